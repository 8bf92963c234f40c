// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sled {

/// Gives the calling thread a lower priority for good: where all cores are busy, the thread that
/// the user waits for goes first. Does nothing where the system does not know such threads.
void beBackgroundThread() noexcept;

} // namespace sled
