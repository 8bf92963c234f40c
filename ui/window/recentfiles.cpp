// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

const QString &key()
{
    static const QString kKey = u"recentFiles"_s;
    return kKey;
}

} // namespace

QStringList RecentFiles::paths()
{
    return QSettings().value(key()).toStringList().mid(0, kMax);
}

void RecentFiles::add(const QStringList &paths)
{
    QStringList all = RecentFiles::paths();
    for (const QString &path : paths) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        all.removeAll(absolute);
        all.prepend(absolute);
    }
    QSettings().setValue(key(), QStringList(all.mid(0, kMax)));
}

void RecentFiles::clear()
{
    QSettings().remove(key());
}

} // namespace sled
