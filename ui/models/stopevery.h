// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace sled {

/// Events between two looks at the stop token.
inline constexpr std::size_t kStopEvery = 16'384;

} // namespace sled
