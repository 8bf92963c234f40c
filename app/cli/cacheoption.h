// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/store/verifiedops.h"

#include <memory>

namespace sled {

/// The flag `--no-cache`, for commands that check signatures.
void addCacheOption(Arguments &arguments);

/// What remembers the ops that have passed; null with `--no-cache`.
std::shared_ptr<VerifiedOps> cacheOf(const Arguments &arguments);

} // namespace sled
