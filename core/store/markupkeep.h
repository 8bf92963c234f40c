// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/markdirectory.h"

#include <stop_token>

namespace sled {

/// How much is kept.
struct MarkLimits {
    std::size_t marks = std::size_t{8} << 20;     ///< All together: 128 MB.
    std::size_t sealedRun = std::size_t{1} << 20; ///< A run of so many is not merged any more.
    std::size_t smallRuns = 8;                    ///< More of them are merged to one.
    std::size_t runs = 64;        ///< If merging cannot keep up, nothing is added to so many.
    std::size_t batch = 1U << 16; ///< Marks are written when there are so many, or on request.
};

/// Reads the newest runs, as many as the limit allows. What is no run of \a key is removed.
/// Less once a stop is requested, which is heard between two runs.
[[nodiscard]] MarkSet readMarks(const MarkDirectory &directory, const MarkKey &key,
                                const MarkLimits &limits, const std::stop_token &stop = {});

/// Merges small runs into one if there are many, and removes the oldest ones beyond the limit.
/// Does nothing if another process is at it.
void tidyRuns(const MarkDirectory &directory, const MarkKey &key, const MarkLimits &limits);

} // namespace sled
