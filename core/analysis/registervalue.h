// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stringpool.h"
#include "core/crdt/cell.h"

#include <string>

namespace sled {

/// Appends what a register holds as plain JSON; `null` if nothing.
void appendCellJson(std::string &out, const Cell &cell, const StringPool &strings);

/// Whether two registers show the same: null and never set are the same, and so are 0 and -0.
bool isSameValue(const Cell &a, const Cell &b);

/// The text that OpFacts::value has for a set op that sets a register to \a cell.
std::string keptValueOf(const Cell &cell, const StringPool &strings);

} // namespace sled
