// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/registerwriters.h"

#include "core/analysis/registervalue.h"
#include "core/eventlog/entryfields.h"

#include <algorithm>
#include <string>
#include <tsl/robin_map.h>
#include <utility>

namespace sled {

namespace {

constexpr std::uint32_t kWritesAStopTest = 1U << 16U;
constexpr std::size_t kIndexDigits = 6;

/// The part of a set op's path that names a register of an item: `363de3.stage`. Empty if it
/// names none.
std::string_view registerPart(std::string_view path)
{
    if (!path.starts_with(kItemsField) || path.size() <= kItemsField.size() + 1 + kIndexDigits)
        return {};
    path.remove_prefix(kItemsField.size() + 1);
    // A register looks at no further segment, and no field of an item has a dot in its name.
    return path.substr(0, path.find('.', kIndexDigits + 1));
}

/// What an op must be on one side to have written a register's value there.
struct Wanted {
    std::uint64_t seq = 0;
    std::string value;
};

/// One run of findRegisterWriters().
class WriterSearch {
public:
    WriterSearch(const ComparedSources &compared, std::vector<RegisterDifference> &differences)
        : m_history(compared.history),
          m_held(compared.held),
          m_differences(differences),
          m_next(differences.size(), kNone)
    {
        m_wanted.reserve(differences.size());
        for (std::uint32_t i = 0; i < differences.size(); ++i) {
            const RegisterDifference &one = differences[i];
            std::string part = one.item.toHex().substr(0, kIndexDigits);
            part.append(".").append(itemFieldName(one.field));
            const auto [first, isNew] = m_first.try_emplace(std::move(part), i);
            if (!isNew)
                m_next[i] = std::exchange(first.value(), i);
            m_wanted.push_back(
                {{one.seq.a, valueText(one.value.a)}, {one.seq.b, valueText(one.value.b)}});
        }
    }

    void consider(OpIndex op)
    {
        const OpRecord &record = m_history.ops().at(op);
        if (record.kind != OpKind::Set)
            return;
        const auto found = m_first.find(registerPart(m_history.text(record.path)));
        if (found == m_first.end())
            return;
        for (std::uint32_t i = found->second; i != kNone; i = m_next[i])
            consider(op, i);
    }

    /// Explains what no set op did.
    void addInserts(const OpsById &byId)
    {
        for (std::uint32_t i = 0; i < m_differences.size(); ++i) {
            RegisterDifference &one = m_differences[i];
            for (const OpIndex insert : byId.find(one.item)) {
                const bool isOfA = isInsertOf(insert, m_held.a, m_wanted[i].a, one.writer.a);
                const bool isOfB = isInsertOf(insert, m_held.b, m_wanted[i].b, one.writer.b);
                if (isOfA)
                    one.writer.a = insert;
                if (isOfB)
                    one.writer.b = insert;
                if (isOfA || isOfB)
                    one.ops.push_back(insert);
            }
            std::sort(one.ops.begin(), one.ops.end());
        }
    }

private:
    static constexpr std::uint32_t kNone = 0xffff'ffffU;

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return keyedHash(text); }
    };

    [[nodiscard]] std::string valueText(const Cell &cell) const
    {
        return keptValueOf(cell, *m_history.strings());
    }

    void consider(OpIndex op, std::uint32_t place)
    {
        RegisterDifference &one = m_differences[place];
        const Sides<Wanted> &wanted = m_wanted[place];
        const OpRecord &record = m_history.ops().at(op);
        const bool isElements
            = m_history.authors().at(record.innerAuthor) == elementAuthor(one.item);
        const auto fits = [&](const HeldOps &held, const Wanted &side) {
            return record.seq == side.seq && held.isAccepted(op)
                && (isElements || m_history.text(record.value()) == side.value);
        };
        const bool fitsA = fits(m_held.a, wanted.a);
        const bool fitsB = fits(m_held.b, wanted.b);
        if (fitsA && isBetter(op, one.writer.a, m_held.a, wanted.a))
            one.writer.a = op;
        if (fitsB && isBetter(op, one.writer.b, m_held.b, wanted.b))
            one.writer.b = op;
        if (fitsA || fitsB)
            one.ops.push_back(op);
    }

    // On one seq the lower author wins, and of the same author the first to be applied: its
    // value tells which that was better than its row, for an op may have waited.
    [[nodiscard]] bool isBetter(OpIndex op, OpIndex than, const HeldOps &held,
                                const Wanted &wanted) const
    {
        if (than == OpIndex::None)
            return true;
        const OpRecord &a = m_history.ops().at(op);
        const OpRecord &b = m_history.ops().at(than);
        const bool fitsA = m_history.text(a.value()) == wanted.value;
        const bool fitsB = m_history.text(b.value()) == wanted.value;
        if (fitsA != fitsB)
            return fitsA;
        if (a.innerAuthor != b.innerAuthor)
            return m_history.authors().at(a.innerAuthor) < m_history.authors().at(b.innerAuthor);
        return held.find(op)->rowNumber < held.find(than)->rowNumber;
    }

    [[nodiscard]] bool isInsertOf(OpIndex insert, const HeldOps &held, const Wanted &wanted,
                                  OpIndex writer) const
    {
        const OpRecord *const known
            = writer == OpIndex::None ? nullptr : &m_history.ops().at(writer);
        const bool isExplained = known
            && (known->kind == OpKind::Insert || m_history.text(known->value()) == wanted.value);
        return wanted.seq == 1 && !isExplained && held.isAccepted(insert)
            && m_history.ops().at(insert).kind == OpKind::Insert;
    }

    const History &m_history;
    const Sides<HeldOps> &m_held;
    std::vector<RegisterDifference> &m_differences;
    std::vector<Sides<Wanted>> m_wanted; ///< By difference.
    /// The last difference with that register part; m_next leads to those before it.
    tsl::robin_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_first;
    std::vector<std::uint32_t> m_next; ///< By difference.
};

} // namespace

Result<void> findRegisterWriters(const ComparedSources &compared, const OpsById &byId,
                                 std::vector<RegisterDifference> &differences,
                                 const std::stop_token &stop)
{
    if (differences.empty())
        return {};
    WriterSearch search(compared, differences);
    for (std::uint32_t i = 0; i < compared.history.ops().size(); ++i) {
        if (i % kWritesAStopTest == 0 && stop.stop_requested())
            return failure(ErrorCode::Cancelled, {});
        search.consider(OpIndex{i});
    }
    search.addInserts(byId);
    return {};
}

} // namespace sled
