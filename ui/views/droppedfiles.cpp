// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/droppedfiles.h"

#include <QMimeData>
#include <QUrl>

namespace sled {

QStringList droppedFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace sled
