// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanecell.h"

#include "ui/lanes/lanesummary.h"
#include "ui/lanes/lanesview.h"

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

std::optional<LanePlace> placeNow(const LanesView &view)
{
    const std::size_t lane = view.focusLane();
    if (lane >= view.data().lanes.size())
        return std::nullopt;
    const std::optional<LaneItem> &current = view.scene().current;
    const bool isThere = current && !current->isGap && current->lane == lane
        && current->index < view.data().lanes[lane].marks.size();
    return LanePlace{lane, isThere ? current->index + 1 : 0};
}

LaneCell::LaneCell(LanesView &view, const LanePlace &place) : m_view(&view), m_place(place)
{
    const Lane &lane = view.data().lanes[place.lane];
    m_key = lane.key;
    if (!isLane())
        m_event = lane.marks[place.column - 1].eventIndex;
}

bool LaneCell::isValid() const
{
    if (!m_view || m_place.lane >= m_view->data().lanes.size()
        || m_view->data().lanes[m_place.lane].key != m_key)
        return false;
    return isLane()
        || holdsEvent(m_view->data(), {m_place.lane, m_place.column - 1, false}, m_event);
}

QWindow *LaneCell::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *LaneCell::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view.data()) : nullptr;
}

QString LaneCell::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const Lane &lane = m_view->data().lanes[m_place.lane];
    if (isLane() && kind == QAccessible::Name)
        return lane.toolTip.isEmpty() ? lane.label : lane.toolTip;
    if (isLane() && kind == QAccessible::Description)
        return laneSummary(lane, m_view->locale());
    const EventDescription &sentence = m_view->sentence();
    if (kind == QAccessible::Name && sentence)
        return sentence(m_event);
    return {};
}

QRect LaneCell::rect() const
{
    if (!isValid())
        return {};
    const LaneGeometry &geometry = m_view->geometryNow();
    QRectF rect = isLane() ? geometry.labelRect(m_place.lane) : geometry.laneRect(m_place.lane);
    if (!isLane()) {
        const double side = rect.height();
        const double x
            = geometry.viewX(itemTime(m_view->data(), {m_place.lane, m_place.column - 1, false}));
        rect = {std::clamp(x, -1e6, 1e6) - side / 2, rect.top(), side, side};
    }
    const QRect inView = rect.toAlignedRect();
    return {m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::Role LaneCell::role() const
{
    return isLane() ? QAccessible::RowHeader : QAccessible::Cell;
}

QAccessible::State LaneCell::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = true;
    state.focusable = true;
    state.selectable = true;
    state.selected = isSelected();
    state.focused = state.selected && m_view->hasFocus();
    state.active = state.focused;
    state.invisible = !m_view->isVisible();
    const QRect shown(m_view->viewport()->mapToGlobal(QPoint()), m_view->viewport()->size());
    state.offscreen = !shown.intersects(rect());
    return state;
}

void *LaneCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool LaneCell::isSelected() const
{
    return isValid() && placeNow(*m_view) == m_place;
}

QList<QAccessibleInterface *> LaneCell::rowHeaderCells() const
{
    QAccessibleInterface *table = isLane() ? nullptr : parent();
    QAccessibleInterface *header
        = table ? table->tableInterface()->cellAt(int(m_place.lane), 0) : nullptr;
    return header ? QList{header} : QList<QAccessibleInterface *>();
}

QStringList LaneCell::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void LaneCell::doAction(const QString &actionName)
{
    if (!isValid() || !actionNames().contains(actionName))
        return;
    m_view->setFocus();
    if (isLane())
        m_view->focusOn(m_place.lane);
    else
        m_view->selectEvent(m_event);
}

} // namespace sled
