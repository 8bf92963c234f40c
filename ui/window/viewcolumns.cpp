// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/viewcolumns.h"

#include "ui/views/eventtableview.h"

#include <QHeaderView>

#include <algorithm>

namespace sled {

namespace {

/// By EventTableModel::Column: what saved views call it, once and for all.
constexpr std::array<QStringView, EventTableModel::ColumnCount> kNames{
    u"time",    u"sled",        u"seq",         u"story",        u"from",
    u"to",      u"event",       u"verdict",     u"verification", u"attribution",
    u"sources", u"since_shown", u"since_story", u"since_sled"};
static_assert(!kNames.back().empty(), "each column has a name");

/// The column called \a name, or -1.
int columnNamed(const QString &name)
{
    const auto *found = std::ranges::find(kNames, QStringView(name));
    return found == kNames.end() ? -1 : int(found - kNames.begin());
}

} // namespace

std::vector<SavedView::Column> viewedColumns(const EventTableView &table)
{
    const QHeaderView &header = *table.horizontalHeader();
    const bool hasOwnWidths = table.saveColumns().startsWith('1');
    std::vector<SavedView::Column> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const bool isShown = !header.isSectionHidden(column);
        const int width = hasOwnWidths && isShown ? header.sectionSize(column) : 0;
        columns.push_back({kNames[std::size_t(column)].toString(), width, isShown});
    }
    return columns;
}

SavedView::Sorting viewedSorting(const EventTableView &table)
{
    const QHeaderView &header = *table.horizontalHeader();
    const int column = header.sortIndicatorSection();
    if (column < 0 || column >= int(kNames.size()))
        return {};
    return {kNames[std::size_t(column)].toString(),
            header.sortIndicatorOrder() == Qt::DescendingOrder};
}

void showColumns(const std::vector<SavedView::Column> &columns, EventTableView &table)
{
    QHeaderView &header = *table.horizontalHeader();
    int place = 0;
    for (const SavedView::Column &wanted : columns) {
        const int column = columnNamed(wanted.name);
        if (column < 0 || header.visualIndex(column) < place)
            continue; // not known here, or named twice
        header.moveSection(header.visualIndex(column), place++);
        table.setColumnShown(column, wanted.isShown);
        if (wanted.isShown && wanted.width > 0)
            header.resizeSection(column, wanted.width);
    }
    if (header.hiddenSectionCount() == header.count())
        header.showSection(EventTableModel::TimeColumn); // without any nothing can be read
}

void showSorting(const SavedView::Sorting &sorting, EventTableView &table)
{
    const int column = columnNamed(sorting.column);
    if (column >= 0 || sorting.column.isEmpty())
        table.sortByColumn(column, sorting.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace sled
