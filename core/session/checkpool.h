// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/checkedrow.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace sled {

/// Checks rows on several threads and gives them back in the order in which they came.
///
/// One thread submits and closes, one thread takes; they may be the same one only while
/// submit() is sure of room. Bounded: submit() waits for it.
class CheckPool final {
public:
    static constexpr std::size_t kRowsAJob = 256; ///< About 10 ms with signatures.

    /// \a threads: 0 for one a core. After a stop nothing is checked and nobody waits. What has
    /// passed is looked up and remembered in \a known, unless it is null.
    CheckPool(int threads, SignatureMode mode, std::stop_token stop,
              std::shared_ptr<KnownMarks> known = nullptr);
    ~CheckPool(); ///< Waits for the jobs in hand; they end early if a stop was requested.
    CheckPool(const CheckPool &) = delete;
    CheckPool &operator=(const CheckPool &) = delete;

    /// Waits for room. False if a stop was requested first: the rows are dropped.
    bool submit(std::vector<RawRow> rows);
    void close(); ///< Nothing more will be submitted.

    /// Waits for the oldest job and takes its rows; none after the last one. Fewer than were
    /// submitted only if a stop was requested.
    std::vector<CheckedRow> take();
    /// Gives \a rows back, so that their memory is used again. From any thread.
    void recycle(std::vector<CheckedRow> rows);

private:
    struct Job {
        std::vector<RawRow> rows;
        std::vector<CheckedRow> checked;
        bool isDone = false;
    };

    void work(const std::stop_token &end);

    const SignatureMode m_mode;
    const std::stop_token m_stop;
    const std::shared_ptr<KnownMarks> m_known;
    std::size_t m_maxJobs = 0;

    std::mutex m_mutex; ///< Guards what follows, and a job until it is taken.
    std::condition_variable_any m_room;
    std::condition_variable_any m_submitted;
    std::condition_variable_any m_done;
    std::deque<std::shared_ptr<Job>> m_jobs; ///< Submitted and not taken.
    std::deque<std::shared_ptr<Job>> m_open; ///< No thread has begun them.
    std::vector<std::vector<CheckedRow>> m_spare;
    bool m_isClosed = false;

    std::vector<std::jthread> m_threads; // last member: joins before anything goes away
};

} // namespace sled
