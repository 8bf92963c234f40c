// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace sled {

/// Code points from begin up to, but not including, end.
struct CodePointRange {
    char32_t begin;
    char32_t end;
};

/// Ascending ranges of all code points from U+0080 on that Rust's `{:?}` of a string writes
/// as `\u{…}`: Grapheme_Extend and what is not printable, unassigned ones among them.
std::span<const CodePointRange> escapedRanges() noexcept;

} // namespace sled
