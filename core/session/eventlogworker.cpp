// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/eventlogworker.h"

#include "core/eventlog/logicalnumber.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

constexpr std::array kLocks{ErrorCode::Busy};
constexpr std::array kLocksAndDisk{ErrorCode::Busy, ErrorCode::Io};

} // namespace

EventLogWorker::EventLogWorker(QString path, std::shared_ptr<TransitionQueue> queue,
                               EventLogOptions options)
    : m_path(std::move(path)), m_queue(std::move(queue)), m_options(std::move(options))
{
}

void EventLogWorker::run(const std::stop_token &stop)
{
    Result<void> done = open(stop);
    if (done)
        done = work(stop);
    m_sled.reset(); // closes on this thread, before anybody hears of the end
    m_queue->close();
    const std::lock_guard lock(m_mutex);
    m_news.isOver = true;
    if (!done)
        m_news.failure = done.error();
}

Result<void> EventLogWorker::open(const std::stop_token &stop)
{
    const Step reopen = [this]() -> Result<void> {
        // Not stopped on request: what has come is to be written.
        Result<std::unique_ptr<DemoSled>> sled = DemoSled::reopen(m_path, {});
        if (!sled)
            return tl::unexpected(sled.error());
        m_sled = *std::move(sled);
        return {};
    };
    if (Result<void> opened = persist(reopen, stop, kLocks); !opened)
        return opened;
    m_nextLogical = m_sled->read([this](const Document &document) {
        return nextLogicalNumber(readEventLog(document), m_sled->id());
    });
    m_queue->wake(); // what was missed before is declared at once
    const std::lock_guard lock(m_mutex);
    m_news.openedSled = m_sled->id();
    return {};
}

Result<void> EventLogWorker::work(const std::stop_token &stop)
{
    for (;;) {
        const TransitionQueue::Batch batch = m_queue->take(stop);
        Result<void> done = runJobs(stop);
        if (done)
            done = logBatch(batch, stop);
        if (done)
            done = commit(stop);
        if (!done)
            return done;
        if (batch.isLast)
            return {};
        if (stop.stop_requested())
            m_queue->close(); // the next batch is the last one
    }
}

Result<void> EventLogWorker::logBatch(const TransitionQueue::Batch &batch,
                                      const std::stop_token &stop)
{
    const auto next = static_cast<std::int64_t>(m_nextLogical);
    const auto first = static_cast<std::int64_t>(batch.first + batch.missed);
    if (!m_logicalBase || *m_logicalBase + static_cast<std::int64_t>(batch.first) < next)
        m_logicalBase = next - static_cast<std::int64_t>(batch.first);
    if (*m_logicalBase + first > next) {
        const DeclaredGap gap{m_nextLogical,
                              static_cast<std::uint64_t>(*m_logicalBase + first) - 1};
        // What was missed was fired before what is still there, which would be logged behind a
        // later time else.
        m_sled->setTime(batch.fired.empty() ? QDateTime::currentSecsSinceEpoch()
                                            : batch.fired.front().at);
        Result<void> logged = persist([&] { return m_sled->logGap(gap); }, stop);
        if (!logged)
            return logged;
        m_openGaps.push_back(gap);
        m_nextLogical = gap.last + 1;
    }
    for (const TransitionFired &fired : batch.fired) {
        m_sled->setTime(fired.at);
        if (Result<void> logged = persist([&] { return m_sled->log(fired); }, stop); !logged)
            return logged;
        ++m_nextLogical;
        ++m_openTransitions;
    }
    return {};
}

Result<void> EventLogWorker::runJobs(const std::stop_token &stop)
{
    std::vector<SledJob> jobs;
    {
        const std::lock_guard lock(m_mutex);
        jobs = std::exchange(m_jobs, {});
    }
    for (const SledJob &job : jobs) {
        if (Result<void> done = persist([&] { return job(*m_sled); }, stop); !done)
            return done;
    }
    return {};
}

Result<void> EventLogWorker::commit(const std::stop_token &stop)
{
    if (m_sled->unwrittenCount() > 0) {
        if (Result<void> written = persist([this] { return m_sled->flush(); }, stop); !written)
            return written;
    }
    std::vector<MadeOp> made = m_sled->takeMade();
    if (!made.empty() && m_options.onCommitted)
        m_options.onCommitted(std::move(made));
    const std::lock_guard lock(m_mutex);
    m_news.gaps.insert(m_news.gaps.end(), m_openGaps.begin(), m_openGaps.end());
    m_openGaps.clear();
    m_news.written += std::exchange(m_openTransitions, 0);
    return {};
}

Result<void> EventLogWorker::persist(const Step &step, const std::stop_token &stop)
{
    return persist(step, stop, kLocksAndDisk);
}

Result<void> EventLogWorker::persist(const Step &step, const std::stop_token &stop,
                                     std::span<const ErrorCode> passing)
{
    constexpr milliseconds kFirstPause{20};
    constexpr milliseconds kLongestPause{1000};
    milliseconds pause = kFirstPause;
    std::optional<steady_clock::time_point> closedSince;
    bool hasTold = false;
    for (;;) {
        Result<void> done = step();
        if (done) {
            if (hasTold)
                tellRecovery();
            return done;
        }
        const bool mayPass = std::ranges::count(passing, done.error().code) > 0;
        if (!mayPass || stop.stop_requested())
            return done;
        if (m_queue->isClosed()) {
            closedSince = closedSince.value_or(steady_clock::now());
            if (steady_clock::now() - *closedSince >= m_options.closingPatience)
                return done;
        }
        tellTrouble(done.error());
        hasTold = true;
        std::unique_lock lock(m_mutex);
        m_pause.wait_for(lock, stop, pause, [] { return false; });
        pause = std::min(pause * 2, kLongestPause);
    }
}

void EventLogWorker::tellTrouble(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    m_news.trouble = error;
    m_news.hasRecovered = false;
}

void EventLogWorker::tellRecovery()
{
    const std::lock_guard lock(m_mutex);
    m_news.hasRecovered = true;
}

void EventLogWorker::post(SledJob job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_queue->wake();
}

EventLogNews EventLogWorker::takeNews()
{
    const std::lock_guard lock(m_mutex);
    EventLogNews news = m_news;
    m_news.openedSled.reset();
    m_news.gaps.clear();
    m_news.trouble.reset();
    m_news.hasRecovered = false;
    return news;
}

std::optional<std::int64_t> EventLogWorker::logicalBase() const
{
    return m_logicalBase;
}

} // namespace sled
