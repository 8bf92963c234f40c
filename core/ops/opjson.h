// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/op.h"

#include <string>
#include <string_view>

namespace sled {

/// How content is written.
enum class ValueEncoding {
    Tagged, ///< `{"String":"v"}`, as a sled stores it.
    Plain,  ///< `"v"`.
};

/// Appends \a value as compact JSON, keys in the order in which they were read.
void appendJson(std::string &out, const Value &value, ValueEncoding encoding);

/// Appends \a utf8 as a JSON string with its quotes. Requires: valid UTF-8.
void appendJsonString(std::string &out, std::string_view utf8);

/// Appends the shortest JSON number that reads back as \a number; an integer below 2^53 has
/// no point and no exponent, and zero no sign. Appends nothing if \a number is not finite.
void appendJsonNumber(std::string &out, double number);

/// \a op as the JSON that a sled stores (formats.md 2): byte arrays, tagged content, keys in
/// the reference's order. What OpParser reads from it equals \a op.
std::string toJson(const SignedOp &op);

} // namespace sled
