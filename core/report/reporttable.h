// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stringpool.h"
#include "core/query/filter.h"

#include <QtGlobal>

#include <cstdint>
#include <deque>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sled {

/// What the cells of a column of a report are.
enum class ReportType : std::uint8_t {
    Text,
    Stage,   ///< As StageLabel::text.
    Count,   ///< A whole number.
    Seconds, ///< A length of time.
    Time,    ///< Unix seconds.
    Day,     ///< Of the calendar, counted from 1970-01-01.
};

/// One column of a report.
struct ReportColumn {
    std::string_view name;  ///< In headers and JSON: ASCII, with `_seconds` where that is the unit.
    const char *title = ""; ///< For windows, in English, to be translated in `sled::ReportTable`.
    ReportType type = ReportType::Count;
    /// Which events a row is about: those whose field is the cell. Nothing: it does not tell.
    std::optional<FilterField> key = std::nullopt;
};

/// Nothing where there is no value. Text is UTF-8 and lives as long as its table.
using ReportCell = std::variant<std::monostate, std::string_view, std::int64_t, double>;

/// \a number as a cell.
template <typename Integer>
[[nodiscard]] ReportCell countCell(Integer number)
{
    return static_cast<std::int64_t>(number);
}
[[nodiscard]] inline ReportCell optionalCell(const std::optional<double> &number)
{
    return number ? ReportCell(*number) : ReportCell();
}

/// The rows of a report that are about one kind of thing. A value; copies share what is long.
class ReportTable final {
public:
    /// \a by: the kind of thing, such as `stage`. \a strings: of cells, kept by the table.
    ReportTable(std::string_view by, std::vector<ReportColumn> columns,
                std::shared_ptr<const StringPool> strings);

    [[nodiscard]] std::string_view by() const noexcept { return m_by; }
    [[nodiscard]] const std::vector<ReportColumn> &columns() const noexcept { return m_columns; }
    [[nodiscard]] std::size_t rowCount() const { return m_cells.size() / m_columns.size(); }
    [[nodiscard]] const ReportCell &cell(std::size_t row, std::size_t column) const
    {
        Q_ASSERT(column < m_columns.size());
        return m_cells[row * m_columns.size() + column];
    }
    /// Position of the column called \a name, or nothing.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;
    /// The whole number, length or time in a cell; nothing if there is none, or no such column.
    [[nodiscard]] std::optional<double> number(std::size_t row, std::string_view name) const;
    /// The text in a cell; empty if there is none, or no such column.
    [[nodiscard]] std::string_view text(std::size_t row, std::string_view name) const;

    /// The events behind \a row, by what its keys say; nothing if it has none.
    [[nodiscard]] std::optional<Filter> filterFor(std::size_t row) const;

    /// Whether \a row and \a otherRow of \a other have the same keys with the same cells, and any:
    /// what filterFor() would tell, in far less time.
    [[nodiscard]] bool isAbout(std::size_t row, const ReportTable &other,
                               std::size_t otherRow) const;

    void addRow(std::initializer_list<ReportCell> cells); ///< One for each column.
    /// Keeps \a text for the cells of this table.
    [[nodiscard]] std::string_view keep(std::string text);

private:
    /// The first column from \a from on by whose cell in \a row its events are found; else the end.
    [[nodiscard]] std::size_t keyFrom(std::size_t from, std::size_t row) const;

    std::string_view m_by;
    std::vector<ReportColumn> m_columns;
    std::vector<ReportCell> m_cells; ///< Row after row.
    std::shared_ptr<const StringPool> m_strings;
    std::shared_ptr<std::deque<std::string>> m_texts;
};

} // namespace sled
