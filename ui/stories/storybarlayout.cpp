// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storybarlayout.h"

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

/// From the first to the last event that has a time; nothing if none has.
struct Extent {
    double first = 0;
    double last = 0;
};

std::optional<Extent> extentOf(const ShownStory &story)
{
    std::optional<Extent> extent;
    for (const StoryStep &step : story.steps()) {
        if (std::isnan(step.time))
            continue;
        if (!extent)
            extent = Extent{step.time, step.time};
        extent->last = step.time;
    }
    return extent;
}

} // namespace

StoryBarLayout::StoryBarLayout(const ShownStory &story, StoryBarMode mode, double viewWidth)
    : m_mode(mode)
{
    if (story.isNone() || story.steps().empty())
        return;
    const double usable = std::max(viewWidth - 2 * kMargin, 2 * kMinTail);
    m_width = usable + 2 * kMargin;
    if (m_mode == StoryBarMode::Time)
        placeByTime(story, usable);
    if (m_mode == StoryBarMode::Equal)
        placeEqually(story, usable);
    makePieces();
    makeMarks();
}

void StoryBarLayout::placeByTime(const ShownStory &story, double usable)
{
    const std::optional<Extent> extent = extentOf(story);
    const bool isOpen = story.life().end == StoryEnd::Open;
    if (!extent || (extent->last <= extent->first && !(isOpen && story.now > extent->first))) {
        m_mode = StoryBarMode::Equal;
        return;
    }
    m_firstTime = extent->first;
    m_lastTime = isOpen ? std::fmax(extent->last, story.now) : extent->last;
    m_lastX = kMargin + usable;
    if (kMargin + usable - xAt(extent->last) < kMinTail) {
        m_lastTime = extent->last;
        m_lastX = kMargin + usable - kMinTail;
    }
    double x = kMargin;
    m_stepX.reserve(story.steps().size());
    for (const StoryStep &step : story.steps()) {
        if (!std::isnan(step.time))
            x = xAt(step.time);
        m_stepX.push_back(x);
    }
    for (const StoryStay &stay : story.stays())
        m_edges.push_back(m_stepX[story.position(stay.firstStep)]);
    m_edges.push_back(kMargin + usable);
}

void StoryBarLayout::placeEqually(const ShownStory &story, double usable)
{
    const std::span<const StoryStay> stays = story.stays();
    const double width = std::max(kMinEqual, usable / double(stays.size()));
    m_width = width * double(stays.size()) + 2 * kMargin;
    m_stepX.reserve(story.steps().size());
    for (std::size_t i = 0; i < stays.size(); ++i) {
        m_edges.push_back(kMargin + double(i) * width);
        const std::uint32_t count = stays[i].endStep - stays[i].firstStep;
        for (std::uint32_t step = 0; step < count; ++step)
            m_stepX.push_back(m_edges.back() + width * step / count);
    }
    m_edges.push_back(kMargin + width * double(stays.size()));
}

void StoryBarLayout::makePieces()
{
    const std::size_t count = m_edges.size() - 1;
    for (std::size_t first = 0; first < count;) {
        std::size_t end = first + 1;
        if (m_edges[end] - m_edges[first] < kMinPiece) {
            // Narrow ones gather until they can be seen, but take no wide one in.
            while (end < count && m_edges[end] - m_edges[first] < kMinPiece
                   && m_edges[end + 1] - m_edges[end] < kMinPiece)
                ++end;
        }
        m_pieces.push_back(
            {m_edges[first], std::max(m_edges[end], m_edges[first] + kMinPiece), first, end});
        first = end;
    }
}

void StoryBarLayout::makeMarks()
{
    const auto joins = [this](std::size_t first, std::size_t step) {
        const double x = m_stepX[step];
        // A crowd may grow until its count has room, but not by marks that stand on their own.
        const bool isCrowd = step - first > 1 && x - m_stepX[step - 1] < kMarkDistance;
        return x < m_stepX[first] + (isCrowd ? kCrowdWidth : kMarkDistance);
    };
    for (std::size_t first = 0; first < m_stepX.size();) {
        std::size_t end = first + 1;
        while (end < m_stepX.size() && joins(first, end))
            ++end;
        m_marks.push_back({(m_stepX[first] + m_stepX[end - 1]) / 2, first, end});
        first = end;
    }
}

double StoryBarLayout::xAt(double time) const
{
    const double share = (time - m_firstTime) / (m_lastTime - m_firstTime);
    return std::clamp(kMargin + share * (m_lastX - kMargin), kMargin, m_width - kMargin);
}

std::span<const StoryBarPiece> StoryBarLayout::pieces(double left, double right) const
{
    const auto first
        = std::ranges::lower_bound(m_pieces, left - kMinPiece, {}, &StoryBarPiece::right);
    const auto end
        = std::upper_bound(first, m_pieces.end(), right,
                           [](double x, const StoryBarPiece &piece) { return x < piece.left; });
    return {first, end};
}

std::span<const StoryBarMark> StoryBarLayout::marks(double left, double right) const
{
    const auto first = std::ranges::lower_bound(m_marks, left - kCrowdWidth, {}, &StoryBarMark::x);
    const auto end
        = std::upper_bound(first, m_marks.end(), right + kCrowdWidth,
                           [](double x, const StoryBarMark &mark) { return x < mark.x; });
    return {first, end};
}

std::optional<StoryBarPiece> StoryBarLayout::pieceAt(double x) const
{
    std::optional<StoryBarPiece> narrowest;
    for (const StoryBarPiece &piece : pieces(x, x)) {
        if (x >= piece.left && x < piece.right
            && (!narrowest || piece.width() < narrowest->width()))
            narrowest = piece;
    }
    return narrowest;
}

std::optional<StoryBarMark> StoryBarLayout::markAt(double x) const
{
    std::optional<StoryBarMark> nearest;
    for (const StoryBarMark &mark : marks(x, x)) {
        const double distance = std::abs(mark.x - x);
        const double reach = (m_stepX[mark.end - 1] - m_stepX[mark.first] + kMarkDistance) / 2 + 1;
        if (distance <= reach && (!nearest || distance < std::abs(nearest->x - x)))
            nearest = mark;
    }
    return nearest;
}

} // namespace sled
