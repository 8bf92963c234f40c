// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/columnspage.h"

#include "ui/dialogs/columnlist.h"
#include "ui/theme/hint.h"
#include "ui/views/eventtableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace sled {

ColumnsPage::ColumnsPage(EventTableView &table)
    : PreferencesPage(tr("Columns")), m_table(table), m_list(new ColumnList)
{
    m_list->setNames(tr("Columns of the table of events, in order"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(remarkLabel(
        tr("The table of events has these columns. Each file that is exported asks for its own.")));
    layout->addWidget(m_list, 1);
    connect(m_list, &ColumnList::changed, this, &ColumnsPage::apply);
    connect(&table, &EventTableView::columnsChanged, this, [this] {
        if (!m_isApplying)
            show();
    });
    show();
}

void ColumnsPage::show()
{
    const QHeaderView &header = *m_table.horizontalHeader();
    std::vector<ColumnList::Column> columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const QVariant title = m_table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole);
        columns.push_back({column, title.toString(), !m_table.isColumnHidden(column)});
    }
    m_list->setColumns(columns);
}

void ColumnsPage::apply()
{
    const QScopedValueRollback applying(m_isApplying, true);
    QHeaderView &header = *m_table.horizontalHeader();
    int place = 0;
    for (const ColumnList::Column &column : m_list->columns()) {
        header.moveSection(header.visualIndex(column.key), place++);
        if (m_table.isColumnHidden(column.key) == column.isWanted)
            m_table.setColumnShown(column.key, column.isWanted);
    }
}

void ColumnsPage::restoreDefaults()
{
    m_table.resetColumns();
    show();
}

bool ColumnsPage::findMore(const QString &text)
{
    return m_list->select(text);
}

} // namespace sled
