// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace sled {

/// Appends \a utf8 with everything that could steer a terminal, or deceive a reader,
/// made visible: `\n`, `\t`, `\\`, and `\u{1b}` for control characters, bidirectional
/// controls, other invisible format characters, line separators and unassigned ones.
void appendVisible(std::string &out, std::string_view utf8);

/// Columns that \a utf8, as appendVisible() writes it, takes on a terminal: none for a
/// combining mark, two for a wide character.
std::size_t displayWidth(std::string_view utf8);

/// Shortens \a utf8 to at most \a width columns; what was shortened ends in an ellipsis.
/// Requires: width > 0. \return the columns that it takes then.
std::size_t cutToWidth(std::string &utf8, std::size_t width);

} // namespace sled
