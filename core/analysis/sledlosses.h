// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/storyinput.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <tsl/robin_map.h>
#include <vector>

namespace sled {

/// Events of one sled that no source holds, and between which of its times they happened.
struct LostEvents {
    double number = 0;       ///< `event_seq` of \ref event.
    double begin = 0;        ///< Latest time in the log before; minus infinity if there is none.
    double end = 0;          ///< The same with \ref event; never below begin.
    std::uint64_t count = 0; ///< 0: a declared gap that does not say how many.
    EventIndex event{};      ///< Which declares the gap, or is the first after the hole.
    bool isDeclared = false;
};

/// The declared gaps and the undeclared holes in the logs of all sleds.
class SledLosses final {
public:
    /// Finds them in \a input. An event that was refused or waits keeps its number from being
    /// lost, and declares nothing. Logs are those that events name, whoever signed them.
    /// n·log n. What was found before, if a stop was requested.
    static SledLosses find(const StoryInput &input, const std::stop_token &stop);

    /// Those of \a sled, by number; begin and end never fall.
    [[nodiscard]] std::span<const LostEvents> of(StringId sled) const;

    /// Those of all sleds, by sled, then number. No sled has them in two places.
    [[nodiscard]] std::span<const LostEvents> all() const { return m_losses; }

private:
    struct Range {
        std::size_t first = 0;
        std::size_t end = 0;
    };

    std::vector<LostEvents> m_losses; ///< By sled, then number.
    tsl::robin_map<std::uint32_t, Range> m_bySled;
};

} // namespace sled
