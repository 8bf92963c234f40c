// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/canonical.h"

namespace sled {

/// Whether Rust's `{:?}` of a string writes \a code, from U+0080 on, as `\u{…}`.
bool isEscaped(char32_t code, UnicodeReading reading) noexcept;

/// Whether compilers of different age write \a code differently.
bool hasReadings(char32_t code) noexcept;

/// Takes the first character off \a utf8. Requires: valid UTF-8, not empty, and no ASCII there.
char32_t takeCodePoint(std::string_view &utf8) noexcept;

} // namespace sled
