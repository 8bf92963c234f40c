// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/screenshot.h"

#include "ui/window/mainwindow.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QImageWriter>
#include <QRegularExpression>
#include <QTimer>

namespace sled {

using namespace Qt::StringLiterals;

Result<QSize> parseScreenshotSize(const QString &text)
{
    static const QRegularExpression kPattern(u"\\A([0-9]{1,5})x([0-9]{1,5})\\z"_s);
    const QRegularExpressionMatch match = kPattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool fits
        = size.boundedTo(kMaxScreenshot) == size && size.expandedTo(kMinScreenshot) == size;
    if (!match.hasMatch() || !fits)
        return failure(
            ErrorCode::OutOfRange,
            u"the size is to be WIDTHxHEIGHT, from %1x%2 to %3x%4"_s.arg(kMinScreenshot.width())
                .arg(kMinScreenshot.height())
                .arg(kMaxScreenshot.width())
                .arg(kMaxScreenshot.height()));
    return size;
}

namespace {

/// Whether a picture may be written to \a path: nothing is there but, perhaps, a former one.
bool mayOverwrite(const QString &path)
{
    QFile present(path);
    if (!present.exists() || !QFileInfo(path).isFile()) // what is no file is not lost
        return true;
    constexpr qint64 kSignature = 4;
    return present.open(QIODevice::ReadOnly)
        && (present.size() == 0 || present.peek(kSignature) == "\x89PNG");
}

} // namespace

Result<void> takeScreenshot(MainWindow &window, const Screenshot &screenshot)
{
    if (!mayOverwrite(screenshot.file))
        return failure(ErrorCode::Io,
                       u"it is there already and is no PNG picture; name another file"_s);
    // Laid out as if it were shown, but never put on a screen.
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.setFixedSize(screenshot.size);
    window.show();
    QEventLoop loop;
    QTimer look;
    look.setInterval(std::chrono::milliseconds(10));
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (window.isSettled())
            loop.quit();
    });
    look.start();
    loop.exec();
    // One more turn for what waits in the event queue: layouts and scroll bars.
    QTimer::singleShot(0, &loop, &QEventLoop::quit);
    loop.exec();
    QImageWriter writer(screenshot.file, "png");
    if (!writer.write(window.grab().toImage()))
        return failure(ErrorCode::Io, writer.errorString());
    return {};
}

} // namespace sled
