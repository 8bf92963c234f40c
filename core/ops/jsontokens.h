// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace sled {

/// Before any of these, a number or a word of JSON has ended.
inline constexpr std::string_view kJsonScalarEnds = " \t\n\r,:[]{}\"";

/// Cuts a text that should be JSON into its texts and its other scalars, in order.
///
/// It judges nothing, reads each byte once and allocates nothing: it serves to find out
/// what a real parser did not like.
class JsonTokens final {
public:
    /// \a json must live as long as the tokens are used.
    explicit JsonTokens(std::string_view json) : m_json(json) {}

    /// The next text with its quotes (without the last one if it never ends), or the next
    /// run of characters that are neither white space nor one of `,:[]{}"`.
    /// \return a part of the text given, or nothing at its end.
    std::optional<std::string_view> next();

private:
    [[nodiscard]] std::size_t endOfText(std::size_t begin) const;

    std::string_view m_json;
    std::size_t m_at = 0;
};

/// Whether \a token is a number as JSON writes it, of whatever size.
bool isJsonNumber(std::string_view token) noexcept;

/// Whether \a token is a number as JSON writes it that has neither fraction nor exponent.
bool isJsonInteger(std::string_view token) noexcept;

} // namespace sled
