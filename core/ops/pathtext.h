// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/op.h"

#include <span>
#include <string>

namespace sled {

/// Appends a path as it is signed (formats.md 4): segments joined by dots, a field as its
/// name, an index as the first six hexadecimal digits of its id.
void appendPathText(std::string &out, std::span<const PathSegment> path);

} // namespace sled
