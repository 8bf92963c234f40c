// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/session/livefleet.h"

#include <chrono>
#include <optional>

namespace sled {

/// Lets the demonstration with the databases \a paths live until a stop is requested or for
/// \a duration. Prints the paths once all sleds run, each lag as a warning on standard error,
/// and in the end what each sled counted.
ExitStatus runLiveDemo(const QStringList &paths, const LiveFleetOptions &options,
                       std::optional<std::chrono::seconds> duration, CommandContext &context);

} // namespace sled
