// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sled {

/// `check SOURCE…`: what is wrong with the sources.
Command checkCommand();

} // namespace sled
