// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findingmenu.h"

#include "ui/help/askmanual.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace sled {

QMenu *findingMenu(const Finding &finding, QWidget &parent)
{
    auto *menu = new QMenu(&parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *show = menu->addAction(QCoreApplication::translate("sled::FindingMenu", "&Show It"));
    show->setEnabled(finding.event || (finding.source && finding.row));
    addManualAction(*menu, parent, manualPlaceOf(finding.kind));
    return menu;
}

} // namespace sled
