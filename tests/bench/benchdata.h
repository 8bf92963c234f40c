// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/opshapes.h"

namespace sled {

/// Says why a benchmark cannot go on, and ends it.
[[noreturn]] void fail(const QString &reason);

/// Makes a database at \a path with \a count events of one sled, each appended after the last,
/// as its server writes them.
void writeAppendedEvents(const QString &path, std::size_t count, Signatures signatures);

/// What any program must spend on \a count signatures alone, on all cores.
void verifyBare(std::size_t count);

} // namespace sled
