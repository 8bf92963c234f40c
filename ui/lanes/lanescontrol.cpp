// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanescontrol.h"

#include "ui/lanes/chosenrange.h"
#include "ui/lanes/lanesummary.h"

#include <QKeyEvent>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPanShare = 0.15;       ///< Of the width, for a key.
constexpr double kRangeStepShare = 0.02; ///< Of what is in view.

} // namespace

LanesControl::LanesControl(QWidget *parent) : LanesZoom(parent)
{
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(laneKeysText());
    setWhatsThis(laneKeysText());
}

void LanesControl::setEventDescription(EventDescription describe)
{
    m_describe = std::move(describe);
}

void LanesControl::setEventNeighbour(EventNeighbour neighbour)
{
    m_neighbour = std::move(neighbour);
}

void LanesControl::clearRange()
{
    if (!chosenRange())
        return;
    setRange(std::nullopt);
    Q_EMIT rangeCleared();
}

void LanesControl::choose(const TimeRange &range)
{
    setRange(range);
}

void LanesControl::tellRange()
{
    if (!chosenRange())
        return;
    if (!(chosenRange()->length() > 0.0))
        return clearRange();
    setAccessibleDescription(rangeText(data(), *chosenRange(), locale()));
    Q_EMIT rangeChosen(chosenRange()->begin, chosenRange()->end);
}

bool LanesControl::event(QEvent *event)
{
    // Keys that the window has shortcuts for belong to the lanes while they have the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const auto command = laneCommand(key->key(), key->modifiers());
        if (command && (*command != LaneCommand::DropRange || chosenRange())) {
            event->accept();
            return true;
        }
    }
    return LanesZoom::event(event);
}

void LanesControl::keyPressEvent(QKeyEvent *event)
{
    const auto command = laneCommand(event->key(), event->modifiers());
    if (command)
        run(*command);
    else
        LanesZoom::keyPressEvent(event);
}

void LanesControl::run(LaneCommand command)
{
    const double pan = kPanShare * geometryNow().trackWidth();
    switch (command) {
    case LaneCommand::ZoomIn:
        return zoomIn();
    case LaneCommand::ZoomOut:
        return zoomOut();
    case LaneCommand::Fit:
        return fit();
    case LaneCommand::FitSelection:
    case LaneCommand::ZoomToRange:
        return fitSelection();
    case LaneCommand::PanLeft:
        return panBy(pan, ZoomGesture::Keys);
    case LaneCommand::PanRight:
        return panBy(-pan, ZoomGesture::Keys);
    case LaneCommand::GoBack:
        return goBack();
    case LaneCommand::GoForward:
        return goForward();
    case LaneCommand::LaneUp:
    case LaneCommand::LaneDown:
    case LaneCommand::MoveLaneUp:
    case LaneCommand::MoveLaneDown:
    case LaneCommand::PinLane:
    case LaneCommand::CollapseLane:
    case LaneCommand::HideLane:
        return runOnLane(command);
    case LaneCommand::BeginRange:
    case LaneCommand::EndRange:
    case LaneCommand::ShrinkRange:
    case LaneCommand::GrowRange:
    case LaneCommand::DropRange:
        return runOnRange(command);
    default:
        return runTravel(command);
    }
}

void LanesControl::runOnLane(LaneCommand command)
{
    const std::size_t lane = focusLane();
    if (lane >= data().lanes.size())
        return;
    const Lane &focused = data().lanes[lane];
    const auto request = [&](LaneAction action) { Q_EMIT laneActionRequested(lane, action); };
    switch (command) {
    case LaneCommand::LaneUp:
        return moveFocusLane(-1);
    case LaneCommand::LaneDown:
        return moveFocusLane(1);
    case LaneCommand::MoveLaneUp:
        return moveLane(-1);
    case LaneCommand::MoveLaneDown:
        return moveLane(1);
    case LaneCommand::PinLane:
        return request(focused.isPinned ? LaneAction::Unpin : LaneAction::Pin);
    case LaneCommand::CollapseLane:
        return request(focused.isCollapsed ? LaneAction::Expand : LaneAction::Collapse);
    default:
        return request(LaneAction::Hide);
    }
}

void LanesControl::runOnRange(LaneCommand command)
{
    switch (command) {
    case LaneCommand::BeginRange:
    case LaneCommand::EndRange:
        return setRangeEdge(command == LaneCommand::BeginRange);
    case LaneCommand::ShrinkRange:
    case LaneCommand::GrowRange:
        return moveRangeEnd(command == LaneCommand::GrowRange ? 1 : -1);
    default:
        return clearRange();
    }
}

void LanesControl::runTravel(LaneCommand command)
{
    switch (command) {
    case LaneCommand::PreviousInLane:
        return moveInLane(-1);
    case LaneCommand::NextInLane:
        return moveInLane(1);
    case LaneCommand::FirstInLane:
        return moveToEnd(false);
    case LaneCommand::LastInLane:
        return moveToEnd(true);
    case LaneCommand::PreviousInStory:
        return moveAlong(EventTrail::Story, -1);
    case LaneCommand::NextInStory:
        return moveAlong(EventTrail::Story, 1);
    case LaneCommand::PreviousOfSled:
        return moveAlong(EventTrail::Sled, -1);
    case LaneCommand::NextOfSled:
        return moveAlong(EventTrail::Sled, 1);
    default:
        return;
    }
}

void LanesControl::select(const LaneItem &item)
{
    setCurrentItem(item);
    Q_EMIT currentEventChanged(itemEvent(data(), item));
}

void LanesControl::selectEvent(quint32 event)
{
    if (const auto item = findItem(data(), event, currentItem())) {
        select(*item);
        return;
    }
    setCurrentEvent(event); // on a lane that is hidden: other views still show it
    Q_EMIT currentEventChanged(event);
}

void LanesControl::focusOn(std::size_t lane)
{
    setFocusLane(lane);
    const Lane &focused = data().lanes[lane];
    setAccessibleDescription(
        tr("Lane %1, %2").arg(focused.toolTip, laneSummary(focused, locale())));
}

void LanesControl::currentItemChanged()
{
    const QString event = m_describe && currentEvent() ? m_describe(*currentEvent()) : QString();
    setAccessibleDescription(event.isEmpty() ? laneKeysText() : event);
}

void LanesControl::moveFocusLane(int lanes)
{
    const auto last = std::ptrdiff_t(data().lanes.size()) - 1;
    const auto wanted = std::ptrdiff_t(focusLane()) + lanes;
    focusOn(std::size_t(std::clamp<std::ptrdiff_t>(wanted, 0, last)));
}

std::size_t LanesControl::allowedSlot(std::size_t from, std::size_t before) const
{
    const std::size_t pinned = geometryNow().lanes.pinnedCount();
    const bool isPinned = from < pinned;
    return std::clamp(before, isPinned ? 0 : pinned, isPinned ? pinned : data().lanes.size());
}

void LanesControl::requestMove(std::size_t from, std::size_t before)
{
    const std::size_t slot = allowedSlot(from, before);
    if (slot != from && slot != from + 1)
        Q_EMIT laneMoveRequested(from, slot);
}

void LanesControl::moveLane(int lanes)
{
    const std::size_t from = focusLane();
    if (lanes > 0)
        requestMove(from, std::min(from + 2, data().lanes.size()));
    else if (from > 0)
        requestMove(from, from - 1);
}

void LanesControl::moveInLane(int events)
{
    const auto item = stepInLane(data(), focusLane(), currentItem(), events, visibleRange().begin);
    if (item)
        select(*item);
}

void LanesControl::moveToEnd(bool isLast)
{
    const std::size_t lane = focusLane();
    if (lane >= data().lanes.size() || data().lanes[lane].marks.isEmpty())
        return;
    select({lane, isLast ? data().lanes[lane].marks.size() - 1 : 0, false});
}

void LanesControl::moveAlong(EventTrail trail, int steps)
{
    if (!m_neighbour || !currentEvent())
        return;
    if (const auto event = m_neighbour(*currentEvent(), trail, steps))
        selectEvent(*event);
}

void LanesControl::setRangeEdge(bool isBegin)
{
    const TimeRange &visible = visibleRange();
    const double time
        = currentItem() ? itemTime(data(), *currentItem()) : visible.begin + visible.length() / 2;
    const TimeRange range = chosenRange().value_or(visible);
    // The event itself belongs to the range: its end lies after it.
    const double edge = isBegin || !currentItem() ? time : time + 1.0;
    choose(isBegin ? TimeRange{edge, std::max(range.end, edge)}
                   : TimeRange{std::min(range.begin, edge), edge});
    tellRange();
}

void LanesControl::moveRangeEnd(int steps)
{
    const double step = kRangeStepShare * visibleRange().length() * steps;
    if (!chosenRange() && steps < 0)
        return;
    if (!chosenRange()) {
        const double begin = currentItem() ? itemTime(data(), *currentItem())
                                           : visibleRange().begin + visibleRange().length() / 2;
        choose({begin, begin + step});
    } else {
        choose({chosenRange()->begin, std::max(chosenRange()->end + step, chosenRange()->begin)});
    }
    tellRange();
}

} // namespace sled
