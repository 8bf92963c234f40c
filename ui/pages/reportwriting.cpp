// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportwriting.h"

#include "core/store/outputfile.h"
#include "ui/charts/chart.h"
#include "ui/models/timedisplay.h"
#include "ui/views/picturefile.h"

#include <QFileInfo>
#include <QPainter>

#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPngScale = 2; ///< Pixels of a PNG, for one on the screen: it may be enlarged.

std::optional<EventFormat> formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "csv"_L1)
        return EventFormat::Csv;
    if (suffix == "jsonl"_L1)
        return EventFormat::JsonLines;
    return std::nullopt;
}

} // namespace

ReportFile::ReportFile(const QString &path, const QStringList &sources,
                       std::shared_ptr<const NamedReport> report, const Chart &chart,
                       const std::string &part)
    : m_path(path), m_sources(sources), m_report(std::move(report))
{
    if (const auto format = formatOf(path))
        m_options = ReportWriteOptions{
            *format, part, TimeDisplay::ofProgram().format(), {.guardsFormulas = true}};
    else if (pictureFormatOf(path))
        m_picture.emplace(chart, *m_report, sources);
}

Result<void> ReportFile::write(const std::stop_token &stop) const
{
    if (m_options)
        return writeTable(stop);
    if (m_picture)
        return savePicture({m_picture->size(), m_picture->title,
                            [this](QPainter &painter) { m_picture->paint(painter); }},
                           m_path, kPngScale, m_sources, stop);
    return failure(ErrorCode::OutOfRange,
                   u"the name of a report is to end in .csv, .jsonl, .png, .svg or .pdf"_s);
}

Result<void> ReportFile::writeTable(const std::stop_token &stop) const
{
    Result<OutputFile> file = OutputFile::open(m_path, m_sources);
    if (!file)
        return tl::unexpected(file.error());
    if (Result<void> written = writeReport(*m_report, *m_options, file->device(), stop); !written)
        return written;
    return file->commit();
}

} // namespace sled
