// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reachoffindings.h"

#include "ui/window/workspace.h"

namespace sled {

FindingsReach reachOfFindings(const Workspace &workspace)
{
    const History &history = workspace.history();
    FindingsReach reach;
    reach.isAwaited = workspace.isLoading() || workspace.isVerifying();
    reach.unchecked = qint64(history.claims().pendingCount());
    for (quint32 i = 0; i < history.sourceCount(); ++i) {
        const Source::State state = history.source(SourceIndex{i}).state;
        reach.isAwaited = reach.isAwaited || state == Source::State::Loading; // or about to be
        reach.unread += state == Source::State::Complete ? 0 : 1;
    }
    return reach;
}

} // namespace sled
