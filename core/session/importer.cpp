// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/importer.h"

namespace sled {

using namespace Qt::StringLiterals;

Importer::Importer(QObject *parent)
    : QObject(parent),
      m_job([this](qint64 read, qint64 expected) { Q_EMIT progressed(read, expected); },
            [this](const Answer &answer) { tell(answer); })
{
}

void Importer::start(const ImportRequest &request)
{
    m_job.run([request](RowProgress &progress, const std::stop_token &stop) -> Answer {
        const auto report = [&progress](const ImportProgress &now) {
            progress.rowsRead = now.counts.rows;
            progress.rowsExpected = now.rowsExpected;
        };
        Result<ImportOutcome> outcome = runImport(request, report, stop);
        if (!outcome)
            return outcome.error();
        return *std::move(outcome);
    });
}

void Importer::undo(const QString &archive, ImportId id)
{
    m_job.run([archive, id](RowProgress &, const std::stop_token &stop) -> Answer {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, u"stopped before it began"_s};
        const Result<qint64> removed = undoImport(archive, id);
        if (!removed)
            return removed.error();
        return *removed;
    });
}

void Importer::list(const QString &archive)
{
    m_job.run([archive](RowProgress &, const std::stop_token &stop) -> Answer {
        Result<std::vector<ArchiveImport>> imports = listImports(archive, stop);
        if (!imports)
            return imports.error();
        return *std::move(imports);
    });
}

void Importer::tell(const Answer &answer)
{
    if (const auto *outcome = std::get_if<ImportOutcome>(&answer))
        Q_EMIT finished(*outcome);
    else if (const auto *removed = std::get_if<qint64>(&answer))
        Q_EMIT undone(*removed);
    else if (const auto *imports = std::get_if<std::vector<ArchiveImport>>(&answer))
        Q_EMIT listed(*imports);
    else if (const auto &error = std::get<Error>(answer); error.code == ErrorCode::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(error);
}

} // namespace sled
