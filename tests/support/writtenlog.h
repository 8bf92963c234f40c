// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demosled.h"
#include "core/eventlog/loggedevent.h"
#include "tests/support/databasebuilder.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace sled::test {

/// A new, empty database of a sled at \a path.
inline void makeSled(const QString &path)
{
    valueOf(DemoSled::create(path, OpWriter::Journal::WriteAheadLog, KeyPair::randomSeed()));
}

/// The log in the database at \a path. Requires: nobody writes it.
inline std::vector<LoggedEvent> logAt(const QString &path)
{
    const std::unique_ptr<DemoSled> sled = valueOf(DemoSled::reopen(path, {}));
    return sled->read(&readEventLog);
}

inline std::vector<DeclaredGap> gapsOf(const std::vector<LoggedEvent> &events)
{
    std::vector<DeclaredGap> gaps;
    for (const LoggedEvent &event : events) {
        if (const auto gap
            = declaredGap(event.pipelineEvent, event.storyId, event.fromStage, event.toStage))
            gaps.push_back(*gap);
    }
    return gaps;
}

/// What is wrong with a log of fired(0) to fired(count - 1); empty if each is written once or
/// in exactly one gap, in order, under contiguous numbers.
inline QString faultOf(const std::vector<LoggedEvent> &events, std::uint64_t count)
{
    std::uint64_t next = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const LoggedEvent &event = events[i];
        if (event.eventId != i)
            return QStringLiteral("entry %1 has event_seq %2").arg(i).arg(event.eventId);
        const auto gap
            = declaredGap(event.pipelineEvent, event.storyId, event.fromStage, event.toStage);
        if (gap && gap->first == next) {
            next = gap->last + 1;
        } else if (!gap && event.storyId == "story_" + std::to_string(next)) {
            ++next;
        } else {
            return QStringLiteral("entry %1 (%2, %3) does not follow on %4")
                .arg(QString::number(i), QString::fromStdString(event.storyId),
                     QString::fromStdString(event.fromStage), QString::number(next));
        }
    }
    return next == count ? QString() : QStringLiteral("ends at %1, not %2").arg(next).arg(count);
}

} // namespace sled::test
