// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/columnfitter.h"

#include <QHeaderView>
#include <QTableView>

#include <utility>

namespace sled {

ColumnFitter::ColumnFitter(QTableView &table) : QObject(&table), m_table(table)
{
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_isChosen = m_isChosen || !m_isFitting; });
}

void ColumnFitter::fit(const QString &content)
{
    const bool isOther = content != std::exchange(m_content, content);
    m_isChosen = m_isChosen && !isOther;
    if (m_isChosen)
        return;
    m_isFitting = true;
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        const int before = m_table.columnWidth(column);
        m_table.resizeColumnToContents(column);
        if (!isOther && m_table.columnWidth(column) < before)
            m_table.setColumnWidth(column, before); // else it would go to and fro
    }
    m_isFitting = false;
}

} // namespace sled
