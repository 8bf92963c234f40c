// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/eventnumber.h"

#include "core/eventlog/gap.h"

#include <cmath>

namespace sled {

std::optional<std::uint64_t> eventNumber(double eventSeq) noexcept
{
    constexpr auto kLimit = static_cast<double>(DeclaredGap::kLimit);
    if (!(eventSeq >= 0 && eventSeq < kLimit) || std::trunc(eventSeq) != eventSeq)
        return std::nullopt;
    return static_cast<std::uint64_t>(eventSeq);
}

} // namespace sled
