// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentmenu.h"

#include "ui/models/displaytext.h"
#include "ui/window/recentfiles.h"

#include <QMenu>

namespace sled {

RecentMenu::RecentMenu(QMenu &menu) : QObject(&menu), m_menu(menu)
{
    connect(&menu, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    m_menu.clear();
    const QStringList paths = RecentFiles::paths();
    for (const QString &path : paths) {
        const QString text = displayText(path.toStdString()).replace(u'&', QStringLiteral("&&"));
        connect(m_menu.addAction(text), &QAction::triggered, this,
                [this, path] { Q_EMIT chosen(path); });
    }
    m_menu.addSeparator();
    QAction *clear = m_menu.addAction(tr("&Clear List"));
    clear->setEnabled(!paths.isEmpty());
    connect(clear, &QAction::triggered, this, [this] {
        RecentFiles::clear();
        Q_EMIT cleared();
    });
}

} // namespace sled
