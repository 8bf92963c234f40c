// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/columnmenu.h"

#include "ui/views/eventtableview.h"

#include <QHeaderView>
#include <QMenu>

namespace sled {

void addColumnChoices(QMenu &menu, EventTableView &table)
{
    const QHeaderView &header = *table.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        QAction *choice = menu.addAction(
            table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        choice->setCheckable(true);
        choice->setChecked(!table.isColumnHidden(column));
        QObject::connect(choice, &QAction::triggered, &table,
                         [&table, column](bool isShown) { table.setColumnShown(column, isShown); });
    }
    menu.addSeparator();
    menu.addAction(EventTableView::tr("&Reset Columns"), &table, &EventTableView::resetColumns);
}

} // namespace sled
