// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/eventexport.h"

#include "core/base/backgroundthread.h"
#include "core/store/outputfile.h"

#include <QFileInfo>

#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// Begins the file. Nothing but a file: a pipe would be waited for without an end.
Result<OutputFile> openFile(const EventExportRequest &request)
{
    const QFileInfo info(request.path);
    if (info.exists() && !info.isFile() && !info.isDir()) {
        return failure(ErrorCode::OutOfRange,
                       u"'%1' is a device or a pipe; name a file"_s.arg(request.path));
    }
    return OutputFile::open(request.path, request.sources);
}

} // namespace

EventExport::EventExport(QObject *parent) : QObject(parent)
{
    m_poll.setInterval(kPollInterval);
    connect(&m_poll, &QTimer::timeout, this, &EventExport::deliver);
}

EventExport::~EventExport()
{
    m_thread = {}; // requests a stop and joins; nobody is told any more
}

void EventExport::start(const EventExportRequest &request)
{
    cancel();
    // New for each job: what the last one left unread cannot pass for ours.
    m_shared = std::make_shared<Shared>();
    m_writtenTold = 0;
    m_thread = std::jthread([shared = m_shared, request](const std::stop_token &stop) {
        beBackgroundThread();
        shared->inbox.push(run(request, *shared, stop), stop);
    });
    m_poll.start();
}

void EventExport::cancel()
{
    m_poll.stop();
    m_thread = {}; // requests a stop and joins
    m_shared.reset();
}

EventExport::Message EventExport::run(const EventExportRequest &request, Shared &shared,
                                      const std::stop_token &stop)
{
    Result<OutputFile> file = openFile(request);
    if (!file)
        return file.error();
    const auto events = selectEvents(*request.snapshot, request.selection, stop);
    if (!events)
        return events.error();
    shared.total = static_cast<qint64>(events->size());
    const auto report
        = [&shared](std::size_t written) { shared.written = static_cast<qint64>(written); };
    Result<void> written
        = writeEvents(*request.snapshot, *events, request.report, file->device(), report, stop);
    if (!written)
        return written.error();
    const qint64 bytes = file->device().pos();
    if (stop.stop_requested()) // the last moment to leave all as it was
        return Error{ErrorCode::Cancelled, {}};
    if (const Result<void> done = file->commit(); !done)
        return done.error();
    return EventExportOutcome{request.path, static_cast<qint64>(events->size()), bytes};
}

void EventExport::deliver()
{
    const auto shared = m_shared; // a slot that we call may cancel() or start()
    const std::vector<Message> messages = shared->inbox.take(1);
    const qint64 written = shared->written;
    if (written != m_writtenTold) {
        m_writtenTold = written;
        Q_EMIT progressed(written, shared->total);
    }
    if (messages.empty() || shared != m_shared)
        return;
    cancel();
    const Message &message = messages.front();
    if (const auto *outcome = std::get_if<EventExportOutcome>(&message))
        Q_EMIT finished(*outcome);
    else
        Q_EMIT failed(std::get<Error>(message));
}

} // namespace sled
