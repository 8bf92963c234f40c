// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/op.h"

#include <optional>
#include <string_view>

namespace sled {

/// Reads an op that is laid out as a sled stores it: no blanks, the keys in the order of
/// formats.md 2, bytes as arrays. Two thirds of such a text are those arrays, which are
/// read here several times faster than a parser can that must be ready for all of JSON. That is
/// why this is the one place that takes JSON apart by itself: parsing an op took twice as long.
///
/// \return the text of `content`, not yet looked into, with at least 64 bytes of \a json behind
///         it. Where that is one sound JSON value, all of \a json is one sound op, and \a op is
///         what OpParser reads from it, but for the content. Nothing if the layout is another,
///         or there are more segments of a path or dependencies than OpParser takes: it may be an
///         op all the same, and \a op is unspecified.
std::optional<std::string_view> readStoredLayout(std::string_view json, SignedOp &op);

} // namespace sled
