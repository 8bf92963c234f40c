// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/eventlogworker.h"
#include "core/session/transitionbus.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>
#include <thread>

namespace sled {

/// Writes every transition of a bus into the event log of a sled's database, on a thread of
/// its own: signed, under contiguous numbers, one transaction a batch. Lives, and signals, on
/// its owner's thread.
///
/// Never in the way of who fires. What it misses because it is slow, it declares as one gap
/// with the exact numbers, and goes on. If the database is locked or its disk full, it keeps
/// what it has and tries again, and what comes meanwhile waits on the bus or becomes a gap.
/// Numbers continue where the database ends: what a process that was killed had fired but not
/// committed is gone, its numbers are given again, and nothing declares it. Nobody else may write
/// into the database.
class EventLogSubscriber final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventLogSubscriber)

public:
    static constexpr std::chrono::milliseconds kPollInterval{33};

    explicit EventLogSubscriber(QObject *parent = nullptr);
    ~EventLogSubscriber() override; ///< As stop(), but silently.

    /// Subscribes to \a bus and writes into the database at \a path, which DemoSled::create()
    /// made. Ends in exactly one finished() or failed(), unless started again before.
    ///
    /// Started again on the same bus, for the same database, it declares as missed what was
    /// fired since it wrote last. Requires: not running.
    void start(TransitionBus &bus, const QString &path, EventLogOptions options = {});

    /// Unsubscribes, waits until all that was received is written, and signals the end. Tries
    /// nothing twice any more; may wait for a lock for 5 s.
    void stop();

    /// Runs \a job on the writing thread, and commits what it does together with the
    /// transitions fired next. Requires: running.
    void post(SledJob job);

    [[nodiscard]] bool isRunning() const noexcept { return m_worker != nullptr; }
    /// Transitions committed since start(), as last told.
    [[nodiscard]] std::uint64_t writtenCount() const noexcept { return m_written; }

Q_SIGNALS:
    void opened(const QString &sledId);
    void written(quint64 transitions);            ///< Committed since start(), in all.
    void lagged(const sled::DeclaredGap &gap);    ///< A warning: these are missed for good.
    void writingFailed(const sled::Error &error); ///< It is tried again, up to once a second.
    void writingResumed();
    void finished(); ///< The bus was closed, or stop() called, and all is written.
    /// It gave up. What is not written yet is declared as missed by the next start().
    void failed(const sled::Error &error);

private:
    void poll();
    void end();

    QTimer m_poll;
    std::shared_ptr<TransitionQueue> m_queue;
    std::unique_ptr<EventLogWorker> m_worker;
    std::uint64_t m_written = 0;
    // Of the bus that was served last.
    QPointer<TransitionBus> m_bus;
    QString m_path;
    std::optional<std::int64_t> m_logicalBase;
    std::jthread m_thread; // last member: joins before anything it uses goes away
};

} // namespace sled
