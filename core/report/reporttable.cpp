// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporttable.h"

#include "core/eventlog/vocabulary.h"
#include "core/query/filterparts.h"
#include "core/query/localdays.h"

#include <algorithm>
#include <utility>

namespace sled {

namespace {

Filter filterOf(FilterField field, FilterValue value)
{
    return Filter(FilterCondition{field, FilterOperator::Equal, {{std::move(value)}}});
}

std::optional<Filter> filterForCell(const ReportColumn &column, const ReportCell &cell)
{
    if (const auto *text = std::get_if<std::string_view>(&cell)) {
        // Without quotes, the name of a known stage finds all spellings of it.
        if (column.type == ReportType::Stage && stageFromLabel(*text) != Stage::Unknown)
            return filterOf(*column.key, FilterText{QString::fromUtf8(*text), false});
        return filterForText(*column.key, QString::fromUtf8(*text));
    }
    if (const auto *number = std::get_if<std::int64_t>(&cell)) {
        if (column.type == ReportType::Day)
            return filterOf(*column.key, LocalDays::filterTime(*number));
        return filterForSeq(static_cast<double>(*number));
    }
    if (const auto *number = std::get_if<double>(&cell))
        return column.type == ReportType::Time ? filterForTime(*number) : filterForSeq(*number);
    return std::nullopt;
}

} // namespace

ReportTable::ReportTable(std::string_view by, std::vector<ReportColumn> columns,
                         std::shared_ptr<const StringPool> strings)
    : m_by(by),
      m_columns(std::move(columns)),
      m_strings(std::move(strings)),
      m_texts(std::make_shared<std::deque<std::string>>())
{
}

std::optional<std::size_t> ReportTable::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_columns, name, &ReportColumn::name);
    if (found == m_columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_columns.begin());
}

std::optional<double> ReportTable::number(std::size_t row, std::string_view name) const
{
    const auto column = find(name);
    if (!column)
        return std::nullopt;
    if (const auto *whole = std::get_if<std::int64_t>(&cell(row, *column)))
        return static_cast<double>(*whole);
    if (const auto *number = std::get_if<double>(&cell(row, *column)))
        return *number;
    return std::nullopt;
}

std::string_view ReportTable::text(std::size_t row, std::string_view name) const
{
    const auto column = find(name);
    const auto *text = column ? std::get_if<std::string_view>(&cell(row, *column)) : nullptr;
    return text ? *text : std::string_view();
}

std::optional<Filter> ReportTable::filterFor(std::size_t row) const
{
    std::vector<Filter> parts;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_columns[i].key)
            continue;
        if (std::optional<Filter> part = filterForCell(m_columns[i], cell(row, i)))
            parts.push_back(*std::move(part));
    }
    if (parts.empty())
        return std::nullopt;
    return conjunctionOf(parts);
}

std::size_t ReportTable::keyFrom(std::size_t from, std::size_t row) const
{
    while (from < m_columns.size()
           && (!m_columns[from].key || std::holds_alternative<std::monostate>(cell(row, from))))
        ++from;
    return from;
}

bool ReportTable::isAbout(std::size_t row, const ReportTable &other, std::size_t otherRow) const
{
    std::size_t mine = keyFrom(0, row);
    std::size_t its = other.keyFrom(0, otherRow);
    if (mine == m_columns.size())
        return false;
    while (mine < m_columns.size() && its < other.m_columns.size()) {
        if (m_columns[mine].key != other.m_columns[its].key
            || cell(row, mine) != other.cell(otherRow, its))
            return false;
        mine = keyFrom(mine + 1, row);
        its = other.keyFrom(its + 1, otherRow);
    }
    return mine == m_columns.size() && its == other.m_columns.size();
}

void ReportTable::addRow(std::initializer_list<ReportCell> cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    m_cells.insert(m_cells.end(), cells);
}

std::string_view ReportTable::keep(std::string text)
{
    return m_texts->emplace_back(std::move(text));
}

} // namespace sled
