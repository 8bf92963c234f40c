// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/signaturepool.h"

#include "core/base/backgroundthread.h"
#include "core/ops/checks.h"

#include <QThread>

#include <algorithm>
#include <iterator>
#include <utility>

namespace sled {

namespace {

/// \a tasks in pieces of at most \a size.
std::vector<std::vector<SignatureTask>> inPieces(std::vector<SignatureTask> tasks, std::size_t size)
{
    std::vector<std::vector<SignatureTask>> pieces;
    for (std::size_t first = 0; first < tasks.size(); first += size) {
        const auto begin = tasks.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = static_cast<std::ptrdiff_t>(std::min(size, tasks.size() - first));
        pieces.emplace_back(begin, begin + count);
    }
    return pieces;
}

} // namespace

SignaturePool::SignaturePool(int threads, std::shared_ptr<VerifiedOps> verified)
    : m_verified(std::move(verified))
{
    const int count = threads > 0 ? threads : QThread::idealThreadCount();
    for (int i = 0; i < count; ++i)
        m_threads.emplace_back([this](const std::stop_token &end) { work(end); });
}

SignaturePool::~SignaturePool()
{
    const std::lock_guard lock(m_mutex);
    m_open.clear();
}

void SignaturePool::submit(std::vector<SignatureTask> tasks)
{
    m_outstanding += tasks.size();
    std::vector<Job> jobs = inPieces(std::move(tasks), kTasksAJob);
    const std::lock_guard lock(m_mutex);
    std::move(jobs.begin(), jobs.end(), std::back_inserter(m_open));
    m_submitted.notify_all();
}

void SignaturePool::submitFirst(std::vector<SignatureTask> tasks)
{
    m_outstanding += tasks.size();
    std::vector<Job> jobs = inPieces(std::move(tasks), kTasksAJob);
    const std::lock_guard lock(m_mutex);
    std::move(jobs.rbegin(), jobs.rend(), std::front_inserter(m_open));
    m_submitted.notify_all();
}

std::vector<SignatureTask> SignaturePool::withdraw()
{
    std::vector<SignatureTask> tasks;
    {
        const std::lock_guard lock(m_mutex);
        for (const Job &job : m_open)
            tasks.insert(tasks.end(), job.begin(), job.end());
        m_open.clear();
    }
    m_outstanding -= tasks.size();
    return tasks;
}

std::vector<SignatureResult> SignaturePool::takeResults()
{
    std::vector<SignatureResult> results;
    {
        const std::lock_guard lock(m_mutex);
        results = std::exchange(m_results, {});
    }
    m_outstanding -= results.size();
    return results;
}

void SignaturePool::remember(const std::vector<OpMark> &passed, bool isIdle)
{
    constexpr std::size_t kWorthAFile = 1024; // 50 ms of checking
    if (!m_verified)
        return;
    m_verified->record(passed);
    if (isIdle && m_verified->unwritten() >= kWorthAFile)
        m_verified->flush();
}

void SignaturePool::work(const std::stop_token &end)
{
    beBackgroundThread();
    std::vector<SignatureResult> results;
    std::vector<OpMark> passed;
    for (;;) {
        std::unique_lock lock(m_mutex);
        if (!m_submitted.wait(lock, end, [this] { return !m_open.empty(); })
            || end.stop_requested())
            return;
        const Job job = std::move(m_open.front());
        m_open.pop_front();
        lock.unlock();
        results.clear();
        passed.clear();
        for (const SignatureTask &task : job) {
            const bool isOk
                = isSignatureValid(task.claim.signature, task.signer, task.claim.signedText);
            results.push_back({task.op, isOk});
            if (isOk)
                passed.push_back(task.claim.mark);
        }
        lock.lock();
        m_results.insert(m_results.end(), results.begin(), results.end());
        const bool isIdle = m_open.empty();
        lock.unlock();
        remember(passed, isIdle);
    }
}

} // namespace sled
