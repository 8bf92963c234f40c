// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <string>

namespace sled {

/// The path of \a op as it is signed (formats.md 4), with the own last index that
/// OpRecord::path leaves out.
std::string opPathText(const History &history, const OpRecord &op);

} // namespace sled
