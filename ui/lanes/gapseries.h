// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace sled {

/// A stretch of a lane in which events are known to be missing.
struct LaneGap {
    double begin = 0.0;     ///< Seconds since the epoch: the last event before.
    double end = 0.0;       ///< The first event after, or the one that declares the gap.
    qint64 missed = 0;      ///< How many events, 0 if not known.
    quint32 eventIndex = 0; ///< What the owner knows the gap by.
    /// The number of the first of them, if it is known which were missed: what several gaps
    /// declare counts once.
    std::optional<quint64> firstMissed = std::nullopt;
};

/// The gaps of a lane, disjoint and in the order of time.
class GapSeries {
public:
    /// Adds \a batch, in any order. Ends before their beginning are swapped, and what
    /// overlaps an earlier gap is cut off, so that both ends rise and can be searched.
    void append(const std::vector<LaneGap> &batch);

    [[nodiscard]] std::size_t size() const { return m_gaps.size(); }
    [[nodiscard]] bool isEmpty() const { return m_gaps.empty(); }
    [[nodiscard]] const LaneGap &operator[](std::size_t index) const { return m_gaps[index]; }
    [[nodiscard]] std::span<const LaneGap> gaps() const { return m_gaps; }

    /// The first gap that ends at \a time or later, size() if none. Logarithmic.
    [[nodiscard]] std::size_t firstEndingFrom(double time) const;
    /// The first gap that begins at \a time or later, size() if none. Logarithmic.
    [[nodiscard]] std::size_t firstBeginningFrom(double time) const;
    /// All events missed in gaps [\a first, \a end), but for those that earlier gaps of the lane
    /// declare as well. Constant.
    [[nodiscard]] qint64 missed(std::size_t first, std::size_t end) const;

private:
    std::vector<LaneGap> m_gaps;
    std::vector<qint64> m_missedBefore; ///< [i]: the sum over the gaps before i.
};

} // namespace sled
