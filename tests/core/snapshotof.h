// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/eventsnapshot.h"

namespace sled::test {

/// The whole of \a history in one go.
inline EventSnapshot snapshotOf(const History &history)
{
    EventSnapshotReader reader(history);
    while (!reader.read(history, 1)) {}
    return reader.take();
}

} // namespace sled::test
