// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pagetable.h"

#include "ui/models/displaytext.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeWidget>

namespace sled {

QTableView *pageTable(QAbstractItemModel &model, const QString &name)
{
    constexpr int kRowPadding = 8;
    auto *table = new QTableView;
    table->setAccessibleName(name);
    table->setModel(&model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + kRowPadding);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QTreeWidget *groupList(const QString &name)
{
    auto *groups = new QTreeWidget;
    groups->setAccessibleName(name);
    groups->setHeaderHidden(true);
    groups->setRootIsDecorated(false);
    groups->setColumnCount(2);
    groups->setUniformRowHeights(true);
    groups->setFrameShape(QFrame::NoFrame);
    groups->header()->setStretchLastSection(false);
    groups->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    groups->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return groups;
}

QTreeWidgetItem *addGroup(QTreeWidget &groups, const QString &text, qint64 count,
                          const QVariant &key)
{
    auto *item = new QTreeWidgetItem(&groups, {text, displayCount(count)});
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setData(0, Qt::UserRole, key);
    return item;
}

} // namespace sled
