// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace sled {

/// What an icon of the manual's window shows.
enum class ManualSign { Back, Forward, Smaller, Larger, Question };

/// A line drawing in the text colour of the application's palette of the moment.
[[nodiscard]] QIcon manualIcon(ManualSign sign);

} // namespace sled
