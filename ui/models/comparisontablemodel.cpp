// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparisontablemodel.h"

#include "ui/models/comparisoncells.h"
#include "ui/models/timedisplay.h"
#include "ui/theme/plaintooltip.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace sled {

namespace {

constexpr std::array<const char *, kComparisonGroupCount> kGroupTexts{
    QT_TRANSLATE_NOOP("sled::ComparisonGroup", "Only in A"),
    QT_TRANSLATE_NOOP("sled::ComparisonGroup", "Only in B"),
    QT_TRANSLATE_NOOP("sled::ComparisonGroup", "Different verdicts"),
    QT_TRANSLATE_NOOP("sled::ComparisonGroup", "One id, other bytes"),
    QT_TRANSLATE_NOOP("sled::ComparisonGroup", "Registers that differ"),
    QT_TRANSLATE_NOOP("sled::ComparisonGroup", "Items in one alone"),
    QT_TRANSLATE_NOOP("sled::ComparisonGroup", "Signers"),
    QT_TRANSLATE_NOOP("sled::ComparisonGroup", "Events side by side"),
};

} // namespace

QString comparisonGroupText(ComparisonGroup group)
{
    return QCoreApplication::translate("sled::ComparisonGroup",
                                       kGroupTexts[static_cast<std::size_t>(group)]);
}

ComparisonTableModel::ComparisonTableModel(QObject *parent) : QAbstractTableModel(parent)
{
    connect(&TimeDisplay::ofProgram(), &TimeDisplay::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void ComparisonTableModel::setPair(std::shared_ptr<const ComparedPair> pair, const History *history)
{
    beginResetModel();
    m_pair = std::move(pair);
    m_history = history;
    m_claims.clear();
    if (m_pair) {
        for (std::uint32_t i = 0; i < differences().bytes.size(); ++i) {
            for (std::uint32_t j = 0; j < differences().bytes[i].claims.size(); ++j)
                m_claims.push_back({i, j});
        }
    }
    endResetModel();
}

void ComparisonTableModel::setGroup(ComparisonGroup group)
{
    if (group == m_group)
        return;
    beginResetModel();
    m_group = group;
    endResetModel();
}

std::size_t ComparisonTableModel::count(ComparisonGroup group) const
{
    if (!m_pair)
        return 0;
    switch (group) {
    case ComparisonGroup::OnlyInA:
        return differences().onlyInA.size();
    case ComparisonGroup::OnlyInB:
        return differences().onlyInB.size();
    case ComparisonGroup::Verdicts:
        return differences().verdicts.size();
    case ComparisonGroup::Bytes:
        return m_claims.size();
    case ComparisonGroup::Registers:
        return differences().registers.size();
    case ComparisonGroup::Items:
        return differences().items.size();
    case ComparisonGroup::Signers:
        return differences().signers.size();
    case ComparisonGroup::Events:
        break;
    }
    return m_pair->events.size();
}

const IdClaim &ComparisonTableModel::claimAt(std::size_t row) const
{
    return differences().bytes[m_claims[row].difference].claims[m_claims[row].claim];
}

std::optional<OpIndex> ComparisonTableModel::opAt(std::size_t row) const
{
    switch (m_group) {
    case ComparisonGroup::OnlyInA:
        return differences().onlyInA[row].op;
    case ComparisonGroup::OnlyInB:
        return differences().onlyInB[row].op;
    case ComparisonGroup::Verdicts:
        return differences().verdicts[row].op;
    case ComparisonGroup::Bytes:
        return claimAt(row).op;
    case ComparisonGroup::Registers: {
        const auto &[a, b] = differences().registers[row].writer;
        if (a == OpIndex::None && b == OpIndex::None)
            return std::nullopt;
        return a != OpIndex::None ? a : b;
    }
    case ComparisonGroup::Signers: {
        const auto &[a, b] = differences().signers[row].lack;
        if (!a && !b)
            return std::nullopt;
        return a ? a->first.op : b->first.op;
    }
    case ComparisonGroup::Events:
        return m_history->events().op(m_pair->events[row].event);
    case ComparisonGroup::Items:
        break;
    }
    return std::nullopt;
}

std::optional<EventIndex> ComparisonTableModel::eventAt(int row) const
{
    const std::optional<OpIndex> op = opAt(std::size_t(row));
    if (!op || !m_history->ops().at(*op).isEvent)
        return std::nullopt;
    return m_history->ops().at(*op).event();
}

std::optional<ComparisonTableModel::Place> ComparisonTableModel::placeAt(int row) const
{
    const std::optional<OpIndex> op = opAt(std::size_t(row));
    if (!op)
        return std::nullopt;
    for (const SourceIndex source : {differences().sources.a, differences().sources.b}) {
        if (const auto found = m_history->findRow(source, *op))
            return Place{source, *found};
    }
    return std::nullopt;
}

int ComparisonTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(count(m_group));
}

int ComparisonTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(comparisonColumns(m_group).size());
}

QVariant ComparisonTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparisonCells cells(*m_history, differences());
    const auto row = std::size_t(index.row());
    ComparisonCell cell;
    switch (m_group) {
    case ComparisonGroup::OnlyInA:
        cell = cells.lone(differences().onlyInA[row], differences().sources.a, index.column());
        break;
    case ComparisonGroup::OnlyInB:
        cell = cells.lone(differences().onlyInB[row], differences().sources.b, index.column());
        break;
    case ComparisonGroup::Verdicts:
        cell = cells.verdict(differences().verdicts[row], index.column());
        break;
    case ComparisonGroup::Bytes:
        cell = cells.claim(claimAt(row), index.column());
        break;
    case ComparisonGroup::Registers:
        cell = cells.reg(differences().registers[row], index.column());
        break;
    case ComparisonGroup::Items:
        cell = cells.item(differences().items[row], index.column());
        break;
    case ComparisonGroup::Signers:
        cell = cells.signer(differences().signers[row], index.column());
        break;
    case ComparisonGroup::Events:
        cell = cells.event(m_pair->events[row], index.column());
        break;
    }
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return plainToolTip(cell.text);
    case MissingRole:
        return cell.isMissing;
    case CodeRole:
        return cell.isCode;
    default:
        return {};
    }
}

QVariant ComparisonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    return comparisonColumns(m_group).value(section);
}

} // namespace sled
