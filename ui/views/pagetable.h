// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

class QAbstractItemModel;
class QTableView;
class QTreeWidget;
class QTreeWidgetItem;

namespace sled {

/// A table of rows of one height: to be read, selected one at a time and activated. \a model
/// must outlive it. \a name: for screen readers.
[[nodiscard]] QTableView *pageTable(QAbstractItemModel &model, const QString &name);

/// A list of groups with their counts. \a name: for screen readers.
[[nodiscard]] QTreeWidget *groupList(const QString &name);

/// Adds a group of \a count to \a groups, with \a key as Qt::UserRole.
QTreeWidgetItem *addGroup(QTreeWidget &groups, const QString &text, qint64 count,
                          const QVariant &key);

} // namespace sled
