// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QImage>
#include <QSizeF>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>

class QPainter;

namespace sled {

/// Something that can be painted at any size. A value; any thread may paint it, one at a time.
struct Picture {
    QSizeF size;                                  ///< In device independent pixels.
    QString title;                                ///< For the file's own record.
    std::function<void(QPainter &painter)> paint; ///< From the painter's origin on.
};

enum class PictureFormat : std::uint8_t { Png, Svg, Pdf };

/// The format that the name of \a path ends in, in any case; nothing if it is none of them.
[[nodiscard]] std::optional<PictureFormat> pictureFormatOf(const QString &path);

/// The picture as an image with \a scale device pixels a pixel, or fewer if it would have more
/// than 64 million.
[[nodiscard]] QImage imageOf(const Picture &picture, double scale);

/// Writes \a picture to \a path, in the format of its name; of shapes, but for PNG, which gets
/// \a scale device pixels a pixel. The file appears whole or not at all.
/// \return ErrorCode::OutOfRange for another name, or as OutputFile::open() for \a sources;
///         ErrorCode::Io; ErrorCode::Cancelled.
Result<void> savePicture(const Picture &picture, const QString &path, double scale,
                         const QStringList &sources, const std::stop_token &stop);

} // namespace sled
