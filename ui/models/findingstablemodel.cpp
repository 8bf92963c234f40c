// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingstablemodel.h"

#include "ui/language/coretext.h"
#include "ui/models/displaytext.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/severitysign.h"

#include <QCoreApplication>

#include <utility>

namespace sled {

namespace {

constexpr std::array<const char *, kFindingKindCount> kKindTexts{
    QT_TRANSLATE_NOOP("sled::FindingKind", "Malformed row"),
    QT_TRANSLATE_NOOP("sled::FindingKind", "Bad op id"),
    QT_TRANSLATE_NOOP("sled::FindingKind", "Bad signature"),
    QT_TRANSLATE_NOOP("sled::FindingKind", "Bad path"),
    QT_TRANSLATE_NOOP("sled::FindingKind", "Waiting"),
    QT_TRANSLATE_NOOP("sled::FindingKind", "Attribution mismatch"),
    QT_TRANSLATE_NOOP("sled::FindingKind", "Declared gap"),
    QT_TRANSLATE_NOOP("sled::FindingKind", "Sequence hole"),
    QT_TRANSLATE_NOOP("sled::FindingKind", "Duplicate sequence"),
    QT_TRANSLATE_NOOP("sled::FindingKind", "Equivocation"),
    QT_TRANSLATE_NOOP("sled::FindingKind", "Register conflict"),
    QT_TRANSLATE_NOOP("sled::FindingKind", "History truncated"),
    QT_TRANSLATE_NOOP("sled::FindingKind", "Clock backwards"),
    QT_TRANSLATE_NOOP("sled::FindingKind", "Odd transition"),
    QT_TRANSLATE_NOOP("sled::FindingKind", "Stage drift"),
    QT_TRANSLATE_NOOP("sled::FindingKind", "Unknown field"),
};

QString seqText(const Finding &finding)
{
    const auto digits = [](std::uint64_t number) { return QString::number(number); };
    if (finding.range && finding.range->first != finding.range->last)
        return digits(finding.range->first) + u'–' + digits(finding.range->last);
    if (finding.range)
        return digits(finding.range->first);
    return finding.eventSeq ? digits(*finding.eventSeq) : QString();
}

} // namespace

QString findingKindText(FindingKind kind)
{
    return QCoreApplication::translate("sled::FindingKind",
                                       kKindTexts[static_cast<std::size_t>(kind)]);
}

FindingsTableModel::FindingsTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void FindingsTableModel::setFindings(std::shared_ptr<const FoundFindings> found,
                                     const StringPool *strings, QStringList sourceNames)
{
    beginResetModel();
    m_found = std::move(found);
    m_strings = strings;
    m_sourceNames = std::move(sourceNames);
    applyFilter();
    endResetModel();
}

void FindingsTableModel::setFilter(const FindingsFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    applyFilter();
    endResetModel();
}

void FindingsTableModel::setShownEvents(ShownEvents shown)
{
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    applyFilter();
    endResetModel();
}

bool FindingsTableModel::passesEvents(const Finding &finding) const
{
    if (!m_shown || !finding.event)
        return true;
    const auto event = static_cast<std::size_t>(*finding.event);
    return event < m_shown->size() && (*m_shown)[event];
}

void FindingsTableModel::applyFilter()
{
    m_rows.clear();
    m_withoutEvent = 0;
    for (std::uint32_t i = 0; i < m_found->all.size(); ++i) {
        const Finding &finding = m_found->all[i];
        if (m_filter.kind && finding.kind != *m_filter.kind)
            continue;
        if (m_filter.sled && finding.sledId != *m_filter.sled)
            continue;
        if (!passesEvents(finding))
            continue;
        m_withoutEvent += finding.event ? 0 : 1;
        m_rows.push_back(i);
    }
}

const Finding &FindingsTableModel::findingAt(int row) const
{
    return m_found->all[m_rows[std::size_t(row)]];
}

int FindingsTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingsTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FindingsTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = findingAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayData(finding, index.column());
    case Qt::ToolTipRole:
        if (index.column() == SledColumn)
            return plainToolTip(text(finding.sledId));
        return plainToolTip(displayData(finding, index.column()));
    case Qt::TextAlignmentRole: {
        const bool isNumber = index.column() == SeqColumn || index.column() == RowColumn;
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    case SeverityRole:
        return int(severityOf(finding.kind));
    default:
        return {};
    }
}

QString FindingsTableModel::text(StringId id) const
{
    return id == StringId::Empty ? QString() : displayText(m_strings->text(id));
}

QString FindingsTableModel::displayData(const Finding &finding, int column) const
{
    switch (column) {
    case KindColumn:
        return findingKindText(finding.kind);
    case DetailColumn:
        return displayText(coreText(finding.detail).toStdString());
    case SledColumn:
        return finding.sledId == StringId::Empty ? QString()
                                                 : shortSledId(m_strings->text(finding.sledId));
    case StoryColumn:
        return text(finding.storyId);
    case SeqColumn:
        return seqText(finding);
    case SourceColumn:
        return finding.source ? m_sourceNames.value(qsizetype(*finding.source)) : QString();
    case RowColumn:
        return finding.row ? QString::number(toNumber(*finding.row)) : QString();
    default:
        return {};
    }
}

QVariant FindingsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == SeqColumn || section == RowColumn;
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> names{tr("Finding"), tr("What is there"), tr("Sled"),
                                                 tr("Story"),   tr("Seq"),           tr("Source"),
                                                 tr("Row")};
    return names[std::size_t(section)];
}

} // namespace sled
