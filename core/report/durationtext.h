// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace sled {

/// \a seconds in their two largest units, the rest cut off: `2 d 3 h`, `3 h 5 min`, `12 s`. Only
/// days from 100 of them on; `< 1 s` for a part of a second. Empty if they are not a number,
/// infinite or negative.
[[nodiscard]] std::string durationText(double seconds);

/// The same to the second, and what it is in seconds: `2 d 3 h 0 min 7 s (183,607 s)`.
[[nodiscard]] std::string exactDurationText(double seconds);

} // namespace sled
