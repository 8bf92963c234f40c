// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lanenote.h"

#include "ui/models/displaytext.h"

#include <QCoreApplication>
#include <QStringList>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString sayNote(const char *text)
{
    return QCoreApplication::translate("sled::LaneNote", text);
}

QString counted(qint64 count, const char *one, const char *many)
{
    return count == 1 ? sayNote(one) : sayNote(many).arg(displayCount(count));
}

/// With places for how many there are and how many events they have.
QString moreText(LaneGrouping grouping, qint64 count)
{
    if (grouping == LaneGrouping::Sled)
        return sayNote(count == 1 ? "and %1 more sled, active before these, with %2"
                                  : "and %1 more sleds, active before these, with %2");
    return sayNote(count == 1 ? "and %1 more story, active before these, with %2"
                              : "and %1 more stories, active before these, with %2");
}

} // namespace

QString laneCountText(LaneGrouping grouping, qint64 count)
{
    switch (grouping) {
    case LaneGrouping::Sled:
        return counted(count, "1 sled", "%1 sleds");
    case LaneGrouping::Story:
        return counted(count, "1 story", "%1 stories");
    case LaneGrouping::Stage:
        break;
    }
    return counted(count, "1 stage", "%1 stages");
}

QString laneNote(const LaneGroups &groups, std::size_t hidden, std::size_t holes)
{
    QStringList parts;
    const LaneGrouping grouping = groups.grouping();
    if (const auto more = qint64(groups.groupsWithoutLane()); more > 0)
        parts += moreText(grouping, more)
                     .arg(displayCount(more), displayEvents(groups.eventsWithoutLane()));
    if (const auto none = qint64(groups.groupsFilteredOut()); none > 0)
        parts += sayNote("%1 without an event that passes the filter")
                     .arg(laneCountText(grouping, none));
    if (hidden > 0)
        parts += sayNote("%1 hidden").arg(displayCount(qint64(hidden)));
    if (grouping == LaneGrouping::Sled)
        return parts.join(u" · "_s);
    if (const auto sleds = qint64(groups.filter().hiddenSleds.size()); sleds > 0)
        parts += counted(sleds, "the events of 1 hidden sled left out",
                         "the events of %1 hidden sleds left out");
    if (const qint64 missing = groups.gapsWithoutLane() + qint64(holes); missing > 0)
        parts += counted(missing, "1 gap or hole is shown by sled only",
                         "%1 gaps or holes are shown by sled only");
    return parts.join(u" · "_s);
}

} // namespace sled
