// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparisontext.h"

#include "core/analysis/registervalue.h"
#include "core/report/oppath.h"
#include "core/report/outputbuffer.h"
#include "core/report/timetext.h"
#include "core/report/visibletext.h"

#include <algorithm>

namespace sled {

namespace {

constexpr std::size_t kShown = 10; ///< Lines of a group, and ops of a register.
constexpr std::size_t kLinesBetweenStopTests = 1024;

std::string counted(std::size_t count, std::string_view one)
{
    return std::to_string(count).append(" ").append(one).append(count == 1 ? "" : "s");
}

std::string_view outcomeText(RegisterOutcome outcome)
{
    switch (outcome) {
    case RegisterOutcome::Tie:
        return ", a tie";
    case RegisterOutcome::AWins:
        return ", B lacks the write that wins";
    case RegisterOutcome::BWins:
        return ", A lacks the write that wins";
    case RegisterOutcome::Unknown:
        break;
    }
    return ", of equal seq";
}

/// One run of writeComparisonText().
class ComparisonText {
public:
    ComparisonText(const History &history, const Comparison &comparison, GroupLimit limit,
                   QIODevice &out)
        : m_history(history),
          m_all(comparison),
          m_limit(limit),
          m_buffer(out),
          m_out(m_buffer.text())
    {
    }

    Result<void> write(const std::stop_token &stop)
    {
        addSource("A", m_all.sources.a, {m_all.rows.a, m_all.malformed.a}, m_all.ops.a);
        addSource("B", m_all.sources.b, {m_all.rows.b, m_all.malformed.b}, m_all.ops.b);
        m_out += counted(m_all.opsInBoth, "op") + " in both\n";
        if (m_all.sharedClaims > 0)
            m_out += counted(m_all.sharedClaims, "id") + " claimed by several ops, in both alike\n";
        if (m_all.malformed.a != m_all.malformed.b)
            m_out += "The rows without an op are not as many in both.\n";
        if (m_all.isEqual())
            m_out += "\nNo difference: the same ops stand the same, and the items are the same.\n";
        const auto each = [&](std::string_view title, const auto &all) {
            return group(
                title, all, [&](const auto &one) { add(one); }, stop);
        };
        return group(
                   "Only in A", m_all.onlyInA,
                   [&](const LoneOp &one) { add(one, m_all.sources.a); }, stop)
            .and_then([&] {
                return group(
                    "Only in B", m_all.onlyInB,
                    [&](const LoneOp &one) { add(one, m_all.sources.b); }, stop);
            })
            .and_then([&] { return each("Different verdicts", m_all.verdicts); })
            .and_then([&] { return each("Same id, different bytes", m_all.bytes); })
            .and_then([&] { return each("Registers of items that differ", m_all.registers); })
            .and_then([&] { return each("Items visible in one alone", m_all.items); })
            .and_then([&] { return each("Signers, and how many ops each has", m_all.signers); })
            .and_then([&] { return m_buffer.flush(); });
    }

private:
    struct RowNumbers {
        std::size_t all;
        std::size_t malformed;
    };

    template <typename T, typename Add>
    Result<void> group(std::string_view title, const std::vector<T> &all, const Add &add,
                       const std::stop_token &stop)
    {
        if (all.empty())
            return {};
        m_out.append("\n").append(title).append(": ").append(std::to_string(all.size())) += '\n';
        const std::size_t shown
            = m_limit == GroupLimit::All ? all.size() : std::min(all.size(), kShown);
        for (std::size_t i = 0; i < shown; ++i) {
            if (i % kLinesBetweenStopTests == 0 && stop.stop_requested())
                return failure(ErrorCode::Cancelled, {});
            m_out += "  ";
            add(all[i]);
            m_out += '\n';
            if (Result<void> flushed = m_buffer.flushIfFull(); !flushed)
                return flushed;
        }
        if (shown < all.size())
            m_out.append("  and ").append(std::to_string(all.size() - shown)).append(" more\n");
        return {};
    }

    void addSource(std::string_view name, SourceIndex source, RowNumbers rows, std::size_t ops)
    {
        m_out.append(name).append(": ");
        appendVisible(m_out, m_history.source(source).path.toStdString());
        m_out += ": " + counted(rows.all, "row") + ", " + counted(ops, "distinct op");
        if (rows.malformed > 0)
            m_out += ", " + counted(rows.malformed, "row") + " without an op";
        m_out += '\n';
    }

    void add(const LoneOp &one, SourceIndex source)
    {
        addRow(source, one.held);
        m_out.append(": ").append(idHex(one.op)).append(" ");
        addWhat(one.op);
        m_out.append(": ").append(verdictName(one.held.verdict));
    }

    void add(const VerdictDifference &one)
    {
        m_out.append(idHex(one.op)).append(" ");
        addWhat(one.op);
        addHeld(": A ", m_all.sources.a, one.held.a);
        addHeld("; B ", m_all.sources.b, one.held.b);
    }

    void add(const BytesDifference &one)
    {
        m_out += idHex(one.claims.front().op);
        for (const IdClaim &claim : one.claims) {
            m_out += "\n    ";
            addWhat(claim.op);
            addHeld(": A ", m_all.sources.a, claim.held.a);
            addHeld("; B ", m_all.sources.b, claim.held.b);
        }
    }

    void add(const SignerShare &one)
    {
        m_out.append(m_history.authors().at(one.signer).toHex());
        m_out += ": A " + std::to_string(one.ops.a) + ", B " + std::to_string(one.ops.b);
        addLack("; A lacks ", m_all.sources.b, one.lack.a, " of B");
        addLack("; B lacks ", m_all.sources.a, one.lack.b, " of A");
        if (!one.differs())
            m_out += "; neither lacks any";
    }

    void add(const RegisterDifference &one)
    {
        addStory(one.storyId, one.item);
        m_out.append(", ").append(itemFieldName(one.field));
        m_out.append(outcomeText(registerOutcome(m_history, one))).append(":");
        addValue("\n    A ", one.value.a, one.seq.a, one.writer.a);
        addValue("\n    B ", one.value.b, one.seq.b, one.writer.b);
        std::size_t others = 0;
        for (const OpIndex op : one.ops) {
            if (op == one.writer.a || op == one.writer.b)
                continue;
            if (m_limit == GroupLimit::All || others < kShown)
                m_out.append("\n    also op ").append(idHex(op));
            ++others;
        }
        if (m_limit != GroupLimit::All && others > kShown)
            m_out.append("\n    and ").append(counted(others - kShown, "more op"));
    }

    void add(const ItemDifference &one)
    {
        addStory(one.storyId, one.item);
        m_out.append(": A ").append(itemPresenceName(one.presence.a));
        m_out.append("; B ").append(itemPresenceName(one.presence.b));
    }

    void addRow(SourceIndex source, const HeldAs &held)
    {
        m_out += "row " + std::to_string(toNumber(m_history.row(source, held.rowNumber).row));
    }

    void addHeld(std::string_view side, SourceIndex source, const std::optional<HeldAs> &held)
    {
        m_out += side;
        if (!held) {
            m_out += "has none";
            return;
        }
        addRow(source, *held);
        m_out.append(" ").append(verdictName(held->verdict));
    }

    void addWhat(OpIndex index)
    {
        const OpRecord &op = m_history.ops().at(index);
        m_out.append(opKindName(op.kind)).append(" ");
        appendVisible(m_out, opPathText(m_history, op));
        m_out += ", seq " + std::to_string(op.seq) + ", signer ";
        m_out += m_history.authors().at(op.signer).toHex();
    }

    void addLack(std::string_view side, SourceIndex source, const std::optional<SignerLack> &lack,
                 std::string_view holder)
    {
        if (!lack)
            return;
        m_out.append(side) += std::to_string(lack->count) + ", from ";
        addRow(source, lack->first.held);
        m_out.append(holder).append(" on");
        std::string time;
        if (lack->nearTime && m_time.append(time, *lack->nearTime))
            m_out.append(" (about ").append(time).append(")");
    }

    void addStory(StringId story, const OpId &item)
    {
        m_out += "story ";
        if (story == StringId::Empty)
            m_out += "without an id";
        else
            appendVisible(m_out, m_history.text(story));
        m_out.append(" (item ").append(item.toHex()).append(")");
    }

    void addValue(std::string_view side, const Cell &value, std::uint64_t seq, OpIndex writer)
    {
        m_out += side;
        if (seq == 0) {
            m_out += "never set";
            return;
        }
        const auto string = value.string();
        if (string) {
            m_out += '"';
            appendVisible(m_out, m_history.text(*string));
            m_out += '"';
        } else {
            appendCellJson(m_out, value, *m_history.strings());
        }
        m_out += ", seq " + std::to_string(seq) + ", ";
        m_out += writer == OpIndex::None ? "by an op that is not known" : "op " + idHex(writer);
    }

    [[nodiscard]] std::string idHex(OpIndex op) const { return m_history.ops().at(op).id.toHex(); }

    const History &m_history;
    const Comparison &m_all;
    const GroupLimit m_limit;
    OutputBuffer m_buffer;
    std::string &m_out;
    TimeText m_time;
};

} // namespace

Result<void> writeComparisonText(const History &history, const Comparison &comparison,
                                 GroupLimit limit, QIODevice &out, const std::stop_token &stop)
{
    return ComparisonText(history, comparison, limit, out).write(stop);
}

} // namespace sled
