// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lanenote.h"

#include "ui/language/plural.h"
#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QStringList>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

struct SayNote {
    Q_DECLARE_TR_FUNCTIONS(sled::LaneNote)
};

/// With places for how many there are and how many events they have.
QString moreText(LaneGrouping grouping, qint64 count)
{
    if (grouping == LaneGrouping::Sled)
        return SayNote::tr("and %1 more sleds, active before these, with %2", nullptr,
                           plural(count));
    return SayNote::tr("and %1 more stories, active before these, with %2", nullptr, plural(count));
}

} // namespace

QString laneCountText(LaneGrouping grouping, qint64 count)
{
    switch (grouping) {
    case LaneGrouping::Sled:
        return SayNote::tr("%1 sleds", nullptr, plural(count)).arg(displayCount(count));
    case LaneGrouping::Story:
        return SayNote::tr("%1 stories", nullptr, plural(count)).arg(displayCount(count));
    case LaneGrouping::Stage:
        break;
    }
    return SayNote::tr("%1 stages", nullptr, plural(count)).arg(displayCount(count));
}

QString laneNote(const LaneGroups &groups, std::size_t hidden, std::size_t holes)
{
    QStringList parts;
    const LaneGrouping grouping = groups.grouping();
    if (const auto more = qint64(groups.groupsWithoutLane()); more > 0)
        parts += moreText(grouping, more)
                     .arg(displayCount(more), displayEvents(groups.eventsWithoutLane()));
    if (const auto none = qint64(groups.groupsFilteredOut()); none > 0)
        parts += SayNote::tr("%1 without an event that passes the filter")
                     .arg(laneCountText(grouping, none));
    if (hidden > 0)
        parts += SayNote::tr("%1 hidden", "lanes", plural(qint64(hidden)))
                     .arg(displayCount(qint64(hidden)));
    if (grouping == LaneGrouping::Sled)
        return parts.join(u" · "_s);
    if (const auto sleds = qint64(groups.filter().hiddenSleds.size()); sleds > 0)
        parts += SayNote::tr("the events of %1 hidden sleds left out", nullptr, plural(sleds))
                     .arg(displayCount(sleds));
    if (const qint64 missing = groups.gapsWithoutLane() + qint64(holes); missing > 0)
        parts += SayNote::tr("%1 gaps or holes are shown by sled only", nullptr, plural(missing))
                     .arg(displayCount(missing));
    return parts.join(u" · "_s);
}

} // namespace sled
