// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace sled {

/// The files opened last, as the user's settings have them whenever the menu is opened.
class RecentMenu final : public QMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentMenu)

public:
    explicit RecentMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void requested(const QString &path);
    void cleared(); ///< The user wants none of them to be known any more.

private:
    void fill();
};

} // namespace sled
