// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/eventsnapshot.h"

#include "core/report/eventcells.h"

#include <algorithm>

namespace sled {

EventSnapshotReader::EventSnapshotReader(const History &history)
{
    m_snapshot.strings = history.strings();
    m_snapshot.events = history.events();
    m_snapshot.states = history.states();
    m_snapshot.deleted = history.deletedEvents();
}

bool EventSnapshotReader::read(const History &history, std::size_t count)
{
    const std::size_t size = m_snapshot.events.size();
    std::vector<EventSnapshot::Op> &ops = m_snapshot.ops;
    ops.reserve(size); // else growing would copy all at once
    const std::size_t end = ops.size() + std::min(count, size - ops.size());
    while (ops.size() < end) {
        const std::size_t number = ops.size();
        const OpRecord &op = history.opOf(EventIndex{static_cast<std::uint32_t>(number)});
        const SourceSetId alone = m_snapshot.states[number].heldBy;
        ops.push_back({op.id, op.signer, op.hasVariants ? op.sources : alone});
    }
    if (end < size)
        return false;
    // Authors, sets and sources are only added to: those of the events are among them.
    m_snapshot.sourcePaths = sourcePaths(history);
    m_snapshot.authors = history.authors();
    m_snapshot.sourceSets = history.sourceSets().all();
    return true;
}

} // namespace sled
