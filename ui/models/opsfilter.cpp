// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/opsfilter.h"

namespace sled {

bool OpsFilter::passes(const History &history, const SourceRow &row) const
{
    if (onlyNotAccepted && standingOf(row.verdict) == Standing::Accepted)
        return false;
    if (!events)
        return true;
    if (row.op == OpIndex::None || !history.ops().at(row.op).isEvent)
        return false;
    const auto event = static_cast<std::size_t>(history.ops().at(row.op).event());
    return event < events->size() && (*events)[event];
}

} // namespace sled
