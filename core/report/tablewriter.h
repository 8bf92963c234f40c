// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sled {

/// One column of a table for a terminal.
struct TableColumn {
    std::string title;         ///< ASCII.
    std::size_t maxWidth = 40; ///< On the terminal; longer cells are cut.
    bool isNumber = false;     ///< Aligned to the right.
};

/// Writes aligned columns for a terminal. Cells are made visible first (visibletext.h), so
/// none of them reaches the terminal as a command.
///
/// Two passes: measure() every cell, then write the header and every row.
class TableWriter final {
public:
    /// \a out is appended to, and outlives this.
    TableWriter(std::vector<TableColumn> columns, std::string &out);

    void measure(std::size_t column, std::string_view utf8); ///< Widens the column to its need.
    void addHeader();
    void addCell(std::string_view utf8); ///< Of the next column. Requires: there is one.
    void endRow();

private:
    /// Leaves the cell as it is shown in m_cell. \return its width.
    std::size_t shorten(std::size_t column, std::string_view utf8);

    std::vector<TableColumn> m_columns;
    std::vector<std::size_t> m_widths; ///< By column.
    std::string &m_out;
    std::string m_cell;        ///< What shorten() made.
    std::size_t m_next = 0;    ///< Column of the next cell.
    std::size_t m_padding = 0; ///< Spaces due before the next cell; none at a line's end.
};

} // namespace sled
