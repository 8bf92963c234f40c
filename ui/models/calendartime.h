// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sled {

/// Whether \a unixSeconds lies in the years 0000 to 9999, which every calendar here can show:
/// a lane or a span has no place for other times. False if it is not a number.
[[nodiscard]] constexpr bool isCalendarTime(double unixSeconds)
{
    constexpr double kYear0 = -62167219200.0;
    constexpr double kYear10000 = 253402300800.0;
    return unixSeconds >= kYear0 && unixSeconds < kYear10000;
}

} // namespace sled
