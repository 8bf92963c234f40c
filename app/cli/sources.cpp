// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sources.h"

#include "app/cli/messages.h"

namespace sled {

ExitStatus loadSources(const QStringList &paths, History &history, const LoadOptions &options,
                       const std::stop_token &stop)
{
    loadAll(paths, history, options, stop);
    if (stop.stop_requested())
        return ExitStatus::Interrupted;
    ExitStatus status = ExitStatus::Done;
    for (std::uint32_t i = 0; i < history.sourceCount(); ++i) {
        const Source &source = history.source(SourceIndex{i});
        if (source.state == Source::State::Complete)
            continue;
        printError(source.path, source.error.detail);
        status = ExitStatus::Unreadable;
    }
    return status;
}

bool isAnyRead(const History &history)
{
    for (std::uint32_t i = 0; i < history.sourceCount(); ++i) {
        const Source &source = history.source(SourceIndex{i});
        if (source.state == Source::State::Complete || source.counts.read() > 0)
            return true;
    }
    return false;
}

} // namespace sled
