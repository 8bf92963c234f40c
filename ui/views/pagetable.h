// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

class QAbstractItemModel;
class QComboBox;
class QTableView;
class QTreeWidget;
class QTreeWidgetItem;

namespace sled {

/// A table of rows of one height: to be read, selected one at a time and activated. \a model
/// must outlive it. \a name: for screen readers.
[[nodiscard]] QTableView *pageTable(QAbstractItemModel &model, const QString &name);

/// The width of \a column that holds as many \a characters, and its title in any language.
[[nodiscard]] int widthOf(const QTableView &table, int column, int characters);

/// Gives \a column what the other columns of \a table leave free; it is never narrower than now.
/// Up to \a wanted pixels, those behind it move out of view for it.
void giveSpareWidth(QTableView &table, int column, int wanted = 0);

/// Whether the user has given the columns of \a table other widths, which are kept then.
[[nodiscard]] bool hasOwnWidths(const QTableView &table);
void setHasOwnWidths(QTableView &table, bool hasThem);

/// A list of groups with their counts. \a name: for screen readers.
[[nodiscard]] QTreeWidget *groupList(const QString &name);

/// Adds a group of \a count to \a groups, with \a key as Qt::UserRole.
QTreeWidgetItem *addGroup(QTreeWidget &groups, const QString &text, qint64 count,
                          const QVariant &key);

/// Keeps \a combo, which holds names of files, from taking the room of what is beside it: it is
/// as wide as it needs up to a bound, and narrower where there is no room.
void giveWay(QComboBox &combo);

} // namespace sled
