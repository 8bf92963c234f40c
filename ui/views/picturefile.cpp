// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/picturefile.h"

#include "core/store/outputfile.h"

#include <QImageWriter>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMaxPixels = 64e6;
constexpr int kDotsPerInch = 96; ///< Of a device independent pixel.

struct FormatName {
    PictureFormat format;
    QLatin1StringView suffix;
};
constexpr std::array kFormats{FormatName{PictureFormat::Png, ".png"_L1},
                              FormatName{PictureFormat::Svg, ".svg"_L1},
                              FormatName{PictureFormat::Pdf, ".pdf"_L1}};

Result<void> writePng(const Picture &picture, double scale, QIODevice &device)
{
    QImageWriter writer(&device, "png");
    writer.setText(u"Title"_s, picture.title);
    if (!writer.write(imageOf(picture, scale)))
        return failure(ErrorCode::Io, writer.errorString());
    return {};
}

void writeSvg(const Picture &picture, QIODevice &device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(kDotsPerInch);
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size));
    generator.setTitle(picture.title.toHtmlEscaped()); // written as it is
    QPainter painter(&generator);
    picture.paint(painter);
}

void writePdf(const Picture &picture, QIODevice &device)
{
    constexpr double kPointsPerInch = 72.0;
    QPdfWriter writer(&device);
    writer.setTitle(picture.title);
    const QSizeF points = picture.size * (kPointsPerInch / kDotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    const double scale = double(writer.logicalDpiX()) / kDotsPerInch;
    painter.scale(scale, scale);
    picture.paint(painter);
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &path)
{
    for (const auto &[format, suffix] : kFormats) {
        if (path.endsWith(suffix, Qt::CaseInsensitive))
            return format;
    }
    return std::nullopt;
}

QImage imageOf(const Picture &picture, double scale)
{
    const double area = std::max(1.0, picture.size.width() * picture.size.height());
    const double fitting = std::min(scale, std::sqrt(kMaxPixels / area));
    const QSizeF size = picture.size * fitting;
    QImage image(QSize(int(std::ceil(size.width())), int(std::ceil(size.height()))),
                 QImage::Format_RGB32);
    image.setDevicePixelRatio(fitting);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.paint(painter);
    return image;
}

Result<void> savePicture(const Picture &picture, const QString &path, double scale,
                         const QStringList &sources, const std::stop_token &stop)
{
    const std::optional<PictureFormat> format = pictureFormatOf(path);
    if (!format) {
        return failure(ErrorCode::OutOfRange,
                       u"the name says no format; let it end in .png, .svg or .pdf"_s);
    }
    Result<OutputFile> file = OutputFile::open(path, sources);
    if (!file)
        return tl::unexpected(file.error());
    Result<void> written;
    if (*format == PictureFormat::Png)
        written = writePng(picture, scale, file->device());
    else if (*format == PictureFormat::Svg)
        writeSvg(picture, file->device());
    else
        writePdf(picture, file->device());
    if (!written)
        return written;
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, u"it was cancelled"_s);
    return file->commit();
}

} // namespace sled
