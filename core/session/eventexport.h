// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/inbox.h"
#include "core/report/eventreport.h"
#include "core/report/eventselection.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <atomic>
#include <memory>
#include <thread>
#include <variant>

namespace sled {

/// Which events to write, how, and where to.
struct EventExportRequest {
    std::shared_ptr<const EventSnapshot> snapshot;
    EventSelection selection;
    EventReportOptions report;
    QString path;        ///< Of a file, which need not be there.
    QStringList sources; ///< What is open, and must not be overwritten.
};

/// What an export came to.
struct EventExportOutcome {
    QString path; ///< As requested.
    qint64 events = 0;
    qint64 bytes = 0;
};

/// Writes events to a file in the background. Lives, and signals, on its owner's thread; one job
/// at a time.
///
/// It reads a snapshot, so the history may go on meanwhile. The file appears whole in the end, or
/// not at all; one that was there stays until then.
class EventExport final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kPollInterval{33};

    explicit EventExport(QObject *parent = nullptr);
    ~EventExport() override; ///< Cancels, then joins.

    void start(const EventExportRequest &request); ///< Cancels a job in hand first.
    /// Stops, and waits for the worker, some 50 ms. Nothing is signalled of the job any more;
    /// unless its finished() was on the way, there is no file that was not there before.
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_thread.joinable(); }

Q_SIGNALS:
    void progressed(qint64 written, qint64 total); ///< Events; at most once per kPollInterval.
    void finished(const sled::EventExportOutcome &outcome);
    /// ErrorCode::OutOfRange if the path is that of no file, or of one that must not be
    /// overwritten (OutputFile::open()); ErrorCode::Io if it could not be written.
    void failed(const sled::Error &error);

private:
    using Message = std::variant<EventExportOutcome, Error>;
    /// What the worker leaves for its owner.
    struct Shared {
        std::atomic<qint64> written = 0;
        std::atomic<qint64> total = 0;
        Inbox<Message> inbox{1};
    };

    static Message run(const EventExportRequest &request, Shared &shared,
                       const std::stop_token &stop);
    void deliver();

    QTimer m_poll;
    qint64 m_writtenTold = 0;
    std::shared_ptr<Shared> m_shared;
    std::jthread m_thread; // last member: joins before anything it uses goes away
};

} // namespace sled
