// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sourcenames.h"

#include "ui/models/displaytext.h"

#include <QDir>
#include <QMultiHash>

namespace sled {

namespace {

/// The last \a parts parts of \a path.
QString tail(const QString &path, qsizetype parts)
{
    return path.section(u'/', -parts, -1);
}

} // namespace

QStringList sourceNames(const QStringList &paths)
{
    QStringList clean;
    qsizetype deepest = 1;
    for (const QString &path : paths) {
        clean += QDir::cleanPath(path);
        deepest = std::max(deepest, clean.back().count(u'/') + 1);
    }
    // Lengthen what is not yet told apart, a directory a round.
    QList<qsizetype> parts(clean.size(), 1);
    for (qsizetype round = 1; round < deepest; ++round) {
        QMultiHash<QString, qsizetype> byName;
        for (qsizetype i = 0; i < clean.size(); ++i)
            byName.insert(tail(clean[i], parts[i]), i);
        bool isAmbiguous = false;
        for (const QString &name : byName.uniqueKeys()) {
            const QList<qsizetype> same = byName.values(name);
            const bool areOne = std::all_of(same.begin(), same.end(), [&](qsizetype i) {
                return clean[i] == clean[same.front()];
            });
            for (const qsizetype i : areOne ? QList<qsizetype>() : same)
                ++parts[i];
            isAmbiguous = isAmbiguous || !areOne;
        }
        if (!isAmbiguous)
            break;
    }
    QStringList names;
    for (qsizetype i = 0; i < clean.size(); ++i)
        names += displayText(tail(clean[i], parts[i]).toStdString());
    return names;
}

} // namespace sled
