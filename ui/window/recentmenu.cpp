// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recentmenu.h"

#include "ui/models/displaytext.h"
#include "ui/window/recentfiles.h"

namespace sled {

using namespace Qt::StringLiterals;

RecentMenu::RecentMenu(QWidget *parent) : QMenu(tr("Open Rece&nt"), parent)
{
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
}

void RecentMenu::fill()
{
    clear();
    const QStringList paths = RecentFiles::paths();
    for (const QString &path : paths) {
        const QString text = displayText(path.toStdString()).replace(u'&', u"&&"_s);
        connect(addAction(text), &QAction::triggered, this,
                [this, path] { Q_EMIT requested(path); });
    }
    addSeparator();
    QAction *forget = addAction(tr("&Clear List"));
    forget->setEnabled(!paths.isEmpty());
    connect(forget, &QAction::triggered, this, [this] {
        RecentFiles::clear();
        Q_EMIT cleared();
    });
}

} // namespace sled
