// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/backgroundthread.h"
#include "ui/models/backgroundpool.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

namespace sled {

/// Runs work in the background, one piece at a time; of several requests only the newest is
/// answered. Lives, and answers, on its owner's thread.
template <typename Answer>
class NewestJob final {
public:
    using Work = std::function<Answer(const std::stop_token &stop)>;
    using Done = std::function<void(const Answer &answer)>;

    explicit NewestJob(Done done) : m_done(std::move(done))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher,
                         [this] { finish(); });
    }
    ~NewestJob() ///< Stops the work in hand and waits for it.
    {
        m_stop.request_stop();
        m_watcher.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(NewestJob)

    void run(Work work)
    {
        m_next = std::move(work);
        if (m_watcher.isRunning())
            m_stop.request_stop();
        else
            start();
    }

    void cancel() ///< No request made so far will be answered.
    {
        m_next.reset();
        m_isWanted = false;
        m_stop.request_stop();
    }

    void cancelAndWait() ///< The same; afterwards no work is in hand.
    {
        cancel();
        m_watcher.waitForFinished();
    }

    [[nodiscard]] bool isBusy() const { return m_next.has_value() || m_isWanted; }

private:
    void start()
    {
        m_stop = std::stop_source();
        m_isWanted = true;
        // Not a future's result, which stays until the next one comes: that may be megabytes.
        m_answer = std::make_shared<std::optional<Answer>>();
        m_watcher.setFuture(QtConcurrent::run(&backgroundPool(),
                                              [work = *std::exchange(m_next, std::nullopt),
                                               stop = m_stop.get_token(), answer = m_answer] {
                                                  // Whoever waits for what has not begun is made
                                                  // to run it: nothing is left to do then.
                                                  if (stop.stop_requested())
                                                      return;
                                                  beBackgroundThread();
                                                  answer->emplace(work(stop));
                                              }));
    }

    void finish()
    {
        const auto answer = std::exchange(m_answer, nullptr);
        if (m_next)
            start();
        else if (std::exchange(m_isWanted, false))
            m_done(answer->value());
    }

    Done m_done;
    std::optional<Work> m_next; ///< Waits until the work in hand has stopped.
    bool m_isWanted = false;    ///< Somebody waits for the work in hand.
    std::stop_source m_stop;
    std::shared_ptr<std::optional<Answer>> m_answer; ///< Of the work in hand.
    QFutureWatcher<void> m_watcher;
};

} // namespace sled
