// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sled {

class Workspace;

/// How many of the events of \a workspace are shown, and what could not be read; for the status
/// bar.
[[nodiscard]] QString countsText(Workspace &workspace);

} // namespace sled
