// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/eventexport.h"

#include "core/session/allcores.h"
#include "core/store/outputfile.h"

namespace sled {

EventExport::EventExport(QObject *parent)
    : QObject(parent),
      m_job([this](qint64 written, qint64 total) { Q_EMIT progressed(written, total); },
            [this](const Message &message) {
                if (const auto *outcome = std::get_if<EventExportOutcome>(&message))
                    Q_EMIT finished(*outcome);
                else
                    Q_EMIT failed(std::get<Error>(message));
            })
{
}

void EventExport::start(const EventExportRequest &request)
{
    m_job.run([request](RowProgress &progress, const std::stop_token &stop) {
        return run(request, progress, stop);
    });
}

EventExport::Message EventExport::run(const EventExportRequest &request, RowProgress &progress,
                                      const std::stop_token &stop)
{
    Result<OutputFile> file = OutputFile::open(request.path, request.sources);
    if (!file)
        return file.error();
    const auto events = selectEvents(*request.snapshot, request.selection, stop);
    if (!events)
        return events.error();
    progress.rowsExpected = static_cast<qint64>(events->size());
    EventReportOptions options = request.report;
    options.tasks = onAllCores();
    options.progress
        = [&progress](std::size_t written) { progress.rowsRead = static_cast<qint64>(written); };
    Result<void> written = writeEvents(*request.snapshot, *events, options, file->device(), stop);
    if (!written)
        return written.error();
    const qint64 bytes = file->device().pos();
    if (stop.stop_requested()) // the last moment to leave all as it was
        return Error{ErrorCode::Cancelled, {}};
    if (const Result<void> done = file->commit(); !done)
        return done.error();
    return EventExportOutcome{request.path, static_cast<qint64>(events->size()), bytes};
}

} // namespace sled
