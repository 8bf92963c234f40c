// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reporttables.h"

#include "core/report/durationtext.h"
#include "ui/language/dateformat.h"
#include "ui/language/plural.h"
#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace sled {

namespace {

bool isOfSleds(const ReportColumn &column)
{
    return column.key == FilterField::Sled;
}

QString textOf(const ReportCell &cell, const ReportColumn &column, TimeText &times)
{
    if (const auto *text = std::get_if<std::string_view>(&cell))
        return isOfSleds(column) ? shortSledId(*text) : displayText(*text);
    if (const auto *count = std::get_if<std::int64_t>(&cell)) {
        if (column.type == ReportType::Day)
            return QDate(1970, 1, 1).addDays(*count).toString(Qt::ISODate);
        return displayCount(*count);
    }
    const auto *number = std::get_if<double>(&cell);
    if (!number)
        return {};
    if (column.type == ReportType::Seconds)
        return localDuration(QString::fromStdString(durationText(*number)));
    return column.type == ReportType::Time ? printedTime(times, *number) : displayNumber(*number);
}

} // namespace

QString printedTime(TimeText &times, double unixSeconds)
{
    constexpr std::size_t kDateLength = 10;
    std::string text;
    if (!times.append(text, unixSeconds))
        return displayNumber(unixSeconds);
    text[kDateLength] = ' ';
    if (text.back() == 'Z')
        text.pop_back();
    return QString::fromStdString(text);
}

Paper::Table printedTable(const ReportTable &table, const QString &heading,
                          std::span<const std::string_view> names, TimeText times,
                          std::size_t mostRows)
{
    Paper::Table printed;
    printed.heading = heading;
    std::vector<std::size_t> columns;
    for (const std::string_view name : names) {
        const auto column = table.find(name);
        if (!column)
            continue;
        columns.push_back(*column);
        const ReportColumn &shown = table.columns()[*column];
        printed.titles += QCoreApplication::translate("sled::ReportTable", shown.title);
        printed.areNumbers.push_back(shown.type == ReportType::Count
                                     || shown.type == ReportType::Seconds);
    }
    const std::size_t rows = std::min(table.rowCount(), mostRows);
    for (std::size_t row = 0; row < rows; ++row) {
        QStringList cells;
        for (const std::size_t column : columns)
            cells += textOf(table.cell(row, column), table.columns()[column], times);
        printed.rows.push_back(cells);
    }
    if (rows < table.rowCount()) {
        const auto more = qint64(table.rowCount() - rows);
        printed.note = QCoreApplication::translate(
                           "sled::Paper", "%1 more rows are left out. The report has them all.",
                           nullptr, plural(more))
                           .arg(displayCount(more));
    }
    return printed;
}

} // namespace sled
