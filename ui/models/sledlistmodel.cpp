// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sledlistmodel.h"

#include "ui/language/plural.h"
#include "ui/models/displaytext.h"
#include "ui/models/timecolumns.h"
#include "ui/theme/plaintooltip.h"

#include <array>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// `2026-05-17 08:00 – 14:05`, or the two days if they differ.
QString shortSpan(const QString &first, const QString &last)
{
    constexpr qsizetype kDay = 10;
    constexpr qsizetype kMinute = 16;
    constexpr qsizetype kSecond = 19;
    const auto isCalendarTime
        = [](const QString &time) { return time.size() >= kSecond && time[kDay] == u' '; };
    if (!isCalendarTime(first) || !isCalendarTime(last) || TimeDisplay::ofProgram().isRelative())
        return first == last ? first : first + u" – "_s + last;
    if (first.left(kDay) != last.left(kDay))
        return first.left(kDay) + u" – "_s + last.left(kDay);
    return first.left(kMinute) + u" – "_s + last.mid(kDay + 1, kMinute - kDay - 1);
}

QString gapCount(qint64 gaps)
{
    return SledListModel::tr("%1 gaps", nullptr, plural(gaps)).arg(displayCount(gaps));
}

} // namespace

SledListModel::SledListModel(QObject *parent) : QAbstractTableModel(parent)
{
    // A sled's card is drawn from its first column.
    followTimeDisplay(*this, {SledColumn, FirstSeenColumn, LastSeenColumn});
}

void SledListModel::setRoster(const SledRoster *roster, const StringPool *strings)
{
    beginResetModel();
    m_roster = roster;
    m_strings = strings;
    m_isShown.assign(roster ? roster->size() : 0, true);
    endResetModel();
}

void SledListModel::update()
{
    const auto known = m_isShown.size();
    if (known > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(known) - 1, ColumnCount - 1));
    if (m_roster->size() == known)
        return;
    beginInsertRows({}, int(known), int(m_roster->size()) - 1);
    m_isShown.resize(m_roster->size(), true);
    endInsertRows();
}

void SledListModel::setSeverities(const tsl::robin_map<std::uint32_t, Severity> &severities)
{
    m_severities = severities;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SledListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_isShown.size());
}

int SledListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SledListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SledNumber number{quint32(index.row())};
    const SledSummary &sled = m_roster->at(number);
    switch (role) {
    case Qt::DisplayRole:
        return displayData(sled, index.column());
    case Qt::CheckStateRole:
        if (index.column() != SledColumn)
            return {};
        return m_isShown[std::size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(sled));
    case Qt::AccessibleTextRole:
        return toolTip(sled);
    case SeverityRole: {
        const auto found
            = m_severities.find(std::uint32_t(m_roster->at(SledNumber{quint32(index.row())}).id));
        return found == m_severities.end() ? QVariant() : QVariant(int(found->second));
    }
    case SledNumberRole:
        return quint32(number);
    case EventsRole:
        return displayEvents(sled.events);
    case SpanRole:
        return shortSpan(displayTime(sled.firstSeen), displayTime(sled.lastSeen));
    case GapsRole:
        return sled.gaps > 0 ? gapCount(sled.gaps) : QString();
    default:
        return {};
    }
}

QString SledListModel::displayData(const SledSummary &sled, int column) const
{
    switch (column) {
    case SledColumn:
        return shortSledId(m_strings->text(sled.id));
    case EventsColumn:
        return displayCount(sled.events);
    case FirstSeenColumn:
        return displayTime(sled.firstSeen);
    case LastSeenColumn:
        return displayTime(sled.lastSeen);
    case GapsColumn:
        return displayCount(sled.gaps);
    default:
        return {};
    }
}

QString SledListModel::toolTip(const SledSummary &sled) const
{
    QStringList lines{displayText(m_strings->text(sled.id)), displayEvents(sled.events),
                      tr("first seen %1").arg(displayTime(sled.firstSeen)),
                      tr("last seen %1").arg(displayTime(sled.lastSeen))};
    if (sled.gaps > 0) {
        lines += tr("%1, %2 missed").arg(gapCount(sled.gaps), displayEvents(sled.missed));
    }
    return lines.join(u'\n');
}

QVariant SledListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    const TimeDisplay &times = TimeDisplay::ofProgram();
    const std::array<QString, ColumnCount> names{tr("Sled"), tr("Events"),
                                                 times.heading(tr("First seen")),
                                                 times.heading(tr("Last seen")), tr("Gaps")};
    return names[std::size_t(section)];
}

Qt::ItemFlags SledListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == SledColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

bool SledListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != SledColumn
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool isShown = value.toInt() == Qt::Checked;
    m_isShown[std::size_t(index.row())] = isShown;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT shownChanged(SledNumber{quint32(index.row())}, isShown);
    return true;
}

} // namespace sled
