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
/// Used from one thread. Bounded: submit() only while hasRoom().
class CheckPool final {
public:
    static constexpr std::size_t kRowsAJob = 256; ///< About 10 ms with signatures.

    /// \a threads: 0 for one a core.
    CheckPool(int threads, SignatureMode mode, std::stop_token stop);
    ~CheckPool(); ///< Waits for the jobs in hand; they end early if a stop was requested.
    CheckPool(const CheckPool &) = delete;
    CheckPool &operator=(const CheckPool &) = delete;

    [[nodiscard]] bool hasRoom() const { return m_jobs.size() < m_maxJobs; }
    [[nodiscard]] bool isEmpty() const { return m_jobs.empty(); }
    void submit(std::vector<RawRow> rows); ///< Requires: hasRoom().

    /// Waits for the oldest job and takes its rows; fewer than were submitted only if a
    /// stop was requested. Requires: !isEmpty().
    std::vector<CheckedRow> take();

private:
    struct Job {
        std::vector<RawRow> rows;
        std::vector<CheckedRow> checked;
        bool isDone = false;
    };

    void work(const std::stop_token &end);

    const SignatureMode m_mode;
    const std::stop_token m_stop;
    std::size_t m_maxJobs;
    std::deque<std::shared_ptr<Job>> m_jobs; ///< Submitted and not taken; of the owner alone.

    std::mutex m_mutex; ///< Guards what follows, and a job from submit() until it is done.
    std::condition_variable_any m_submitted;
    std::condition_variable m_done;
    std::deque<std::shared_ptr<Job>> m_open; ///< No thread has begun them.

    std::vector<std::jthread> m_threads; // last member: joins before anything goes away
};

} // namespace sled
