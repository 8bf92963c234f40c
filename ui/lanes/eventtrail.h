// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <functional>
#include <optional>

namespace sled {

/// Along what one goes from an event to the next.
enum class EventTrail : std::uint8_t { Story, Sled };

/// The event \a steps after \a event on its trail, the outermost if there are fewer; nothing if
/// there is no other in that direction.
using EventNeighbour
    = std::function<std::optional<quint32>(quint32 event, EventTrail trail, int steps)>;

} // namespace sled
