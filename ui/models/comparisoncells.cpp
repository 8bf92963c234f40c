// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparisoncells.h"

#include "core/analysis/registervalue.h"
#include "core/report/oppath.h"
#include "ui/language/coretext.h"
#include "ui/language/plural.h"
#include "ui/models/displaytext.h"
#include "ui/models/latintext.h"
#include "ui/models/missedevents.h"
#include "ui/models/standingtext.h"

#include <QCoreApplication>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

struct SayCompared {
    Q_DECLARE_TR_FUNCTIONS(sled::Comparison)
};

ComparisonCell missing()
{
    return {SayCompared::tr("missing"), true, false};
}

ComparisonCell shortHex(const std::string &hex)
{
    constexpr std::size_t kDigits = 12;
    return {QString::fromStdString(hex.substr(0, kDigits)), false, true};
}

QString outcomeText(RegisterOutcome outcome)
{
    switch (outcome) {
    case RegisterOutcome::Tie:
        return SayCompared::tr("a tie: each keeps its own for ever");
    case RegisterOutcome::AWins:
        return SayCompared::tr("B lacks the write that wins");
    case RegisterOutcome::BWins:
        return SayCompared::tr("A lacks the write that wins");
    case RegisterOutcome::Unknown:
        break;
    }
    return SayCompared::tr("equal seq, an author is not known");
}

} // namespace

QStringList comparisonColumns(ComparisonGroup group)
{
    switch (group) {
    case ComparisonGroup::OnlyInA:
    case ComparisonGroup::OnlyInB:
        return {SayCompared::tr("Row"),  SayCompared::tr("Kind"),   SayCompared::tr("Op"),
                SayCompared::tr("Path"), SayCompared::tr("Signer"), SayCompared::tr("Verdict")};
    case ComparisonGroup::Verdicts:
        return {SayCompared::tr("Op"),       SayCompared::tr("Path"),
                SayCompared::tr("Row in A"), SayCompared::tr("A has it"),
                SayCompared::tr("Row in B"), SayCompared::tr("B has it")};
    case ComparisonGroup::Bytes:
        return {SayCompared::tr("Op id"), SayCompared::tr("Signer"), SayCompared::tr("Path"),
                SayCompared::tr("In A"), SayCompared::tr("In B")};
    case ComparisonGroup::Registers:
        return {SayCompared::tr("Story"), SayCompared::tr("Register"), SayCompared::tr("In A"),
                SayCompared::tr("Seq"),   SayCompared::tr("Op"),       SayCompared::tr("In B"),
                SayCompared::tr("Seq"),   SayCompared::tr("Op"),       SayCompared::tr("Because")};
    case ComparisonGroup::Items:
        return {SayCompared::tr("Story"), SayCompared::tr("Item"), SayCompared::tr("In A"),
                SayCompared::tr("In B")};
    case ComparisonGroup::Signers:
        return {SayCompared::tr("Signer"), SayCompared::tr("Ops in A"), SayCompared::tr("Ops in B"),
                SayCompared::tr("A lacks"), SayCompared::tr("B lacks")};
    case ComparisonGroup::Events:
        break;
    }
    return {SayCompared::tr("Sled"),    SayCompared::tr("Seq"),
            SayCompared::tr("A: time"), SayCompared::tr("A: what happened"),
            SayCompared::tr("B: time"), SayCompared::tr("B: what happened")};
}

ComparisonCell ComparisonCells::opId(OpIndex op) const
{
    if (op == OpIndex::None)
        return {SayCompared::tr("none"), true, false};
    return shortHex(m_history.ops().at(op).id.toHex());
}

ComparisonCell ComparisonCells::author(AuthorIndex author) const
{
    return shortHex(m_history.authors().at(author).toHex());
}

QString ComparisonCells::path(OpIndex op) const
{
    return displayText(opPathText(m_history, m_history.ops().at(op)));
}

QString ComparisonCells::row(SourceIndex source, const HeldAs &held) const
{
    return QString::number(toNumber(m_history.row(source, held.rowNumber).row));
}

QString ComparisonCells::text(StringId id) const
{
    return displayText(m_history.text(id));
}

QString ComparisonCells::value(const Cell &cell) const
{
    if (const auto string = cell.string())
        return u'"' + text(*string) + u'"';
    std::string json;
    appendCellJson(json, cell, *m_history.strings());
    return displayText(json);
}

ComparisonCell ComparisonCells::held(SourceIndex source, const std::optional<HeldAs> &held) const
{
    if (!held)
        return missing();
    return {SayCompared::tr("row %1, %2")
                .arg(row(source, *held), standingText(standingOf(held->verdict))),
            false, false};
}

ComparisonCell ComparisonCells::lone(const LoneOp &lone, SourceIndex source, int column) const
{
    const OpRecord &op = m_history.ops().at(lone.op);
    switch (column) {
    case 0:
        return {row(source, lone.held), false, true};
    case 1:
        return {fromLatin(opKindName(op.kind)), false, false};
    case 2:
        return opId(lone.op);
    case 3:
        return {path(lone.op), false, true};
    case 4:
        return author(op.signer);
    default:
        return {fromLatin(verdictName(lone.held.verdict)), false, false};
    }
}

ComparisonCell ComparisonCells::verdict(const VerdictDifference &difference, int column) const
{
    const auto &[a, b] = difference.held;
    switch (column) {
    case 0:
        return opId(difference.op);
    case 1:
        return {path(difference.op), false, true};
    case 2:
        return {row(m_comparison.sources.a, a), false, true};
    case 3:
        return {fromLatin(verdictName(a.verdict)), false, false};
    case 4:
        return {row(m_comparison.sources.b, b), false, true};
    default:
        return {fromLatin(verdictName(b.verdict)), false, false};
    }
}

ComparisonCell ComparisonCells::claim(const IdClaim &claim, int column) const
{
    switch (column) {
    case 0:
        return opId(claim.op);
    case 1:
        return author(m_history.ops().at(claim.op).signer);
    case 2:
        return {path(claim.op), false, true};
    case 3:
        return held(m_comparison.sources.a, claim.held.a);
    default:
        return held(m_comparison.sources.b, claim.held.b);
    }
}

ComparisonCell ComparisonCells::reg(const RegisterDifference &difference, int column) const
{
    const auto seqText = [](std::uint64_t seq) {
        return seq > 0 ? ComparisonCell{QString::number(seq), false, true}
                       : ComparisonCell{SayCompared::tr("never set"), true, false};
    };
    switch (column) {
    case 0:
        return {text(difference.storyId), false, false};
    case 1:
        return {fromLatin(itemFieldName(difference.field)), false, false};
    case 2:
        return {value(difference.value.a), false, true};
    case 3:
        return seqText(difference.seq.a);
    case 4:
        return opId(difference.writer.a);
    case 5:
        return {value(difference.value.b), false, true};
    case 6:
        return seqText(difference.seq.b);
    case 7:
        return opId(difference.writer.b);
    default:
        break;
    }
    return {outcomeText(registerOutcome(m_history, difference)), false, false};
}

ComparisonCell ComparisonCells::item(const ItemDifference &difference, int column) const
{
    const auto cellOf = [](ItemPresence presence) {
        return ComparisonCell{coreText(itemPresenceName(presence)),
                              presence != ItemPresence::Visible, false};
    };
    switch (column) {
    case 0:
        return {text(difference.storyId), false, false};
    case 1:
        return shortHex(difference.item.toHex());
    case 2:
        return cellOf(difference.presence.a);
    default:
        return cellOf(difference.presence.b);
    }
}

ComparisonCell ComparisonCells::lack(SourceIndex holder,
                                     const std::optional<SignerLack> &lack) const
{
    if (!lack)
        return {SayCompared::tr("nothing"), false, false};
    const QString count = displayCount(qint64(lack->count));
    const QString from = row(holder, lack->first.held);
    if (!lack->nearTime)
        return {SayCompared::tr("%1, from row %2 of the other").arg(count, from), true, false};
    return {SayCompared::tr("%1, from row %2 of the other, since about %3")
                .arg(count, from, displayTime(*lack->nearTime)),
            true, false};
}

ComparisonCell ComparisonCells::signer(const SignerShare &share, int column) const
{
    switch (column) {
    case 0:
        return author(share.signer);
    case 1:
        return {displayCount(qint64(share.ops.a)), false, true};
    case 2:
        return {displayCount(qint64(share.ops.b)), false, true};
    case 3:
        return lack(m_comparison.sources.b, share.lack.a);
    default:
        return lack(m_comparison.sources.a, share.lack.b);
    }
}

ComparisonCell ComparisonCells::event(const ComparedEvent &event, int column) const
{
    const EventFacts &facts = m_history.events().facts(event.event);
    if (column == 0)
        return {shortSledId(m_history.text(facts.sledId)), false, true};
    if (column == 1)
        return {displayNumber(facts.eventSeq), false, true};
    const bool isThere = column < 4 ? event.isInA : event.isInB;
    if (!isThere)
        return missing();
    if (column % 2 == 0)
        return {displayTime(facts.timestamp), false, true};
    if (const auto missed = GapFinder(*m_history.strings()).missedBefore(facts))
        return {SayCompared::tr("%1 events missed", nullptr, plural(qint64(*missed)))
                    .arg(displayCount(*missed)),
                false, false};
    return {u"%1: %2 → %3, %4"_s.arg(text(facts.storyId), text(facts.fromStage),
                                     text(facts.toStage), text(facts.pipelineEvent)),
            false, false};
}

} // namespace sled
