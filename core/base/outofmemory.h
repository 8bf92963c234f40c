// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sled {

/// What a program tells its caller when there is no more memory: as for a source that cannot be
/// read.
inline constexpr int kOutOfMemoryStatus = 3;

/// Ends the program, from now on, at the first allocation that fails, with `PROGRAM: out of memory`
/// on standard error and kOutOfMemoryStatus. To be called once, first of all; any thread ends it.
///
/// It ends at once, as if it were killed: what is written appears whole or not at all as ever, and
/// what only this run needed may stay in the temporary directory. To go on with what memory is
/// left would mean to undo half a step of anything, which nobody could test.
void endWhenOutOfMemory(const char *program) noexcept;

/// The same at once, for a library that had no memory for what cannot be done without. Aborts if
/// endWhenOutOfMemory() was not called.
[[noreturn]] void endOutOfMemory() noexcept;

} // namespace sled
