// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/opexporter.h"

#include "core/store/outputfile.h"

#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

Error notWritten(const Error &error)
{
    if (error.code != ErrorCode::Io)
        return error;
    return {error.code, u"%1; make room, or name another file"_s.arg(error.detail)};
}

} // namespace

Result<ExportOutcome> exportOpsToFile(const OpExportJob &job, const ExportReporter &report,
                                      const std::stop_token &stop)
{
    ExportRequest request = job.request;
    if (job.ids)
        request.ids.emplace(job.ids->begin(), job.ids->end());
    Result<OutputFile> file = OutputFile::open(job.path, request.sources + job.spared);
    if (!file)
        return tl::unexpected(file.error());
    Result<ExportOutcome> outcome = exportOps(request, file->device(), report, stop);
    if (!outcome)
        return tl::unexpected(notWritten(outcome.error()));
    if (outcome->rows == 0 && !outcome->failures.empty()) {
        const ImportFailure &first = outcome->failures.front();
        return failure(ErrorCode::Io,
                       u"nothing is written, for no source can be read; %1: %2"_s.arg(
                           first.path, first.error.detail));
    }
    if (const Result<void> committed = file->commit(); !committed)
        return tl::unexpected(notWritten(committed.error()));
    return outcome;
}

OpExporter::OpExporter(QObject *parent)
    : QObject(parent),
      m_job([this](qint64 read, qint64 expected) { Q_EMIT progressed(read, expected); },
            [this](const Answer &answer) { tell(answer); })
{
}

void OpExporter::start(OpExportJob job)
{
    m_job.run([job = std::move(job)](RowProgress &progress, const std::stop_token &stop) -> Answer {
        const auto report = [&progress](const ExportOutcome &soFar) {
            progress.rowsRead = soFar.rows;
            progress.rowsExpected = soFar.rowsExpected;
        };
        return exportOpsToFile(job, report, stop);
    });
}

void OpExporter::tell(const Answer &answer)
{
    if (answer)
        Q_EMIT finished(*answer);
    else if (answer.error().code == ErrorCode::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(answer.error());
}

} // namespace sled
