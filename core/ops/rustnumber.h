// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace sled {

/// Appends Rust's `{:?}` of \a number: shortest digits, a half rounded away from zero, `.0` if
/// integral, `-0.0`; as in `1e16` from there on and below 1e-4. Requires: finite.
void appendRustDebug(std::string &out, double number);

} // namespace sled
