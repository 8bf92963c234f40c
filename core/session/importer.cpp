// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/importer.h"

#include "core/base/backgroundthread.h"
#include "core/store/archiveimports.h"

namespace sled {

Importer::Importer(QObject *parent) : QObject(parent)
{
    m_poll.setInterval(kPollInterval);
    connect(&m_poll, &QTimer::timeout, this, &Importer::deliver);
}

Importer::~Importer()
{
    m_thread = {}; // requests a stop and joins; nobody is told any more
}

template <typename Job>
void Importer::run(Job job)
{
    cancel();
    // New for each job: what the last one left unread cannot pass for ours.
    m_shared = std::make_shared<Shared>();
    m_rowsTold = 0;
    m_thread = std::jthread([shared = m_shared, job](const std::stop_token &stop) {
        beBackgroundThread();
        shared->inbox.push(job(*shared, stop), stop);
    });
    m_poll.start();
}

void Importer::start(const ImportRequest &request)
{
    run([request](Shared &shared, const std::stop_token &stop) -> Message {
        const auto report = [&shared](const ImportProgress &progress) {
            shared.rowsRead = progress.counts.rows;
            shared.rowsExpected = progress.rowsExpected;
        };
        Result<ImportOutcome> outcome = runImport(request, report, stop);
        if (!outcome)
            return outcome.error();
        return *std::move(outcome);
    });
}

void Importer::undo(const QString &archive, ImportId id)
{
    run([archive, id](Shared &, const std::stop_token &) -> Message {
        const Result<qint64> removed = undoImport(archive, id);
        if (!removed)
            return removed.error();
        return *removed;
    });
}

void Importer::cancel()
{
    m_poll.stop();
    m_thread = {}; // requests a stop and joins
    m_shared.reset();
}

void Importer::deliver()
{
    const auto shared = m_shared; // a slot that we call may cancel() or start()
    const std::vector<Message> messages = shared->inbox.take(1);
    const qint64 rows = shared->rowsRead;
    if (rows != m_rowsTold) {
        m_rowsTold = rows;
        Q_EMIT progressed(rows, std::max(rows, shared->rowsExpected.load()));
    }
    if (messages.empty() || shared != m_shared)
        return;
    cancel();
    const Message &message = messages.front();
    if (const auto *outcome = std::get_if<ImportOutcome>(&message))
        Q_EMIT finished(*outcome);
    else if (const auto *removed = std::get_if<qint64>(&message))
        Q_EMIT undone(*removed);
    else
        Q_EMIT failed(std::get<Error>(message));
}

} // namespace sled
