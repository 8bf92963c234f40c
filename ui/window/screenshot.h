// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSize>
#include <QString>

namespace sled {

class MainWindow;

/// Where a picture of the window goes, and how large it is.
struct Screenshot {
    QString file;          ///< PNG, whatever its name.
    QSize size{1400, 900}; ///< In device independent pixels.
};

inline constexpr QSize kMinScreenshot{640, 480};
inline constexpr QSize kMaxScreenshot{7680, 4320};

/// Reads `1400x900`. \return ErrorCode::OutOfRange if it is none, too small or too large.
Result<QSize> parseScreenshotSize(const QString &text);

/// Waits until all that \a window loads is shown and writes a picture of it. Runs an event
/// loop. \return ErrorCode::Io if the file cannot be written.
Result<void> takeScreenshot(MainWindow &window, const Screenshot &screenshot);

} // namespace sled
