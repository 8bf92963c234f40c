// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sled {

/// Which fields are put in quotes.
enum class CsvQuoting : std::uint8_t {
    Needed, ///< Those that would be read otherwise without.
    Always, ///< All, the header's too.
};

/// What ends a record.
enum class CsvNewline : std::uint8_t { Lf, CrLf };

/// How comma-separated values are written. As it stands: RFC 4180 with LF, a header, in UTF-8.
struct CsvOptions {
    std::string separator = ","; ///< One character in UTF-8; see parseCsvSeparator().
    CsvQuoting quoting = CsvQuoting::Needed;
    CsvNewline newline = CsvNewline::Lf;
    bool hasBom = false; ///< U+FEFF first, by which spreadsheets know UTF-8.
    bool hasHeader = true;
    /// Puts `'` before a field that a spreadsheet would take for a formula; see isFormula().
    bool guardsFormulas = false;

    friend bool operator==(const CsvOptions &, const CsvOptions &) = default;
};

/// Options under a name.
struct CsvPreset {
    std::string_view name; ///< As `--preset` takes it.
    CsvOptions options;
};

/// All presets: `rfc4180`, `excel`, `excel-eu`. None of them guards formulas.
std::span<const CsvPreset> csvPresets();

/// The options of the preset called \a name, or nothing.
std::optional<CsvOptions> csvPresetNamed(std::string_view name);

/// Reads a separator: `comma`, `semicolon`, `tab`, `space`, `\t`, or any one character.
/// \return it in UTF-8; ErrorCode::OutOfRange for none, for several characters, and for what
///         could not be told from quotes, line ends or the end of a text.
Result<std::string> parseCsvSeparator(const QString &text);

/// Whether a spreadsheet may take \a field for a formula: it begins with `=`, `+`, `-`, `@`, a
/// tab or a carriage return, and is no plain negative number such as `-1.5e7`.
bool isFormula(std::string_view field) noexcept;

} // namespace sled
