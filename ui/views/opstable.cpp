// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/opstable.h"

#include "ui/models/opstablemodel.h"
#include "ui/models/standingtext.h"
#include "ui/views/opsdelegate.h"
#include "ui/views/pagetable.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

#include <array>

namespace sled {

namespace {

constexpr int kLeastReasonWidth = 25; ///< Characters.
constexpr int kWantedReason = 50;

/// Where a column stands, by its place in a list.
struct ColumnPlace {
    OpsTableModel::Column column;
    int characters;
};

constexpr std::array kOpsOrder{ColumnPlace{OpsTableModel::SourceColumn, 13},
                               ColumnPlace{OpsTableModel::RowColumn, 7},
                               ColumnPlace{OpsTableModel::KindColumn, 8},
                               ColumnPlace{OpsTableModel::PathColumn, 18},
                               ColumnPlace{OpsTableModel::StandingColumn, 16},
                               ColumnPlace{OpsTableModel::IdColumn, 5},
                               ColumnPlace{OpsTableModel::SignatureColumn, 11},
                               ColumnPlace{OpsTableModel::ReasonColumn, kLeastReasonWidth},
                               ColumnPlace{OpsTableModel::OpColumn, 18},
                               ColumnPlace{OpsTableModel::DeliveredColumn, 24},
                               ColumnPlace{OpsTableModel::SeqColumn, 8},
                               ColumnPlace{OpsTableModel::SignerColumn, 11}};
static_assert(kOpsOrder.size() == OpsTableModel::ColumnCount);

/// As wide as the widest of its texts, with a sign before it.
int standingWidth(const QTableView &table)
{
    constexpr int kSign = 36;
    int width = 0;
    for (const Standing standing :
         {Standing::Accepted, Standing::Waiting, Standing::Rejected, Standing::Malformed})
        width = std::max(width, table.fontMetrics().horizontalAdvance(standingText(standing)));
    return width + kSign;
}

} // namespace

QTableView *opsTable(OpsTableModel &model)
{
    auto *table = pageTable(model, QCoreApplication::translate("sled::OpsPage", "Ops"));
    table->setObjectName(QStringLiteral("ops"));
    table->setItemDelegate(new OpsDelegate(table));
    const int character = table->fontMetrics().averageCharWidth();
    for (int place = 0; place < int(kOpsOrder.size()); ++place) {
        const ColumnPlace &column = kOpsOrder[std::size_t(place)];
        table->setColumnWidth(column.column, widthOf(*table, column.column, column.characters));
        table->horizontalHeader()->moveSection(
            table->horizontalHeader()->visualIndex(column.column), place);
    }
    table->setColumnWidth(
        OpsTableModel::StandingColumn,
        std::max(table->columnWidth(OpsTableModel::StandingColumn), standingWidth(*table)));
    table->horizontalHeader()->setStretchLastSection(false);
    giveSpareWidth(*table, OpsTableModel::ReasonColumn, kWantedReason * character);
    return table;
}

} // namespace sled
