// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/finding.h"
#include "core/history/history.h"
#include "core/report/outputbuffer.h"

#include <span>
#include <stop_token>

namespace sled {

/// Writes \a findings as text for eyes, see writeFindings(), and flushes \a buffer. What comes
/// from a database is made visible (visibletext.h).
Result<void> writeFindingText(const History &history, std::span<const Finding> findings,
                              std::size_t maxShown, OutputBuffer &buffer,
                              const std::stop_token &stop);

} // namespace sled
