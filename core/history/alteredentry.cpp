// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/alteredentry.h"

#include "core/eventlog/entryfields.h"

namespace sled {

std::vector<AlteredEntry> alteredEntries(const Document &document)
{
    const ListReplica &log = document.list(kEventLogField);
    std::vector<AlteredEntry> altered;
    for (std::uint32_t i = 1; i <= log.size(); ++i) {
        const ElementIndex entry{i};
        if (log.isDeleted(entry) || log.isAltered(entry))
            altered.push_back({log.id(entry), log.isDeleted(entry)});
    }
    return altered;
}

} // namespace sled
