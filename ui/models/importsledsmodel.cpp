// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importsledsmodel.h"

#include "ui/models/displaytext.h"
#include "ui/models/timecolumns.h"
#include "ui/theme/plaintooltip.h"

#include <algorithm>
#include <array>

namespace sled {

ImportSledsModel::ImportSledsModel(QObject *parent) : QAbstractTableModel(parent)
{
    followTimeDisplay(*this, {FirstColumn, LastColumn});
}

void ImportSledsModel::setCounts(const ImportCounts &counts)
{
    beginResetModel();
    m_rows.clear();
    for (const auto &[signer, sled] : counts.sleds)
        m_rows.push_back({QString::fromStdString(signer.toHex()), sled});
    std::ranges::stable_sort(m_rows, std::ranges::greater(),
                             [](const Row &row) { return row.counts.ops; });
    if (counts.otherSleds.ops > 0)
        m_rows.push_back({{}, counts.otherSleds});
    endResetModel();
}

int ImportSledsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportSledsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImportSledsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const bool isCount = index.column() == OpsColumn || index.column() == NewColumn;
    if (role == Qt::TextAlignmentRole && isCount)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == SledColumn)
        return plainToolTip(row.sled);
    if (role != Qt::DisplayRole)
        return {};
    const auto &span = row.counts.span;
    switch (index.column()) {
    case SledColumn:
        return row.sled.isEmpty() ? tr("all others") : shortSledId(row.sled.toStdString());
    case OpsColumn:
        return displayCount(row.counts.ops);
    case NewColumn:
        return displayCount(row.counts.added);
    case FirstColumn:
        return span ? displayTime(span->first) : tr("no event");
    case LastColumn:
        return span ? displayTime(span->last) : QString();
    default:
        return {};
    }
}

QVariant ImportSledsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && (section == OpsColumn || section == NewColumn))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const TimeDisplay &times = TimeDisplay::ofProgram();
    const std::array<QString, ColumnCount> names{tr("Sled"), tr("Ops"), tr("New"),
                                                 times.heading(tr("First event")),
                                                 times.heading(tr("Last event"))};
    return names[std::size_t(section)];
}

} // namespace sled
