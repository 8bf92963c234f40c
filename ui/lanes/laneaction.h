// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sled {

/// What the user asks for a lane; whoever makes the lanes does it.
enum class LaneAction : std::uint8_t {
    Pin,
    Unpin,
    Collapse,
    Expand,
    CollapseAll,
    ExpandAll,
    Hide,
    HideOthers,
    ShowAll, ///< The hidden ones too.
};

} // namespace sled
