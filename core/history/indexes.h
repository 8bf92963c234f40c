// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sled {

/// Number of an event in a History, by arrival.
enum class EventIndex : std::uint32_t {};

/// Number of an op in an OpTable, by arrival.
enum class OpIndex : std::uint32_t { None = 0xffff'ffffU };

} // namespace sled
