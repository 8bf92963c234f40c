// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/document.h"

#include <vector>

namespace sled {

/// An entry of the event log that an accepted op deleted or wrote to afterwards, which no
/// server does (formats.md 7).
struct AlteredEntry {
    OpId id; ///< Of the insert that made the entry.
    bool isDeleted = false;
};

/// All of them in \a document, by arrival. Requires: its schema has the log. Linear in the log.
[[nodiscard]] std::vector<AlteredEntry> alteredEntries(const Document &document);

} // namespace sled
