// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sled {

/// `cache`: what is remembered of signatures, and how to forget it.
Command cacheCommand();

} // namespace sled
