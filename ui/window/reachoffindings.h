// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingsreach.h"

namespace sled {

class Workspace;

/// How much of what \a workspace has open its findings are about.
[[nodiscard]] FindingsReach reachOfFindings(const Workspace &workspace);

} // namespace sled
