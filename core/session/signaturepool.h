// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/indexes.h"
#include "core/history/signatureclaims.h"
#include "core/store/verifiedops.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace sled {

/// One signature to check.
struct SignatureTask {
    OpIndex op{};
    AuthorId signer;
    SignatureClaim claim;
};

/// What a check found.
struct SignatureResult {
    OpIndex op{};
    bool isOk = false;
};

/// Checks signatures on several threads. Used from one thread; what was submitted and not
/// begun is forgotten when the pool goes.
class SignaturePool final {
public:
    /// \a threads: 0 for one a core. \a verified remembers what passes; null: nothing does.
    explicit SignaturePool(int threads, std::shared_ptr<VerifiedOps> verified = nullptr);
    ~SignaturePool(); ///< Waits for the checks in hand, a few milliseconds, or while
                      ///< a file of what has passed is written.
    SignaturePool(const SignaturePool &) = delete;
    SignaturePool &operator=(const SignaturePool &) = delete;

    [[nodiscard]] std::size_t threadCount() const noexcept { return m_threads.size(); }

    void submit(std::vector<SignatureTask> tasks);      ///< After all others.
    void submitFirst(std::vector<SignatureTask> tasks); ///< Before all that are not begun.
    /// Forgets what is not begun, and gives it back.
    std::vector<SignatureTask> withdraw();

    [[nodiscard]] std::vector<SignatureResult> takeResults(); ///< In any order.
    /// Checks that were submitted, and whose results were not taken yet.
    [[nodiscard]] std::size_t outstanding() const noexcept { return m_outstanding; }

private:
    static constexpr std::size_t kTasksAJob = 64; ///< About 3 ms.
    using Job = std::vector<SignatureTask>;

    void work(const std::stop_token &end);
    /// Does not write a file for every few that pass while somebody follows a source.
    void remember(const std::vector<OpMark> &passed, bool isIdle);

    const std::shared_ptr<VerifiedOps> m_verified;
    std::size_t m_outstanding = 0; ///< Of the owner alone.
    std::mutex m_mutex;            ///< Guards what follows.
    std::condition_variable_any m_submitted;
    std::deque<Job> m_open;
    std::vector<SignatureResult> m_results;
    std::vector<std::jthread> m_threads; // last member: joins before anything goes away
};

} // namespace sled
