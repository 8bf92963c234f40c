// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/checkpool.h"

#include <QThread>
#include <QtConcurrentRun>

#include <utility>

namespace sled {

namespace {

std::vector<CheckedRow> checkRows(const std::vector<RawRow> &rows, SignatureMode mode,
                                  const std::stop_token &stop)
{
    thread_local OpParser parser; // keeps its memory from job to job
    std::vector<CheckedRow> checked;
    checked.reserve(rows.size());
    for (const RawRow &row : rows) {
        if (stop.stop_requested())
            break;
        checked.push_back(checkRow(row, mode, parser));
    }
    return checked;
}

} // namespace

CheckPool::CheckPool(int threads, SignatureMode mode, std::stop_token stop)
    : m_mode(mode), m_stop(std::move(stop))
{
    m_pool.setMaxThreadCount(threads > 0 ? threads : QThread::idealThreadCount());
    m_maxJobs = 2 * static_cast<std::size_t>(m_pool.maxThreadCount()) + 2;
}

CheckPool::~CheckPool()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void CheckPool::submit(std::vector<RawRow> rows)
{
    Q_ASSERT(hasRoom());
    m_jobs.push_back(QtConcurrent::run(
        &m_pool, [this, rows = std::move(rows)] { return checkRows(rows, m_mode, m_stop); }));
}

std::vector<CheckedRow> CheckPool::take()
{
    Q_ASSERT(!isEmpty());
    QFuture<std::vector<CheckedRow>> job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job.takeResult();
}

} // namespace sled
