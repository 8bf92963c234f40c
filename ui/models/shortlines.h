// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sled {

/// What a view lays out at once, whatever a database holds: a line of 100,000 characters takes
/// a second, a thousand lines of 100 take a millisecond.
inline constexpr qsizetype kMaxLineCharacters = 1000;
inline constexpr qsizetype kMaxShownCharacters = qsizetype{256} << 10;
inline constexpr qsizetype kMaxShownLines = 10'000;

/// A text as it is shown.
struct ShortLines {
    QString text;
    bool isBroken = false; ///< It has line ends that the text did not have.
    bool isCut = false;    ///< The text goes on.
};

/// \a text with its lines broken after kMaxLineCharacters, and cut after kMaxShownLines or
/// kMaxShownCharacters. Never within a surrogate pair.
[[nodiscard]] ShortLines inShortLines(QStringView text);

/// A sentence that tells what was done to \a lines, or nothing if nothing was.
[[nodiscard]] QString shortLinesHint(const ShortLines &lines);

} // namespace sled
