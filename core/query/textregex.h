// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filtercondition.h"

#include <QRegularExpression>

#include <optional>
#include <string_view>

namespace sled {

/// What looking for a pattern in a text came to.
enum class TextAnswer : std::uint8_t {
    No,
    Yes,
    TooSlow, ///< It was given up: the pattern tries too many ways to fit this text.
};

/// A regular expression (PCRE2) that is found anywhere in a text, or given up.
///
/// Whatever the pattern and the text, one look takes a few milliseconds at most. A copy is a
/// thread's own.
class TextRegex final {
public:
    struct Problem {
        qsizetype offset = 0; ///< In the pattern.
        QString reason;       ///< The library's, in English.
    };

    /// Why \a pattern is none, or nothing.
    [[nodiscard]] static std::optional<Problem> problemOf(const FilterText &pattern);

    explicit TextRegex(const FilterText &pattern); ///< Requires: problemOf() finds nothing.

    [[nodiscard]] TextAnswer matches(std::string_view utf8) const;

private:
    QRegularExpression m_regex;
};

} // namespace sled
