// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reporttablemodel.h"

#include "core/base/stoppablesort.h"
#include "core/query/localdays.h"
#include "ui/language/dateformat.h"
#include "ui/models/displaytext.h"
#include "ui/models/storytexts.h"
#include "ui/models/timedisplay.h"
#include "ui/theme/plaintooltip.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace sled {

namespace {

using Rows = std::vector<std::uint32_t>;

/// The rows of \a table by \a column, equal ones and those with nothing as they stand.
std::shared_ptr<const Rows> sortedRows(const ReportTable &table, int column, Qt::SortOrder order,
                                       const std::stop_token &stop)
{
    auto rows = std::make_shared<Rows>(table.rowCount());
    std::iota(rows->begin(), rows->end(), 0U);
    if (column < 0 || column >= int(table.columns().size()))
        return rows;
    const auto cell = [&table, column](std::uint32_t row) -> const ReportCell & {
        return table.cell(row, std::size_t(column));
    };
    const auto isBefore = [&](std::uint32_t a, std::uint32_t b) {
        const bool isNothing = std::holds_alternative<std::monostate>(cell(a));
        const bool isOtherNothing = std::holds_alternative<std::monostate>(cell(b));
        if (isNothing != isOtherNothing)
            return isOtherNothing;
        if (cell(a) == cell(b))
            return a < b;
        return order == Qt::AscendingOrder ? cell(a) < cell(b) : cell(b) < cell(a);
    };
    return sortStoppable(*rows, isBefore, stop) ? rows : nullptr;
}

bool isId(std::string_view column)
{
    return column == "sled_id" || column == "signer";
}

} // namespace

ReportTableModel::ReportTableModel(QObject *parent)
    : QAbstractTableModel(parent), m_job([this](const Answer &answer) { take(answer); })
{
    connect(&TimeDisplay::ofProgram(), &TimeDisplay::changed, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void ReportTableModel::setReport(std::shared_ptr<const NamedReport> report, const std::string &part)
{
    const bool isOther = !report || !m_report || report->kind != m_report->kind || part != m_part;
    m_latest = std::move(report);
    m_latestPart = part;
    if (isOther)
        m_sortColumn = -1;
    if (isOther && m_report) {
        m_job.cancel();
        take({nullptr, part, std::make_shared<const Rows>()});
    }
    if (m_latest)
        arrange();
}

void ReportTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    if (m_latest)
        arrange();
}

void ReportTableModel::arrange()
{
    m_job.run([report = m_latest, part = m_latestPart, column = m_sortColumn,
               order = m_sortOrder](const std::stop_token &stop) {
        return Answer{report, part, sortedRows(report->table(part), column, order, stop)};
    });
}

void ReportTableModel::take(const Answer &answer)
{
    if (!answer.rows)
        return;
    Q_EMIT aboutToArrange();
    beginResetModel();
    m_report = answer.report;
    m_part = answer.part;
    m_rows = *answer.rows;
    endResetModel();
    Q_EMIT arranged();
}

const ReportTable *ReportTableModel::table() const
{
    return m_report ? &m_report->table(m_part) : nullptr;
}

std::optional<int> ReportTableModel::rowOf(std::size_t tableRow) const
{
    const auto found = std::ranges::find(m_rows, std::uint32_t(tableRow));
    return found == m_rows.end() ? std::nullopt : std::optional(int(found - m_rows.begin()));
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : int(table()->columns().size());
}

bool ReportTableModel::isNumber(int column) const
{
    const ReportType type = table()->columns()[std::size_t(column)].type;
    return type == ReportType::Count || type == ReportType::Seconds;
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportColumn &column = table()->columns()[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index, false);
    case Qt::ToolTipRole:
        return plainToolTip(cellText(index, true));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case TypeRole:
        return int(column.type);
    case StageRole:
        if (column.type != ReportType::Stage)
            return {};
        return int(stageFromLabel(table()->text(tableRow(index.row()), column.name)));
    default:
        return {};
    }
}

QString ReportTableModel::cellText(const QModelIndex &index, bool isExact) const
{
    const ReportColumn &column = table()->columns()[std::size_t(index.column())];
    const ReportCell &cell = table()->cell(tableRow(index.row()), std::size_t(index.column()));
    if (const auto *text = std::get_if<std::string_view>(&cell))
        return isId(column.name) && !isExact ? shortSledId(*text) : displayText(*text);
    if (const auto *whole = std::get_if<std::int64_t>(&cell)) {
        return column.type == ReportType::Day ? localDay(QString::fromStdString(dayText(*whole)))
                                              : displayCount(qint64(*whole));
    }
    const auto *number = std::get_if<double>(&cell);
    if (!number)
        return {};
    if (column.type == ReportType::Time)
        return isExact ? TimeDisplay::ofProgram().allTexts(*number).join(u'\n')
                       : displayTime(*number);
    return isExact ? exactDwellText(*number) : dwellText(*number);
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_report || section < 0 || section >= columnCount())
        return {};
    const ReportColumn &column = table()->columns()[std::size_t(section)];
    const QString title = QCoreApplication::translate("sled::ReportTable", column.title);
    switch (role) {
    case Qt::DisplayRole: // right-aligned ones keep a distance from what is beside them
        if (column.type == ReportType::Time)
            return TimeDisplay::ofProgram().heading(title);
        return isNumber(section) ? QString(title + QChar(0x2002)) : title;
    case Qt::ToolTipRole:
        return plainToolTip(tr("%1: %2 in files and in docs/reports.md")
                                .arg(title, QString::fromUtf8(column.name)));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace sled
