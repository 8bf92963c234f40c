// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/viewfile.h"

#include "core/query/viewparser.h"
#include "core/query/viewprinter.h"

#include <QFileInfo>
#include <QSaveFile>

namespace sled {

using namespace Qt::StringLiterals;

bool isViewFile(const QString &path)
{
    return path.endsWith(u".sledview"_s, Qt::CaseInsensitive);
}

Result<SavedView> readViewFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::Directory, u"it is a directory"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, file.errorString());
    // One byte more than may be, so that a file that is too large is seen to be.
    const QByteArray text = file.read(kMaxViewBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Io, file.errorString());
    return parseView(text, QFileInfo(path).absolutePath());
}

Result<void> writeViewFile(const QString &path, const SavedView &view, bool isForThisDesk)
{
    const QByteArray text
        = printView(view, isForThisDesk ? QString() : QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(ErrorCode::Io, file.errorString());
    return {};
}

} // namespace sled
