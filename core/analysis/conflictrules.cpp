// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/conflictrules.h"

#include "core/analysis/findingtext.h"
#include "core/base/stoppablesort.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace sled {

namespace {

using Op = FindingsInput::Op;

/// An op, by what it must not share with another one.
struct KeyedOp {
    AuthorIndex author{}; ///< Or the element.
    std::uint8_t field = 0;
    std::uint8_t subfield = 0;
    std::uint64_t seq = 0;
    OpIndex op{};

    [[nodiscard]] bool isSameRegister(const KeyedOp &other) const
    {
        return author == other.author && field == other.field && subfield == other.subfield;
    }
};

/// By register, the highest seq first, then the lowest inner author, which wins, then id.
class Before {
public:
    explicit Before(const RuleRun &run) : m_run(run) {}

    bool operator()(const KeyedOp &a, const KeyedOp &b) const
    {
        if (!a.isSameRegister(b)) {
            return std::tie(a.author, a.field, a.subfield)
                < std::tie(b.author, b.field, b.subfield);
        }
        if (a.seq != b.seq)
            return a.seq > b.seq;
        const Op &first = m_run.op(a.op);
        const Op &second = m_run.op(b.op);
        if (first.innerAuthor != second.innerAuthor)
            return authorOf(first) < authorOf(second);
        return first.id < second.id;
    }

private:
    [[nodiscard]] const AuthorId &authorOf(const Op &op) const
    {
        return m_run.input().authors[static_cast<std::size_t>(op.innerAuthor)];
    }

    const RuleRun &m_run;
};

std::string conflictSentence(std::span<const KeyedOp> tied, const RuleRun &run)
{
    constexpr std::size_t kMaxNamed = 4;
    const std::string_view path = run.text(run.op(tied.front().op).path);
    std::string text = quoted(path) + " was set at seq " + std::to_string(tied.front().seq);
    for (std::size_t i = 0; i < tied.size() && i < kMaxNamed; ++i) {
        const Op &op = run.op(tied[i].op);
        text += (i == 0 ? " to " : " and to ") + valueName(run.text(op.value)) + " by op "
            + shortId(op.id);
    }
    if (tied.size() > kMaxNamed)
        text += " and " + std::to_string(tied.size() - kMaxNamed) + " times more";
    return text;
}

/// \a writes: all of one register, as sorted by Before.
void judgeRegister(std::span<const KeyedOp> writes, RuleRun &run)
{
    const Op &first = run.op(writes.front().op);
    std::size_t end = 1;
    bool isDifferent = false;
    for (; end < writes.size() && writes[end].seq == writes.front().seq; ++end) {
        const Op &other = run.op(writes[end].op);
        if (other.innerAuthor != first.innerAuthor)
            break;
        isDifferent = isDifferent || other.value != first.value;
    }
    if (isDifferent) {
        run.add(run.about(FindingKind::RegisterConflict, writes.front().op),
                conflictSentence(writes.first(end), run));
    }
}

} // namespace

void findEquivocations(RuleRun &run)
{
    std::vector<KeyedOp> inserts;
    run.forEachOp([&](OpIndex index, const Op &op) {
        const bool isOwn = op.standing == Standing::Accepted && op.innerAuthor == op.signer;
        if (isOwn && op.kind == OpKind::Insert && op.target.isInKnownField())
            inserts.push_back({op.innerAuthor, op.target.rootField, 0, op.seq, index});
    });
    if (!sortStoppable(inserts, Before(run), run.stop()))
        return;
    std::size_t first = 0;
    for (std::size_t i = 1; i < inserts.size(); ++i) {
        if (!inserts[i].isSameRegister(inserts[first]) || inserts[i].seq != inserts[first].seq)
            first = i;
        const Op &op = run.op(inserts[i].op);
        if (i == first || op.id == run.op(inserts[i - 1].op).id)
            continue;
        run.add(run.about(FindingKind::Equivocation, inserts[i].op),
                "ops " + shortId(run.op(inserts[first].op).id) + " and " + shortId(op.id)
                    + " are both number " + std::to_string(op.seq) + " of "
                    + sledName(run.text(run.sledIdOf(op.signer))) + " in one list");
    }
}

void findRegisterConflicts(RuleRun &run)
{
    std::vector<KeyedOp> writes;
    run.forEachOp([&](OpIndex index, const Op &op) {
        const bool isSet = op.standing == Standing::Accepted && op.kind == OpKind::Set;
        if (isSet && op.target.isInElement && op.target.elementField < OpTarget::kUnknown) {
            writes.push_back(
                {op.element, op.target.rootField, op.target.elementField, op.seq, index});
        }
    });
    if (!sortStoppable(writes, Before(run), run.stop()))
        return;
    std::size_t begin = 0;
    while (begin < writes.size()) {
        std::size_t end = begin + 1;
        while (end < writes.size() && writes[end].isSameRegister(writes[begin]))
            ++end;
        judgeRegister(std::span(writes).subspan(begin, end - begin), run);
        begin = end;
    }
}

} // namespace sled
