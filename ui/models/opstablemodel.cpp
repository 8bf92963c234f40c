// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/opstablemodel.h"

#include "ui/models/opscells.h"
#include "ui/models/standingtext.h"
#include "ui/theme/plaintooltip.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace sled {

namespace {

bool isOpNumber(int column)
{
    return column == OpsTableModel::RowColumn || column == OpsTableModel::SeqColumn;
}

/// Whether \a filter says the same of all events that \a former was judged of.
bool goesOnFrom(const OpsFilter &former, const OpsFilter &filter)
{
    return former.source == filter.source && former.onlyNotAccepted == filter.onlyNotAccepted
        && former.events && filter.events
        && saySame(*former.events, *filter.events, former.events->size());
}

} // namespace

OpsTableModel::OpsTableModel(QObject *parent, std::size_t listedAtOnce,
                             std::chrono::milliseconds maxTurn)
    : QAbstractTableModel(parent),
      m_reading(listedAtOnce, maxTurn,
                [this](const std::shared_ptr<const std::vector<Place>> &rows) { takeList(*rows); })
{
}

void OpsTableModel::setHistory(const History *history)
{
    m_reading.stop();
    beginResetModel();
    m_history = history;
    m_wanted = {};
    m_filter = {};
    m_counts.clear();
    m_listed.clear();
    endResetModel();
    refresh();
}

void OpsTableModel::setSourceNames(QStringList names)
{
    m_sourceNames = std::move(names);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, SourceColumn), index(rowCount() - 1, SourceColumn));
}

void OpsTableModel::setFilter(const OpsFilter &filter)
{
    if (filter == m_wanted)
        return;
    m_wanted = filter;
    if (m_reading.isActive() && goesOnFrom(m_listing, filter)) {
        m_isStale = true; // not cut short, or beside live sleds it would never end
        return;
    }
    m_reading.stop();
    if (filter.isListing() && m_history)
        return list();
    beginResetModel();
    m_filter = filter;
    m_counts = countSources();
    m_listed.clear();
    endResetModel();
    Q_EMIT listed();
}

void OpsTableModel::list()
{
    m_isStale = false;
    m_listing = m_wanted;
    m_reading.start(*m_history, m_listing);
}

void OpsTableModel::takeList(const std::vector<Place> &rows)
{
    beginResetModel();
    m_filter = m_listing;
    m_counts = countSources();
    m_listed = rows;
    endResetModel();
    if (m_isStale)
        list();
    Q_EMIT listed();
}

std::vector<std::uint32_t> OpsTableModel::countSources() const
{
    std::vector<std::uint32_t> counts;
    for (std::uint32_t i = 0; m_history && i < m_history->sourceCount(); ++i) {
        const bool isShown = !m_filter.source || *m_filter.source == SourceIndex{i};
        counts.push_back(isShown ? std::uint32_t(m_history->rowCount(SourceIndex{i})) : 0);
    }
    return counts;
}

void OpsTableModel::refresh()
{
    if (m_wanted.isListing() && m_history) {
        if (m_reading.isActive())
            m_isStale = true; // not cut short, or it would never end
        else
            list(); // verdicts may have changed anywhere
        return;
    }
    takeIn(countSources());
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void OpsTableModel::takeIn(std::vector<std::uint32_t> counts)
{
    // Sources load one after the other, so that mostly rows come at the end alone.
    m_counts.resize(counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == m_counts[i])
            continue;
        Q_ASSERT(counts[i] > m_counts[i]);
        const std::uint32_t before
            = std::accumulate(m_counts.begin(), m_counts.begin() + std::ptrdiff_t(i) + 1, 0U);
        beginInsertRows({}, int(before), int(before + counts[i] - m_counts[i]) - 1);
        m_counts[i] = counts[i];
        endInsertRows();
    }
}

SourceRow OpsTableModel::sourceRow(const Place &place) const
{
    return m_history->row(place.source, place.number);
}

qint64 OpsTableModel::total() const
{
    qint64 rows = 0;
    for (std::uint32_t i = 0; m_history && i < m_history->sourceCount(); ++i)
        rows += qint64(m_history->rowCount(SourceIndex{i}));
    return rows;
}

OpsTableModel::Place OpsTableModel::placeAt(int row) const
{
    auto left = std::uint32_t(row);
    if (m_filter.isListing())
        return m_listed[left];
    std::uint32_t source = 0;
    while (left >= m_counts[source]) // a handful of sources
        left -= m_counts[source++];
    return {SourceIndex{source}, left};
}

OpIndex OpsTableModel::opAt(int row) const
{
    return sourceRow(placeAt(row)).op;
}

RowId OpsTableModel::rowIdAt(int row) const
{
    return sourceRow(placeAt(row)).row;
}

int OpsTableModel::find(SourceIndex source, RowId row) const
{
    const auto index = std::size_t(source);
    const auto number = index < m_counts.size() ? m_history->findNumber(source, row) : std::nullopt;
    if (!number || *number >= m_counts[index])
        return -1;
    const Place place{source, std::uint32_t(*number)};
    if (!m_filter.isListing()) {
        const auto before = m_counts.begin() + std::ptrdiff_t(index);
        return int(std::accumulate(m_counts.begin(), before, place.number));
    }
    const auto found = std::lower_bound(m_listed.begin(), m_listed.end(), place);
    return found != m_listed.end() && *found == place ? int(found - m_listed.begin()) : -1;
}

int OpsTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    if (m_filter.isListing())
        return int(m_listed.size());
    return int(std::accumulate(m_counts.begin(), m_counts.end(), 0U));
}

int OpsTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OpsTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place place = placeAt(index.row());
    const OpsCells cells(*m_history, m_sourceNames);
    switch (role) {
    case Qt::DisplayRole:
        return cells.text(place, index.column());
    case Qt::ToolTipRole: {
        const OpIndex op = sourceRow(place).op;
        if (const auto sign = cells.trust(place, index.column()))
            return plainToolTip(trustMeaning(*sign));
        if (op != OpIndex::None && index.column() == OpColumn)
            return plainToolTip(QString::fromStdString(m_history->ops().at(op).id.toHex()));
        return plainToolTip(cells.text(place, index.column()));
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (isOpNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case StandingRole:
        return int(standingOf(sourceRow(place).verdict));
    case TrustRole:
        if (const auto sign = cells.trust(place, index.column()))
            return int(*sign);
        return {};
    default:
        return {};
    }
}

QVariant OpsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isOpNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == DeliveredColumn)
        return tr("What the reference library answers when the row is delivered");
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> names{
        tr("Source"), tr("Row"),     tr("Kind"), tr("Op"), tr("Path"),      tr("Seq"),
        tr("Signer"), tr("Verdict"), tr("Now"),  tr("Id"), tr("Signature"), tr("Reason")};
    return names[std::size_t(section)];
}

} // namespace sled
