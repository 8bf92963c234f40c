// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sled {

/// `report NAME SOURCE…`: one of the named reports.
Command reportCommand();

} // namespace sled
