// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sled {

/// Gives the stages the looks that the user's settings say; what cannot be read is as usual.
void restoreStageLooks();
void saveStageLooks(); ///< Those that are not as usual.

} // namespace sled
