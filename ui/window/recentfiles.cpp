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
    if (paths.isEmpty())
        return;
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

QStringList openedOf(const QStringList &paths, const History &history)
{
    QStringList opened;
    for (quint32 i = 0; i < history.sourceCount(); ++i) {
        const Source &source = history.source(SourceIndex{i});
        if (!source.openedHow.isEmpty() && paths.contains(source.path))
            opened += source.path;
    }
    return opened;
}

} // namespace sled
