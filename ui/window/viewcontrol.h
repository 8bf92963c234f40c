// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/savedview.h"
#include "ui/window/windowparts.h"

#include <QObject>

namespace sled {

/// Tells what a window shows as a saved view, and shows such a view.
class ViewControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewControl)

public:
    explicit ViewControl(const WindowParts &parts);

    [[nodiscard]] SavedView current() const;

    /// Closes all sources, opens those of \a view that are there, and shows them as it says. Those
    /// that are not there, and a time zone that is not known here, are told on the notice bar. The
    /// event and the sleds hidden follow when they have been read.
    void show(const SavedView &view);

Q_SIGNALS:
    void sourcesWanted(const QStringList &paths); ///< To be opened now.

private:
    void showSources(const QStringList &sources);
    void showConditions(const SavedView &view);
    void showTimes(const SavedView &view);
    void showDocks(const QStringList &shown);
    void showWhatWaited();
    void hideSleds();
    [[nodiscard]] QStringList hiddenSleds() const;

    WindowParts m_parts;
    std::optional<OpId> m_toSelect; ///< Once its event is shown.
    QStringList m_missing;          ///< Sources that were not there; still of the session.
    QStringList m_toHide;           ///< Sleds, once they have appeared.
};

} // namespace sled
