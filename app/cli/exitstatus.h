// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sled {

/// What the program tells its caller.
enum class ExitStatus {
    Done = 0,
    Found = 1, ///< A check or comparison found something.
    Usage = 2, ///< The command line was wrong; nothing was done.
    /// A source could not be read, lacks the op, the output not be written, or memory ran out.
    Unreadable = 3,
    Interrupted = 130, ///< By SIGINT or SIGTERM.
};

} // namespace sled
