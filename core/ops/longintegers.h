// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace sled {

/// \a json with an exponent (`e0`) after every integer that the reference's parser
/// (serde_json) reads as a floating-point number and simdjson does not: above 2^64 - 1,
/// below -2^63, and `-0`. Texts and all other bytes stay as they are.
///
/// Linear in time; the result is at most two thirds longer.
/// \return nothing if there is no such integer.
std::optional<std::string> withLongIntegersAsFloats(std::string_view json);

} // namespace sled
