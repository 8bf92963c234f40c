// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace sled {

/// An `event_seq` as a number of a sled's events: whole, from 0, below 2^53. Nothing for what
/// a server never writes: fractions, negative and larger numbers, not-a-number.
[[nodiscard]] std::optional<std::uint64_t> eventNumber(double eventSeq) noexcept;

} // namespace sled
