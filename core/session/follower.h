// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/replayer.h"
#include "core/session/followbackoff.h"
#include "core/session/followmessage.h"
#include "core/session/knownrows.h"
#include "core/session/rowaudit.h"
#include "core/session/rowchecker.h"
#include "core/store/filechanges.h"
#include "core/store/sleddatabase.h"

#include <atomic>
#include <chrono>
#include <optional>
#include <stop_token>
#include <vector>

namespace sled {

/// By what a follower's owner reaches it. Thread-safe.
struct FollowControl {
    FileChanges changes; ///< The owner uses wake() alone.
    std::atomic<bool> isPaused = false;
};

/// Follows one source: hands on what is committed to it, in a replay of its own that goes on
/// where the rows that were read before end. Lives on one thread.
///
/// Every look is short: nothing is locked, and no transaction is open, between two pages of
/// rows. It looks when the system tells of a write, and each kPollInterval in any case.
class Follower final {
public:
    static constexpr std::chrono::milliseconds kPollInterval{100};
    /// From one look that found rows to the next: each opens the database anew.
    static constexpr std::chrono::milliseconds kLeastInterval{40};

    /// \a strings, \a control and \a sink outlive the follower.
    Follower(FollowRequest request, StringPool &strings, FollowControl &control,
             const FollowSink &sink, std::stop_token stop);

    /// Returns when a stop is requested, \a sink says stop, or the file was replaced.
    void run();

private:
    using Clock = std::chrono::steady_clock;

    Result<void> readOn();
    Result<void> openIfNeeded();
    Result<void> take(std::vector<RawRow> page);
    void takeAgain(std::vector<RawRow> rows); ///< Of those that were read before.
    Result<void> takeNew(std::vector<RawRow> rows);
    [[nodiscard]] bool isRestored() const { return m_rows.size() >= m_request.rowCount; }
    [[nodiscard]] SignatureMode modeForNew() const;

    bool cope(const Error &error); ///< \return false: it is over.
    bool settle();
    bool sendOutcome();
    bool audit();
    bool report(FollowState::Phase phase, const Error &error = {});
    void rest();
    void restUntilRetry();

    const FollowRequest m_request;
    StringPool &m_strings;
    FollowControl &m_control;
    const FollowSink &m_sink;
    const std::stop_token m_stop;

    Replayer m_replayer;
    RowChecker m_checker;
    KnownRows m_rows;
    RowChain m_chain; ///< Over the rows that were read before.
    RowAudit m_audit;
    std::optional<SledDatabase> m_database;
    std::size_t m_rowsThisTime = 0; ///< New ones, since the last rest.
    bool m_isDoubted = false;       ///< The last row was not there a moment ago.
    bool m_isOutcomeDue = false;
    Clock::time_point m_outcomeNotBefore;
    FollowBackoff m_backoff;
    SuspendWatch m_suspend;
    FollowState m_state; ///< As reported last.
};

/// Runs a Follower on this thread until it ends.
void follow(FollowRequest request, StringPool &strings, FollowControl &control,
            const std::stop_token &stop, const FollowSink &sink);

} // namespace sled
