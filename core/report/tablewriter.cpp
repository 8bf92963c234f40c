// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tablewriter.h"

#include "core/report/visibletext.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace sled {

namespace {

constexpr std::size_t kGap = 2; ///< Spaces between columns.

} // namespace

TableWriter::TableWriter(std::vector<TableColumn> columns, std::string &out)
    : m_columns(std::move(columns)), m_out(out)
{
    for (const TableColumn &column : m_columns)
        m_widths.push_back(column.title.size());
}

void TableWriter::measure(std::size_t column, std::string_view utf8)
{
    const std::size_t width = shorten(column, utf8);
    m_widths[column] = std::max(m_widths[column], width);
}

void TableWriter::addHeader()
{
    for (const TableColumn &column : m_columns)
        addCell(column.title);
    endRow();
}

void TableWriter::addCell(std::string_view utf8)
{
    Q_ASSERT(m_next < m_columns.size());
    const std::size_t used = shorten(m_next, utf8);
    const std::size_t left = std::max(m_widths[m_next], used) - used;
    const bool isNumber = m_columns[m_next].isNumber;
    if (used > 0) {
        m_out.append(m_padding + (isNumber ? left : 0), ' ');
        m_out += m_cell;
        m_padding = isNumber ? 0 : left;
    } else {
        m_padding += left;
    }
    m_padding += kGap;
    ++m_next;
}

void TableWriter::endRow()
{
    m_out += '\n';
    m_next = 0;
    m_padding = 0;
}

std::size_t TableWriter::shorten(std::size_t column, std::string_view utf8)
{
    m_cell.clear();
    appendVisible(m_cell, utf8);
    // The title may be wider than what the cells are cut to.
    const TableColumn &one = m_columns[column];
    return cutToWidth(m_cell, std::max(one.maxWidth, one.title.size()));
}

} // namespace sled
