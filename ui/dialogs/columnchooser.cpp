// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnchooser.h"

#include "ui/dialogs/columnlist.h"
#include "ui/models/latintext.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace sled {

ColumnChooser::ColumnChooser(QWidget *parent)
    : QGroupBox(tr("Columns"), parent), m_list(new ColumnList)
{
    m_list->setNames(tr("Columns of the file, in order"));
    QToolButton *reset = columnButton(tr("All"), tr("All columns, in their usual order"));
    m_list->addButton(*reset);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    connect(m_list, &ColumnList::changed, this, &ColumnChooser::changed);
    connect(reset, &QToolButton::clicked, this, [this] {
        setColumns(ExportSettings().columns);
        Q_EMIT changed();
    });
}

void ColumnChooser::setColumns(const std::vector<ExportSettings::Column> &columns)
{
    std::vector<ColumnList::Column> listed;
    listed.reserve(columns.size());
    for (const ExportSettings::Column &column : columns)
        listed.push_back(
            {int(column.column), fromLatin(eventColumnName(column.column)), column.isWanted});
    m_list->setColumns(listed);
}

std::vector<ExportSettings::Column> ColumnChooser::columns() const
{
    std::vector<ExportSettings::Column> columns;
    for (const ColumnList::Column &column : m_list->columns())
        columns.push_back({EventColumn(column.key), column.isWanted});
    return columns;
}

} // namespace sled
