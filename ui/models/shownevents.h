// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

namespace sled {

/// Which events pass a filter, by event index; it is not known yet of those beyond its end. Null:
/// there is no filter.
using ShownEvents = std::shared_ptr<const std::vector<bool>>;

} // namespace sled
