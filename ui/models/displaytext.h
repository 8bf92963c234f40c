// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <string_view>

namespace sled {

/// Longest text of a database that a cell shows, in characters before escaping.
inline constexpr std::size_t kMaxDisplayCharacters = 300;

/// \a utf8 on one line, safe to show as plain text: what could deceive a reader is made
/// visible as in reports (see appendVisible()), what is longer than kMaxDisplayCharacters
/// is cut and ends in an ellipsis.
[[nodiscard]] QString displayText(std::string_view utf8);

/// The first eight characters of a sled's id, or words for none.
[[nodiscard]] QString shortSledId(std::string_view sledId);

/// As the user wants times written: TimeDisplay::text(). For the GUI thread.
[[nodiscard]] QString displayTime(double unixSeconds);

/// A number as reports write it, without a fraction or exponent if it is whole and below 2^53;
/// empty if it is missing.
[[nodiscard]] QString displayNumber(double number);

/// A count in the user's locale.
[[nodiscard]] QString displayCount(qint64 count);

/// `1 row`, `1,234 rows`.
[[nodiscard]] QString displayRows(qint64 count);

/// `1 event`, `1,234 events`.
[[nodiscard]] QString displayEvents(qint64 count);

} // namespace sled
