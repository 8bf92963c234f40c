// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/vocabulary.h"

#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

namespace sled {

/// One event of a lane.
struct LaneMark {
    double time = 0.0;      ///< Seconds since the epoch, finite.
    quint32 eventIndex = 0; ///< What the owner knows the event by.
    quint8 stage = 0;       ///< A Stage as a number: the one entered.
};

/// How many marks enter each stage.
using StageCounts = std::array<quint32, kStageCount>;

/// The marks of a lane in the order of their times, with a tally by stage.
///
/// Grows at its end in amortised constant time: events come in pages while a file loads.
class MarkSeries {
public:
    /// Adds \a batch, in any order. Linear in the batch if it follows what is
    /// here in time; linear in all marks from the earliest new one on if not.
    void append(std::vector<LaneMark> batch);

    [[nodiscard]] std::size_t size() const { return m_marks.size(); }
    [[nodiscard]] bool isEmpty() const { return m_marks.empty(); }
    [[nodiscard]] const LaneMark &operator[](std::size_t index) const { return m_marks[index]; }
    [[nodiscard]] std::span<const LaneMark> marks() const { return m_marks; }

    /// The first mark at \a time or later, size() if there is none. Logarithmic.
    [[nodiscard]] std::size_t lowerBound(double time) const;

    /// The tally of marks [\a first, \a end). Does not touch each of them: constant.
    [[nodiscard]] StageCounts stageCounts(std::size_t first, std::size_t end) const;

private:
    static constexpr std::size_t kBlock = 128;

    [[nodiscard]] StageCounts countsBefore(std::size_t index) const;
    void tallyFrom(std::size_t index);

    std::vector<LaneMark> m_marks;
    std::vector<StageCounts> m_tally; ///< [i]: of the marks before i * kBlock.
};

} // namespace sled
