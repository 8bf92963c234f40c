// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sled {

/// How large a demonstration is, and which one.
struct DemoOptions {
    static constexpr int kMaxSleds = 16;
    static constexpr int kMaxEvents = 1'000'000;

    int sleds = 3;          ///< From 1 to kMaxSleds.
    int events = 2000;      ///< Entries of the log in all, from 0 to kMaxEvents.
    std::uint64_t seed = 1; ///< The same seed makes the same ops.
};

} // namespace sled
