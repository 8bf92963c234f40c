// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace sled {

/// Keeps a menu of the files opened last.
class RecentMenu final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentMenu)

public:
    explicit RecentMenu(QMenu &menu); ///< Belongs to \a menu.

Q_SIGNALS:
    void chosen(const QString &path);
    void cleared();

private:
    void fill();

    QMenu &m_menu;
};

} // namespace sled
