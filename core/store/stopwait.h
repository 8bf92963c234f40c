// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>

namespace sled {

/// Waits for \a time, or until a stop is requested. \return false if one was.
bool waitUnlessStopped(std::chrono::milliseconds time, const std::stop_token &stop);

} // namespace sled
