// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/opexport.h"
#include "core/session/rowjob.h"

#include <QObject>

#include <variant>
#include <vector>

namespace sled {

/// An export of ops to a file.
struct OpExportJob {
    ExportRequest request;
    /// Only ops with these ids, instead of request.ids; in any order.
    std::optional<std::vector<OpId>> ids;
    QString path;
    QStringList spared; ///< Sources that are not overwritten, beside those of the request.
};

/// Writes ops to a file in the background. Lives, and signals, on its owner's thread; one job at a
/// time. Each ends in exactly one of finished(), failed() and cancelled(), unless another one has
/// replaced it; the file is then there, or as it was.
class OpExporter final : public QObject {
    Q_OBJECT
public:
    explicit OpExporter(QObject *parent = nullptr);
    ~OpExporter() override = default; ///< Cancels, then waits: the file is as it was.

    void start(OpExportJob job);
    /// Asks the job in hand to stop. It may be too late for that: then it ends as it would have.
    void cancel() { m_job.stop(); }

    [[nodiscard]] bool isBusy() const { return m_job.isBusy(); }

Q_SIGNALS:
    void progressed(qint64 rowsRead, qint64 rowsExpected); ///< Some 30 times a second at most.
    void finished(const sled::ExportOutcome &outcome);
    /// ErrorCode::OutOfRange and Io as OutputFile::open(); Io also if no source could be read.
    void failed(const sled::Error &error);
    void cancelled();

private:
    using Answer = Result<ExportOutcome>;

    void tell(const Answer &answer);

    RowJob<Answer> m_job;
};

/// Writes the ops of \a job to its file, at once.
/// \return as OpExporter::failed(), and ErrorCode::Cancelled.
Result<ExportOutcome> exportOpsToFile(const OpExportJob &job, const ExportReporter &report,
                                      const std::stop_token &stop);

} // namespace sled
