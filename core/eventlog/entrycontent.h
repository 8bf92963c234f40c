// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/transition.h"
#include "core/ops/value.h"

#include <cstdint>
#include <string_view>

namespace sled {

/// The content of the op that logs \a fired as number \a eventSeq of the sled \a sledId.
/// The keys are in alphabetical order, as the server's JSON library writes them.
[[nodiscard]] Value entryContent(const TransitionFired &fired, std::uint64_t eventSeq,
                                 std::string_view sledId);

} // namespace sled
