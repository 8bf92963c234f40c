// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sled {

/// What a turn of the wheel by a notch counts, in eighths of a degree.
inline constexpr double kWheelNotch = 120.0;

} // namespace sled
