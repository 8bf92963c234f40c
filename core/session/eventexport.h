// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/eventreport.h"
#include "core/report/eventselection.h"
#include "core/session/rowjob.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <stop_token>
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
/// at a time. Being deleted it stops, and waits for that.
///
/// It reads a snapshot, so the history may go on meanwhile. The file appears whole in the end, or
/// not at all; one that was there stays until then.
class EventExport final : public QObject {
    Q_OBJECT
public:
    explicit EventExport(QObject *parent = nullptr);

    /// A job in hand is told to stop, and nothing is signalled of it; this one follows when that
    /// has ended.
    void start(const EventExportRequest &request);
    /// Asks the job to stop, and waits for nothing. It ends in failed() with
    /// ErrorCode::Cancelled, and there is no file that was not there before; or as if it had not
    /// been asked, if that came too late.
    void stop() { m_job.stop(); }

    [[nodiscard]] bool isBusy() const { return m_job.isBusy(); }

Q_SIGNALS:
    /// Events; at most once per RowJob::kPollInterval.
    void progressed(qint64 written, qint64 total);
    void finished(const sled::EventExportOutcome &outcome);
    /// ErrorCode::OutOfRange if the path is that of no file, or of one that must not be
    /// overwritten (OutputFile::open()); ErrorCode::Io if it could not be written.
    void failed(const sled::Error &error);

private:
    using Message = std::variant<EventExportOutcome, Error>;

    static Message run(const EventExportRequest &request, RowProgress &progress,
                       const std::stop_token &stop);

    RowJob<Message> m_job; // last member: stops, and joins, before anything else goes away
};

} // namespace sled
