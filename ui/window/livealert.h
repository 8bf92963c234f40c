// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/eventalert.h"
#include "ui/window/desktopnotice.h"
#include "ui/window/windowparts.h"

#include <QActionGroup>
#include <QObject>
#include <QString>

class QMenu;

namespace sled {

/// Lets the desktop tell of live events that pass a filter which the user has given a name and
/// chosen for that; of none, unless one is chosen.
class LiveAlert final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveAlert)

public:
    /// Fills the menu of \a parts for it. With the user's files, the choice is kept in the
    /// settings.
    explicit LiveAlert(const WindowParts &parts, QObject *parent = nullptr);

    void choose(const QString &name); ///< Of the filter; empty: none.
    [[nodiscard]] const QString &chosen() const { return m_name; }

private:
    void fill(QMenu &menu);
    void stop(const QString &reason); ///< Tells of nothing any more, and says why.
    void followFile();                ///< The named filters are others.
    void tell(qint64 count, EventIndex newest);
    [[nodiscard]] QString shownName() const;
    [[nodiscard]] bool isKept() const; ///< Whether the choice outlasts the window.

    WindowParts m_parts;
    QString m_name;
    QString m_text; ///< The filter of that name, as written.
    QActionGroup m_choices{this};
    EventAlert m_alert;
    DesktopNotice m_notice;
    bool m_hasFailed = false; ///< And has been said to.
};

} // namespace sled
