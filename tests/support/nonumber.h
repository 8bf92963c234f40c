// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace sled::test {

inline constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN(); ///< None was logged.

} // namespace sled::test
