// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/jointtail.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>

namespace sled {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kJointOutcomePause{1000}; ///< Between two, at least.
constexpr int kJointOutcomeFactor = 50;                       ///< Of the time the last one took.

} // namespace

/// What the two threads share.
struct JointTail::Shared {
    std::mutex mutex;
    std::condition_variable_any hasRows;
    std::vector<std::vector<CheckedRow>> rows;
    std::vector<Outcome> news;
};

/// What the replaying thread does.
struct JointTail::Work {
    std::vector<ReadSource> known;
    std::shared_ptr<const ForgedOps> forged;
    LoadOptions options;
    std::shared_ptr<StringPool> strings;
    std::shared_ptr<Shared> shared;
    bool isOutcomeDue = false; ///< Rows came since it was told last.
    Clock::time_point outcomeNotBefore = {};

    void run(const std::stop_token &stop)
    {
        JointReplay replay(*strings);
        Outcome first;
        std::map<SourceIndex, std::uint32_t> rows;
        const auto note = [&](const ReadSource &source, std::span<const CheckedRow> read) {
            for (const HistoryBatch &batch : putInto(replay, source, read)) {
                // Where it stands now, whenever it came to that.
                HistoryBatch told{batch.source, {}, {}};
                for (const ReplayedRow &row : batch.rows)
                    told.changes.push_back({rows[batch.source]++, row.verdict});
                told.changes.insert(told.changes.end(), batch.changes.begin(), batch.changes.end());
                first.changes.push_back(std::move(told));
            }
        };
        if (!readAgain(known, *forged, options.threads, stop, note))
            return;
        isOutcomeDue = !first.changes.empty(); // else those of loading still hold
        tell(replay, std::move(first));
        while (!stop.stop_requested())
            tell(replay, goOn(replay, stop));
    }

    Outcome goOn(JointReplay &replay, const std::stop_token &stop)
    {
        std::vector<std::vector<CheckedRow>> fresh;
        {
            std::unique_lock lock(shared->mutex);
            const auto hasCome = [this] { return !shared->rows.empty(); };
            if (isOutcomeDue)
                shared->hasRows.wait_until(lock, stop, outcomeNotBefore, hasCome);
            else
                shared->hasRows.wait(lock, stop, hasCome);
            fresh = std::exchange(shared->rows, {});
        }
        // A deletion, or a value that is set, changes what a source says and no verdict.
        isOutcomeDue = isOutcomeDue || !fresh.empty();
        Outcome outcome;
        for (const std::vector<CheckedRow> &rows : fresh) {
            for (HistoryBatch &batch : replay.add(rows))
                outcome.changes.push_back(std::move(batch));
        }
        return outcome;
    }

    void tell(const JointReplay &replay, Outcome outcome)
    {
        if (const auto begin = Clock::now(); isOutcomeDue && begin >= outcomeNotBefore) {
            isOutcomeDue = false;
            for (const SourceIndex source : replay.sources())
                outcome.outcomes.emplace_back(source, outcomeOf(replay, source, options));
            const auto end = Clock::now();
            outcomeNotBefore = end
                + std::max<Clock::duration>(kJointOutcomePause,
                                            kJointOutcomeFactor * (end - begin));
        }
        if (outcome.changes.empty() && outcome.outcomes.empty())
            return;
        const std::lock_guard lock(shared->mutex);
        shared->news.push_back(std::move(outcome));
    }
};

JointTail::JointTail(History &history, const LoadOptions &options)
    : m_history(history), m_options(options)
{
}

JointTail::~JointTail() = default;

void JointTail::start(std::shared_ptr<const ForgedOps> forged)
{
    stop();
    m_shared = std::make_shared<Shared>();
    m_thread = std::jthread(
        [work = Work{readSources(m_history), std::move(forged), m_options, m_history.strings(),
                     m_shared}](const std::stop_token &stop) mutable { work.run(stop); });
}

void JointTail::stop()
{
    m_thread = {}; // requests a stop and joins
    m_shared.reset();
}

void JointTail::add(std::vector<CheckedRow> rows)
{
    if (!m_shared || rows.empty())
        return;
    const std::lock_guard lock(m_shared->mutex);
    m_shared->rows.push_back(std::move(rows));
    m_shared->hasRows.notify_one();
}

std::vector<SourceIndex> JointTail::deliver(const std::function<void()> &aboutToChange)
{
    std::vector<Outcome> news;
    if (m_shared) {
        const std::lock_guard lock(m_shared->mutex);
        news = std::exchange(m_shared->news, {});
    }
    if (!news.empty())
        aboutToChange();
    std::vector<SourceIndex> changed;
    for (Outcome &outcome : news) {
        for (const HistoryBatch &batch : outcome.changes) {
            if (release(batch.source, batch))
                changed.push_back(batch.source);
        }
        for (auto &[source, result] : outcome.outcomes) {
            m_history.setOutcome(source, std::move(result));
            changed.push_back(source);
        }
    }
    std::ranges::sort(changed);
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    return changed;
}

bool JointTail::release(SourceIndex source, const HistoryBatch &batch)
{
    HistoryBatch released{source, {}, {}};
    for (const VerdictChange &change : batch.changes) {
        if (change.rowNumber < m_history.rowCount(source)
            && standingOf(m_history.row(source, change.rowNumber).verdict) == Standing::Waiting
            && standingOf(change.verdict) != Standing::Waiting)
            released.changes.push_back(change);
    }
    // A row may be told of twice: as it was replayed, and as it was released.
    std::ranges::stable_sort(released.changes, {}, &VerdictChange::rowNumber);
    const auto sameRow
        = [](const VerdictChange &a, const VerdictChange &b) { return a.rowNumber == b.rowNumber; };
    released.changes.erase(std::unique(released.changes.begin(), released.changes.end(), sameRow),
                           released.changes.end());
    if (!released.changes.empty())
        m_history.append(released);
    return !released.changes.empty();
}

} // namespace sled
