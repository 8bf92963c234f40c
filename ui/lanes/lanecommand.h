// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

#include <cstdint>
#include <optional>

namespace sled {

/// What a key does on the timeline.
enum class LaneCommand : std::uint8_t {
    ZoomIn,
    ZoomOut,
    Fit,
    FitSelection,
    PanLeft,
    PanRight,
    GoBack,
    GoForward,
    LaneUp,
    LaneDown,
    MoveLaneUp,
    MoveLaneDown,
    PinLane,
    CollapseLane,
    HideLane,
    PreviousInLane,
    NextInLane,
    FirstInLane,
    LastInLane,
    PreviousInStory,
    NextInStory,
    PreviousOfSled,
    NextOfSled,
    BeginRange,
    EndRange,
    ShrinkRange,
    GrowRange,
    ZoomToRange,
    DropRange,
};

/// The command of \a key, as QKeyEvent tells it; nothing if it has none here.
[[nodiscard]] std::optional<LaneCommand> laneCommand(int key, Qt::KeyboardModifiers modifiers);

/// All keys and what they do, in sentences, for screen readers and help.
[[nodiscard]] QString laneKeysText();

} // namespace sled
