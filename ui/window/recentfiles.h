// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <QStringList>

namespace sled {

/// The files opened last, newest first, as the user's settings keep them.
class RecentFiles {
public:
    static constexpr qsizetype kMax = 10;

    [[nodiscard]] static QStringList paths();
    static void add(const QStringList &paths); ///< Made absolute; the last one becomes the newest.
    static void clear();
};

/// Those of \a paths that could be opened as sources of \a history, if not to their end.
[[nodiscard]] QStringList openedOf(const QStringList &paths, const History &history);

} // namespace sled
