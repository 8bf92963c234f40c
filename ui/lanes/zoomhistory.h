// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/timescale.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>

namespace sled {

/// What the user does to change which times are in view.
enum class ZoomGesture : std::uint8_t {
    None, ///< Not the user: data that grow, a window that is resized.
    Wheel,
    Drag,
    Keys,
    Reveal, ///< A selection that lay out of view.
    Jump,   ///< To everything, to a range; each one is a step of its own.
};

/// Where a timeline was, so that one can go back and forward; the oldest steps are forgotten.
///
/// A gesture that goes on, such as a wheel being turned, is one step.
class ZoomHistory {
public:
    static constexpr std::size_t kMaxSteps = 64;

    /// What was in view. If that was everything, so it is again, whatever has come since.
    struct View {
        TimeRange range;
        bool isFitted = false;

        friend bool operator==(const View &, const View &) = default;
    };

    /// \a gesture has led away from \a before. Nothing is ahead any more.
    void note(ZoomGesture gesture, const View &before);
    /// The next gesture is another one, even if it is of the same kind.
    void endGesture() { m_gesture = ZoomGesture::None; }
    void clear();

    /// The view to go back to from \a now, which becomes the first one ahead.
    std::optional<View> back(const View &now);
    std::optional<View> forward(const View &now);
    [[nodiscard]] bool canGoBack() const { return !m_before.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_ahead.empty(); }

private:
    std::deque<View> m_before;
    std::deque<View> m_ahead; ///< The nearest one last.
    ZoomGesture m_gesture = ZoomGesture::None;
};

} // namespace sled
