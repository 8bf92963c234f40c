// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportwriter.h"
#include "ui/pages/reportpicture.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace sled {

struct Chart;

/// A report that is to go to a file: a value that any thread may write.
class ReportFile final {
public:
    /// The table of \a report by \a part, or for a picture \a chart, as the suffix of \a path says.
    /// On the GUI thread. \a sources are not overwritten.
    ReportFile(const QString &path, const QStringList &sources,
               std::shared_ptr<const NamedReport> report, const Chart &chart,
               const std::string &part);

    /// \return as savePicture(), writeReport() and OutputFile; ErrorCode::OutOfRange if the
    ///         suffix is none of `.csv`, `.jsonl`, `.png`, `.svg` and `.pdf`.
    [[nodiscard]] Result<void> write(const std::stop_token &stop) const;

private:
    [[nodiscard]] Result<void> writeTable(const std::stop_token &stop) const;

    QString m_path;
    QStringList m_sources;
    std::shared_ptr<const NamedReport> m_report;
    std::optional<ReportWriteOptions> m_options; ///< Of a table.
    std::optional<ReportPicture> m_picture;
};

} // namespace sled
