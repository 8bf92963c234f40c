// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/history/history.h"
#include "core/session/sourceloader.h"

namespace sled {

/// Loads \a paths into \a history and says on standard error which could not be read.
/// \return Done, Unreadable if any could not be, or Interrupted.
ExitStatus loadSources(const QStringList &paths, History &history, const LoadOptions &options,
                       const std::stop_token &stop);

/// Whether any source of \a history could be read, be it only in part.
bool isAnyRead(const History &history);

} // namespace sled
