// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sled {

/// The command `live-sled`, which `demo --live` runs for each sled; in no list.
Command liveSledCommand();

} // namespace sled
