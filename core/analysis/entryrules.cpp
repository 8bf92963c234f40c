// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entryrules.h"

#include "core/analysis/eventnumber.h"
#include "core/eventlog/entryfields.h"
#include "core/eventlog/gap.h"
#include "core/eventlog/loggedevent.h"

#include <cmath>
#include <vector>

namespace sled {

namespace {

using Op = FindingsInput::Op;

/// Says of a number that it is absent or, if \a isGood is false, what it is instead.
void addNumberFault(std::vector<std::string> &faults, std::string_view name, double number,
                    bool isGood)
{
    if (std::isnan(number))
        faults.push_back(std::string(name) + " is missing or no number");
    else if (!isGood)
        faults.push_back(std::string(name) + " is out of range or no whole number");
}

/// What is wrong with the fields of an entry. Its `sled_id` is a matter of attribution, the range
/// of a sentinel one of gaps.
std::vector<std::string> faultsOf(const EventFacts &facts, bool isSentinel)
{
    std::vector<std::string> faults;
    addNumberFault(faults, kEventSeqField, facts.eventSeq, eventNumber(facts.eventSeq).has_value());
    addNumberFault(faults, kTimestampField, facts.timestamp, isInCalendar(facts.timestamp));
    const auto addText = [&](std::string_view name, EntryString string) {
        if (facts.lacks(string))
            faults.push_back(std::string(name) + " is missing or no text");
    };
    if (isSentinel)
        return faults;
    addText(kStoryIdField, EntryString::StoryId);
    addText(kFromStageField, EntryString::FromStage);
    addText(kToStageField, EntryString::ToStage);
    addText(kPipelineEventField, EntryString::PipelineEvent);
    return faults;
}

std::string joined(const std::vector<std::string> &faults)
{
    std::string text;
    for (const std::string &fault : faults)
        text += (text.empty() ? "" : "; ") + fault;
    return text;
}

void judgeOther(OpIndex index, const Op &op, RuleRun &run)
{
    if (op.kind == OpKind::Delete) {
        run.add(run.about(FindingKind::BadPath, index),
                "the op deletes an entry of the event log, which only grows");
    } else if (op.kind == OpKind::Set) {
        run.add(run.about(FindingKind::BadPath, index),
                "the op changes an entry of the event log, which only grows");
    } else if (!op.isEvent && !op.isVariant) {
        run.add(run.about(FindingKind::MalformedRow, index),
                "the entry of the event log is no object");
    }
}

} // namespace

void findBadEntries(RuleRun &run)
{
    const auto logField = pipelineSchema().indexOf(kEventLogField);
    run.forEachOp([&](OpIndex index, const Op &op) {
        if (op.standing != Standing::Accepted || op.target.rootField != logField)
            return;
        judgeOther(index, op, run);
        if (!op.isEvent)
            return;
        const EventFacts &facts = run.facts(op);
        const bool isSentinel = isGapSentinel(run.text(facts.pipelineEvent));
        const std::vector<std::string> faults = faultsOf(facts, isSentinel);
        if (!faults.empty())
            run.add(run.about(FindingKind::MalformedRow, index), joined(faults));
    });
}

} // namespace sled
