// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/shownstory.h"

#include <optional>
#include <span>
#include <vector>

namespace sled {

/// What the width of a stay stands for.
enum class StoryBarMode {
    Time,  ///< How long it lasted.
    Equal, ///< Nothing: all are as wide, so that the short ones can be read.
};

/// One stay, or neighbours that are too narrow to be told apart: positions among the story's
/// stays, and where they are. Those without width have the least that can be seen.
struct StoryBarPiece {
    double left = 0;
    double right = 0;
    std::size_t first = 0;
    std::size_t end = 0;

    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] bool isAggregate() const { return end - first > 1; }
};

/// One event, or neighbours whose marks would cover each other: positions among the story's steps.
struct StoryBarMark {
    double x = 0; ///< The middle.
    std::size_t first = 0;
    std::size_t end = 0;

    [[nodiscard]] bool isAggregate() const { return end - first > 1; }
    [[nodiscard]] bool holds(std::size_t step) const { return step >= first && step < end; }
};

/// Where the stays and events of a story are on its bar, in pixels from the bar's own left edge.
/// A value. Linear in the steps to make, and about 40 bytes a step.
class StoryBarLayout {
public:
    static constexpr double kMargin = 14.0;    ///< Free at both ends: room for a half mark.
    static constexpr double kMinTail = 112.0;  ///< Of where the story is now, however short.
    static constexpr double kMinEqual = 116.0; ///< Of a stay, if all are as wide.
    static constexpr double kMinPiece = 4.0;
    static constexpr double kMarkDistance = 15.0; ///< Of two marks that do not become one.
    static constexpr double kCrowdWidth = 32.0;   ///< Of marks that become one, at most.

    StoryBarLayout() = default;
    /// Fits \a story into \a viewWidth pixels. Equal stays may need more; without two different
    /// times they are equal in any case.
    StoryBarLayout(const ShownStory &story, StoryBarMode mode, double viewWidth);

    [[nodiscard]] StoryBarMode mode() const { return m_mode; }
    [[nodiscard]] double width() const { return m_width; } ///< With the margins.

    [[nodiscard]] double stepX(std::size_t step) const { return m_stepX[step]; }
    [[nodiscard]] double stayLeft(std::size_t stay) const { return m_edges[stay]; }
    [[nodiscard]] double stayRight(std::size_t stay) const { return m_edges[stay + 1]; }

    /// Where \a time is. Requires: mode() is Time.
    [[nodiscard]] double xAt(double time) const;
    /// The times that are to scale, from the first to the last event or to now.
    [[nodiscard]] double firstTime() const { return m_firstTime; }
    [[nodiscard]] double lastTime() const { return m_lastTime; }

    /// What lies in [\a left, \a right], with what sticks into it.
    [[nodiscard]] std::span<const StoryBarPiece> pieces(double left, double right) const;
    [[nodiscard]] std::span<const StoryBarMark> marks(double left, double right) const;

    /// What is at \a x: the narrowest of the pieces there.
    [[nodiscard]] std::optional<StoryBarPiece> pieceAt(double x) const;
    [[nodiscard]] std::optional<StoryBarMark> markAt(double x) const;

private:
    void placeByTime(const ShownStory &story, double usable);
    void placeEqually(const ShownStory &story, double usable);
    void makePieces();
    void makeMarks();

    StoryBarMode m_mode = StoryBarMode::Equal;
    double m_width = 2 * kMargin;
    double m_firstTime = 0;
    double m_lastTime = 0;
    double m_lastX = kMargin;    ///< Of m_lastTime.
    std::vector<double> m_stepX; ///< Never falls.
    std::vector<double> m_edges; ///< Left of each stay, and the right of the last.
    std::vector<StoryBarPiece> m_pieces;
    std::vector<StoryBarMark> m_marks;
};

} // namespace sled
