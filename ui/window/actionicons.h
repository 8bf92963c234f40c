// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace sled {

/// What an action's icon shows.
enum class ActionSign { Open, Reload, Close, ZoomIn, ZoomOut, Fit, Live, Pause, Follow };

/// A line drawing in the text colour of the application's palette of the moment.
[[nodiscard]] QIcon actionIcon(ActionSign sign);

} // namespace sled
