// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sequencerules.h"

#include "core/analysis/findingtext.h"
#include "core/analysis/sledlogs.h"
#include "core/eventlog/loggedevent.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace sled {

namespace {

using Entries = std::span<const NumberedEntry>;

std::string ofSled(const NumberedEntry &entry, const RuleRun &run)
{
    return " of sled " + sledName(run.text(entry.sled));
}

/// \a before: what others claim below the number of \a first, the first sound entry.
void findTruncation(Entries before, const NumberedEntry &first, RuleRun &run)
{
    std::uint64_t claimed = 0;
    for (std::size_t i = 0; i < before.size(); ++i)
        claimed += i == 0 || before[i].number != before[i - 1].number ? 1U : 0U;
    if (claimed >= first.number)
        return;
    run.add(run.about(FindingKind::HistoryTruncated, first.op),
            "the log" + ofSled(first, run) + " begins with event " + std::to_string(first.number)
                + "; earlier ones are in no source");
}

/// Holes between the numbers of \a entries, which begin and end with a sound one.
void findHoles(Entries entries, RuleRun &run)
{
    for (std::size_t i = 1; i < entries.size(); ++i) {
        const std::uint64_t before = entries[i - 1].number;
        const NumberedEntry &after = entries[i];
        if (after.number <= before + 1)
            continue;
        Finding finding;
        finding.kind = FindingKind::SequenceHole;
        finding.sledId = after.sled;
        finding.event = run.op(after.op).event;
        finding.range = EventSeqRange{before + 1, after.number - 1};
        const std::uint64_t count = after.number - before - 1;
        run.add(std::move(finding),
                eventsText(before + 1, after.number - 1) + ofSled(after, run)
                    + (count == 1 ? " is" : " (" + std::to_string(count) + ") are")
                    + " in no source, and no gap says so");
    }
}

/// \a entries: sound ones alone.
void findDuplicates(Entries entries, RuleRun &run)
{
    std::size_t first = 0;
    for (std::size_t i = 1; i < entries.size(); ++i) {
        if (entries[i].number != entries[first].number)
            first = i;
        if (i == first || run.op(entries[i].op).id == run.op(entries[i - 1].op).id)
            continue;
        run.add(run.about(FindingKind::DuplicateSequence, entries[i].op),
                "ops " + shortId(run.op(entries[first].op).id) + " and "
                    + shortId(run.op(entries[i].op).id) + " are both event "
                    + std::to_string(entries[i].number) + ofSled(entries[i], run));
    }
}

/// \a entries: sound ones alone.
void findClockFalls(Entries entries, RuleRun &run)
{
    const NumberedEntry *last = nullptr;
    for (const NumberedEntry &entry : entries) {
        if (!isInCalendar(entry.timestamp) || (last && last->number == entry.number))
            continue;
        if (last && entry.timestamp < last->timestamp) {
            const auto seconds
                = static_cast<std::uint64_t>(std::ceil(last->timestamp - entry.timestamp));
            run.add(run.about(FindingKind::ClockBackwards, entry.op),
                    "event " + std::to_string(entry.number) + ofSled(entry, run) + " is "
                        + std::to_string(seconds) + " s earlier than event "
                        + std::to_string(last->number) + " before it");
        }
        last = &entry;
    }
}

void judgeSled(Entries entries, std::vector<NumberedEntry> &sound, RuleRun &run)
{
    const auto isSound = [](const NumberedEntry &entry) { return entry.isSound; };
    const auto first = std::ranges::find_if(entries, isSound);
    if (first == entries.end())
        return;
    const auto last = std::find_if(entries.rbegin(), entries.rend(), isSound);
    findTruncation({entries.begin(), first}, *first, run);
    findHoles({first, last.base()}, run);
    sound.clear();
    std::ranges::copy_if(entries, std::back_inserter(sound), isSound);
    findDuplicates(sound, run);
    findClockFalls(sound, run);
}

} // namespace

void findSequenceFaults(RuleRun &run)
{
    const std::vector<NumberedEntry> entries = numberedEntries(run);
    std::vector<NumberedEntry> sound;
    forEachSled(entries, [&](Entries ofOne) {
        if (!run.stop().stop_requested())
            judgeSled(ofOne, sound, run);
    });
}

} // namespace sled
