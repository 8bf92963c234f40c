// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/markupkeep.h"

#include <algorithm>
#include <set>

namespace sled {

namespace {

constexpr int kReadRounds = 3;

/// Puts \a runs together in one, which is as old as the youngest of them.
void mergeRuns(const MarkDirectory &directory, std::vector<MarkRun> runs, const MarkKey &key)
{
    SortedMarks all;
    std::erase_if(runs, [&](const MarkRun &run) {
        const Result<SortedMarks> marks = directory.readRun(run, key);
        if (marks)
            all = united(all, *marks);
        return !marks;
    });
    if (runs.size() < 2)
        return;
    const Result<MarkRun> merged = directory.writeRun(all, key, &runs.back());
    if (!merged)
        return;
    bool isAllThere = true;
    for (const MarkRun &run : runs)
        isAllThere = directory.removeRun(run) && isAllThere;
    if (!isAllThere)
        directory.removeRun(*merged); // somebody cleared the cache meanwhile
}

/// The oldest of the small runs, if there are too many: as many as fit in one.
std::vector<MarkRun> runsToMerge(const MarkDirectory &directory, const MarkLimits &limits)
{
    std::vector<MarkRun> small = directory.runs();
    std::erase_if(small, [&limits](const MarkRun &run) {
        return marksInRun(run.sizeBytes) >= limits.sealedRun;
    });
    if (small.size() <= limits.smallRuns)
        return {};
    std::size_t marks = 0;
    const auto end = std::find_if(small.begin(), small.end(), [&marks](const MarkRun &run) {
        marks += marksInRun(run.sizeBytes);
        return marks > kMaxRunMarks;
    });
    small.erase(end, small.end());
    return small;
}

} // namespace

MarkSet readMarks(const MarkDirectory &directory, const MarkKey &key, const MarkLimits &limits,
                  const std::stop_token &stop)
{
    MarkSet set;
    std::set<std::string> seen;
    std::size_t left = limits.marks;
    bool isAnyGone = true;
    // A run that is gone was merged into one that the next list has.
    for (int round = 0; isAnyGone && round < kReadRounds; ++round) {
        isAnyGone = false;
        const std::vector<MarkRun> runs = directory.runs();
        for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
            if (!seen.insert(run->name).second)
                continue;
            if (stop.stop_requested() || marksInRun(run->sizeBytes) > left)
                return set;
            Result<SortedMarks> marks = directory.readRun(*run, key);
            isAnyGone = isAnyGone || (!marks && marks.error().code == ErrorCode::Io);
            if (marks) {
                left -= std::min(left, marks->size());
                set.add(*std::move(marks));
            }
        }
    }
    return set;
}

void tidyRuns(const MarkDirectory &directory, const MarkKey &key, const MarkLimits &limits)
{
    const auto lock = directory.tryLock();
    if (!lock)
        return;
    directory.removeStaleTemporaries();
    if (const std::vector<MarkRun> runs = runsToMerge(directory, limits); !runs.empty())
        mergeRuns(directory, runs, key);
    const std::vector<MarkRun> runs = directory.runs();
    std::size_t marks = 0;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        marks += marksInRun(run->sizeBytes);
        if (marks > limits.marks)
            directory.removeRun(*run);
    }
}

} // namespace sled
