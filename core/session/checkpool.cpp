// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/checkpool.h"

#include "core/base/backgroundthread.h"

#include <QThread>

#include <optional>
#include <utility>

namespace sled {

namespace {

void checkRows(const std::vector<RawRow> &rows, SignatureMode mode, OpParser &parser,
               KnownMarks *known, const std::stop_token &stop, std::vector<CheckedRow> &checked)
{
    std::optional<VerifiedBatch> batch;
    if (known)
        batch.emplace(*known, stop);
    checked.resize(rows.size());
    std::size_t count = 0;
    for (const RawRow &row : rows) {
        if (stop.stop_requested())
            break;
        checkRow(row, mode, parser, batch ? &*batch : nullptr, checked[count++]);
    }
    checked.resize(count);
}

} // namespace

CheckPool::CheckPool(int threads, SignatureMode mode, std::stop_token stop,
                     std::shared_ptr<KnownMarks> known)
    : m_mode(mode), m_stop(std::move(stop)), m_known(std::move(known))
{
    const int count = threads > 0 ? threads : QThread::idealThreadCount();
    m_maxJobs = 2 * static_cast<std::size_t>(count) + 2;
    for (int i = 0; i < count; ++i)
        m_threads.emplace_back([this](const std::stop_token &end) { work(end); });
}

CheckPool::~CheckPool()
{
    const std::lock_guard lock(m_mutex);
    m_open.clear();
}

bool CheckPool::submit(std::vector<RawRow> rows)
{
    auto job = std::make_shared<Job>();
    job->rows = std::move(rows);
    std::unique_lock lock(m_mutex);
    if (!m_room.wait(lock, m_stop, [this] { return m_jobs.size() < m_maxJobs; }))
        return false;
    m_jobs.push_back(job);
    m_open.push_back(std::move(job));
    m_submitted.notify_one();
    m_done.notify_one(); // take() waits for a job to wait for
    return true;
}

void CheckPool::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    m_done.notify_one();
}

std::vector<CheckedRow> CheckPool::take()
{
    std::unique_lock lock(m_mutex);
    const auto isOver = [this] { return m_isClosed && m_jobs.empty(); };
    const auto isReady = [this] { return !m_jobs.empty() && m_jobs.front()->isDone; };
    if (!m_done.wait(lock, m_stop, [&] { return isReady() || isOver(); }) || m_jobs.empty())
        return {};
    const std::shared_ptr<Job> job = std::move(m_jobs.front());
    m_jobs.pop_front();
    m_room.notify_one();
    return std::move(job->checked);
}

void CheckPool::recycle(std::vector<CheckedRow> rows)
{
    constexpr std::size_t kLarge = 16 * 1024; // ten times what a sled writes
    for (CheckedRow &row : rows) {
        if (row.textBytes > kLarge)
            row = {}; // a place would keep what the largest op that ever stood there needed
    }
    const std::lock_guard lock(m_mutex);
    if (m_spare.size() < m_maxJobs)
        m_spare.push_back(std::move(rows));
}

void CheckPool::work(const std::stop_token &end)
{
    beBackgroundThread();
    OpParser parser; // keeps its memory from job to job
    for (;;) {
        std::unique_lock lock(m_mutex);
        if (!m_submitted.wait(lock, end, [this] { return !m_open.empty(); }))
            return;
        const std::shared_ptr<Job> job = std::move(m_open.front());
        m_open.pop_front();
        std::vector<CheckedRow> checked;
        if (!m_spare.empty()) {
            checked = std::move(m_spare.back());
            m_spare.pop_back();
        }
        lock.unlock();
        checkRows(job->rows, m_mode, parser, m_known.get(), m_stop, checked);
        job->rows = {}; // a page's text goes as soon as nobody reads it
        lock.lock();
        job->checked = std::move(checked);
        job->isDone = true;
        m_done.notify_one();
    }
}

} // namespace sled
