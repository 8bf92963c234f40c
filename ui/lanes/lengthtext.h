// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sled {

/// How long a stretch of the timeline is, in at most two units: "350 ms", "42 s", "2 h 14 min",
/// "3 d 4 h", "2 y 31 d". Rounded down.
[[nodiscard]] QString lengthText(double seconds);

} // namespace sled
