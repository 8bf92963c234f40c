// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sled {

/// A text in quotes, taken apart.
struct UnquotedFilterText {
    struct Span {
        qsizetype position = 0;
        qsizetype length = 0;
    };

    QString text;                  ///< What is meant.
    qsizetype length = 0;          ///< What it takes, quotes included, or all that is there.
    bool isClosed = false;         ///< Whether the second quote is there.
    std::optional<Span> badEscape; ///< The first `\u` that names no character.
};

/// Reads the quoted text that \a text begins with. `\"`, `\\`, `\n`, `\r`, `\t` and `\u{…}`
/// mean one character; any other backslash is itself, so that regular expressions stay legible.
/// Requires: \a text begins with a quote.
[[nodiscard]] UnquotedFilterText unquoteFilterText(QStringView text);

/// \a text in quotes, on one line, so that unquoteFilterText() gives it back exactly. Control
/// and invisible format characters are written as escapes.
[[nodiscard]] QString quoteFilterText(QStringView text);

} // namespace sled
