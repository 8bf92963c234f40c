// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace sled {

/// \a seconds in the two largest units that it fills, the rest cut off: `2 d 3 h`, `5 min 20 s`,
/// `12 s`, `0 s`; years of 365 days. With a minus sign if it is negative; `?` if it is not finite.
std::string durationText(double seconds);

} // namespace sled
