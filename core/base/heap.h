// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sled {

/// Lets tables of more than some hundred kilobytes have pages of their own, from now on, so that
/// they go back to the system when they are freed. Without it the C library puts ever larger ones
/// among what is small and stays: with a million events that kept 70 bytes an event for nothing.
/// To be called once, first of all, by a program that holds histories. No effect but on glibc.
void keepHeapCompact() noexcept;

/// Gives what has been freed back to the system. Takes milliseconds; from any thread.
void trimHeap() noexcept;

} // namespace sled
