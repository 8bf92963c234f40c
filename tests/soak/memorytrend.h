// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace sled {

/// What a process held while it had more events or fewer, and whether that grew by itself.
class MemoryTrend {
public:
    struct Sample {
        double minutes = 0; ///< Since the beginning.
        double events = 0;  ///< Of the history open then.
        double bytes = 0;   ///< Resident.
    };

    /// A plane through all samples: bytes = fixed + perEvent * events + perMinute * minutes.
    struct Fit {
        double fixed = 0;
        double perEvent = 0;
        double perMinute = 0; ///< What grows though no event comes: a leak.
    };

    void add(const Sample &sample) { m_samples.push_back(sample); }
    [[nodiscard]] qsizetype count() const { return qsizetype(m_samples.size()); }

    /// By least squares. Zeros where the samples do not tell.
    [[nodiscard]] Fit fit() const;

    /// The median of bytes an event in the first third of the samples, and in the last, beyond
    /// \a empty, which is held without any. Zero if there are none with events.
    [[nodiscard]] double perEventAtFirst(double empty) const { return perEvent(0, empty); }
    [[nodiscard]] double perEventAtLast(double empty) const { return perEvent(2, empty); }

private:
    [[nodiscard]] double perEvent(std::size_t third, double empty) const;

    std::vector<Sample> m_samples;
};

} // namespace sled
