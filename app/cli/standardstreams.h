// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sled {

/// Fills the places of standard input, output and error that the program was started
/// without. Otherwise the next file that is opened would take such a place, and an error
/// message end up in it.
///
/// Reading and writing there still fail, so that output that nobody gets is an error.
/// Requires: nothing was opened yet. \return whether none of the places is free.
bool fillStandardStreams() noexcept;

} // namespace sled
