// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpicture.h"

#include "ui/charts/chartview.h"
#include "ui/models/displaytext.h"
#include "ui/models/reporttexts.h"
#include "ui/models/timedisplay.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFont>
#include <QPainter>

namespace sled {

namespace {

constexpr QSize kChartSize(1000, 520);
constexpr int kPictureMargin = 24;
constexpr int kTitleSize = 18; // in pixels, as all of the picture
constexpr int kLineSize = 12;
constexpr int kLineHeight = 18;

struct SayPicture {
    Q_DECLARE_TR_FUNCTIONS(sled::ReportPicture)
};

QFont fontOf(int pixels)
{
    QFont font;
    font.setPixelSize(pixels);
    return font;
}

QString namesOf(const QStringList &sources)
{
    constexpr qsizetype kMostNamed = 4;
    QStringList names;
    for (const QString &path : sources.mid(0, kMostNamed))
        names += displayText(QFileInfo(path).fileName().toStdString());
    if (sources.size() > kMostNamed)
        names += SayPicture::tr("%1 more").arg(displayCount(sources.size() - kMostNamed));
    return names.join(QStringLiteral(", "));
}

} // namespace

ReportPicture::ReportPicture(const Chart &of, const NamedReport &report, const QStringList &sources)
    : title(of.name), chart(ChartView::picture(of, kChartSize))
{
    lines += SayPicture::tr("Sources: %1").arg(namesOf(sources));
    if (const std::string_view filter = report.summary.text(0, "filter"); !filter.empty())
        lines += SayPicture::tr("Only events that pass: %1").arg(displayText(filter));
    if (of.isEmpty())
        lines += emptyReportText(report);
    lines += reservationsOf(report);
    if (const auto asOf = report.summary.number(0, "as_of"))
        lines += SayPicture::tr("As of %1").arg(TimeDisplay::ofProgram().absoluteText(*asOf));
    if (of.leftOut > 0)
        lines += SayPicture::tr("Not shown: %1 smaller ones").arg(displayCount(of.leftOut));
}

QSizeF ReportPicture::size() const
{
    const auto above = double(kTitleSize + 8 + kLineHeight * lines.size() + 8);
    return {double(kChartSize.width() + 2 * kPictureMargin),
            kChartSize.height() + above + 2 * kPictureMargin};
}

void ReportPicture::paint(QPainter &painter) const
{
    const double width = kChartSize.width();
    painter.fillRect(QRectF(QPointF(), size()), Qt::white);
    painter.setPen(Qt::black);
    double y = kPictureMargin;
    const auto write = [&](const QString &text, int pixels, double height) {
        painter.setFont(fontOf(pixels));
        painter.drawText(QRectF(kPictureMargin, y, width, height),
                         int(Qt::AlignLeft | Qt::AlignVCenter),
                         QFontMetrics(painter.font(), painter.device())
                             .elidedText(text, Qt::ElideRight, int(width)));
        y += height;
    };
    write(title, kTitleSize, kTitleSize + 8);
    for (const QString &line : lines)
        write(line, kLineSize, kLineHeight);
    painter.save();
    painter.translate(kPictureMargin, y + 8);
    // It would be enlarged for a device of more dots an inch, as it was drawn by inches.
    const double scale = double(chart.logicalDpiX()) / painter.device()->logicalDpiX();
    painter.scale(scale, scale);
    painter.drawPicture(0, 0, chart);
    painter.restore();
}

} // namespace sled
