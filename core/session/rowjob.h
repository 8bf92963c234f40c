// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backgroundthread.h"

#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace sled {

/// How far work that reads rows is. Written by its thread, read by any.
struct RowProgress {
    std::atomic<qint64> rowsRead = 0;
    std::atomic<qint64> rowsExpected = 0; ///< An estimate; it may grow.
};

/// Does one piece of work that reads rows on a thread of its own. Lives, and answers, on its
/// owner's thread; a new piece begins when the one in hand, told to stop, has ended. Its owner
/// never waits for that, but for the destructor: what stops may have much to take back.
template <typename Answer>
class RowJob final {
public:
    static constexpr std::chrono::milliseconds kPollInterval{33};

    using Work = std::function<Answer(RowProgress &progress, const std::stop_token &stop)>;
    using Done = std::function<void(const Answer &answer)>;
    using Progressed = std::function<void(qint64 rowsRead, qint64 rowsExpected)>;

    /// \a progressed is called at most once per kPollInterval, \a done once for each piece that
    /// no newer one has replaced.
    RowJob(Progressed progressed, Done done)
        : m_progressed(std::move(progressed)), m_done(std::move(done))
    {
        m_poll.setInterval(kPollInterval);
        m_poll.callOnTimeout([this] { deliver(); });
    }
    ~RowJob() ///< Stops the work in hand and waits for it; nobody is told any more.
    {
        m_stop.request_stop();
        m_thread = {};
    }
    Q_DISABLE_COPY_MOVE(RowJob)

    void run(Work work)
    {
        m_next = std::move(work);
        m_isNextStopped = false;
        if (m_thread.joinable())
            m_stop.request_stop();
        else
            start();
    }

    /// Asks the work to stop. What it answers then is told: it may have been too late.
    void stop()
    {
        m_isNextStopped = true;
        m_stop.request_stop();
    }

    [[nodiscard]] bool isBusy() const { return m_thread.joinable(); }

private:
    /// What a worker leaves for its owner.
    struct Shared {
        RowProgress progress;
        std::mutex mutex;
        std::optional<Answer> answer;
    };

    void start()
    {
        m_shared = std::make_shared<Shared>();
        m_rowsTold = 0;
        m_stop = std::stop_source();
        if (m_isNextStopped)
            m_stop.request_stop(); // before it begins: later it may have done all already
        m_thread = std::jthread(
            [shared = m_shared, work = std::exchange(m_next, nullptr), stop = m_stop.get_token()] {
                beBackgroundThread();
                Answer answer = work(shared->progress, stop);
                const std::lock_guard lock(shared->mutex);
                shared->answer = std::move(answer);
            });
        m_poll.start();
    }

    [[nodiscard]] std::optional<Answer> takeAnswer()
    {
        const std::lock_guard lock(m_shared->mutex);
        return std::exchange(m_shared->answer, std::nullopt);
    }

    void deliver()
    {
        const std::optional<Answer> answer = takeAnswer();
        const qint64 rows = m_shared->progress.rowsRead;
        const qint64 expected = std::max(rows, m_shared->progress.rowsExpected.load());
        const bool isNews = rows != std::exchange(m_rowsTold, rows) && !m_next;
        if (!answer) {
            if (isNews)
                m_progressed(rows, expected);
            return;
        }
        m_poll.stop();
        m_thread = {}; // has ended: joins at once
        if (m_next)
            return start();
        if (isNews)
            m_progressed(rows, expected);
        m_done(*answer);
    }

    Progressed m_progressed;
    Done m_done;
    QTimer m_poll;
    Work m_next; ///< Begins when the work in hand has ended.
    bool m_isNextStopped = false;
    qint64 m_rowsTold = 0;
    std::shared_ptr<Shared> m_shared;
    std::stop_source m_stop; ///< Of the work in hand.
    std::jthread m_thread;   // last member: joins before anything it uses goes away
};

} // namespace sled
