// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanesaccess.h"

#include "ui/lanes/lanesview.h"

#include <algorithm>

namespace sled {

namespace {

QAccessibleInterface *makeLanesAccess(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<LanesView *>(object);
    return view ? new LanesAccess(*view) : nullptr;
}

quint64 keyOf(const LanePlace &place)
{
    constexpr int kHalf = 32;
    return (quint64(place.lane) << kHalf) | place.column;
}

std::size_t rowLength(const Lane &lane)
{
    return 1 + lane.marks.size();
}

/// The number of a cell among all, rows one behind the other.
int numberOf(const LaneData &data, const LanePlace &place)
{
    std::size_t number = place.column;
    for (std::size_t lane = 0; lane < place.lane; ++lane)
        number += rowLength(data.lanes[lane]);
    return int(number);
}

} // namespace

void LanesAccess::install()
{
    QAccessible::installFactory(makeLanesAccess); // does nothing the second time
}

void LanesAccess::tellPlace(LanesView &view)
{
    const auto place = placeNow(view);
    if (!place || !view.hasFocus())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(numberOf(view.data(), *place));
    QAccessible::updateAccessibility(&event);
}

LanesAccess::LanesAccess(LanesView &view) : QAccessibleWidget(&view, QAccessible::Table)
{
    m_onLanes
        = QObject::connect(&view, &LanesView::lanesShown, &view, [this] { dropCells(false); });
}

LanesAccess::~LanesAccess()
{
    QObject::disconnect(m_onLanes);
    dropCells(true);
}

LanesView *LanesAccess::view() const
{
    return qobject_cast<LanesView *>(object());
}

void *LanesAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void LanesAccess::dropCells(bool areAllDropped) const
{
    m_cells.removeIf([areAllDropped](const std::pair<const quint64 &, QAccessible::Id &> &one) {
        const QAccessibleInterface *cell = QAccessible::accessibleInterface(one.second);
        if (!areAllDropped && cell && cell->isValid())
            return false;
        QAccessible::deleteAccessibleInterface(one.second);
        return true;
    });
}

QAccessibleInterface *LanesAccess::cell(const LanePlace &place) const
{
    const auto known = m_cells.constFind(keyOf(place));
    if (known != m_cells.cend()) {
        QAccessibleInterface *cell = QAccessible::accessibleInterface(*known);
        if (cell && cell->isValid())
            return cell;
    }
    // A reader keeps no more than what it is at; one that walks through all begins anew.
    if (m_cells.size() >= kMostCells)
        dropCells(true);
    else if (known != m_cells.cend())
        dropCells(false);
    auto *made = new LaneCell(*view(), place);
    m_cells.insert(keyOf(place), QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *LanesAccess::cellAt(int row, int column) const
{
    if (!view() || row < 0 || row >= rowCount() || column < 0)
        return nullptr;
    const LanePlace place{std::size_t(row), std::size_t(column)};
    const bool isThere = place.column < rowLength(view()->data().lanes[place.lane]);
    return isThere ? cell(place) : nullptr;
}

int LanesAccess::childCount() const
{
    return view() ? numberOf(view()->data(), {view()->data().lanes.size(), 0}) : 0;
}

QAccessibleInterface *LanesAccess::child(int index) const
{
    if (!view() || index < 0)
        return nullptr;
    auto left = std::size_t(index);
    const std::vector<Lane> &lanes = view()->data().lanes;
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        if (left < rowLength(lanes[lane]))
            return cell({lane, left});
        left -= rowLength(lanes[lane]);
    }
    return nullptr;
}

QAccessibleInterface *LanesAccess::childAt(int x, int y) const
{
    if (!view())
        return nullptr;
    const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const LaneHit hit = hitTest(view()->data(), view()->geometryNow(), point);
    if (hit.target == LaneHit::Target::Marks)
        return cell({hit.lane, hit.first + 1});
    const bool isOnLane
        = hit.target == LaneHit::Target::Label || hit.target == LaneHit::Target::Track;
    return isOnLane ? cell({hit.lane, 0}) : nullptr;
}

int LanesAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const LaneCell *>(child);
    return cell && view() && cell->isValid() ? numberOf(view()->data(), cell->place()) : -1;
}

QAccessibleInterface *LanesAccess::focusChild() const
{
    const auto place = view() && view()->hasFocus() ? placeNow(*view()) : std::nullopt;
    return place ? cell(*place) : nullptr;
}

QAccessible::State LanesAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    return state;
}

int LanesAccess::rowCount() const
{
    return view() ? int(view()->data().lanes.size()) : 0;
}

int LanesAccess::columnCount() const
{
    std::size_t longest = 0;
    if (view()) {
        for (const Lane &lane : view()->data().lanes)
            longest = std::max(longest, rowLength(lane));
    }
    return int(longest);
}

QString LanesAccess::rowDescription(int row) const
{
    const QAccessibleInterface *header = cellAt(row, 0);
    return header ? header->text(QAccessible::Name) : QString();
}

int LanesAccess::selectedCellCount() const
{
    return view() && placeNow(*view()) ? 1 : 0;
}

QList<QAccessibleInterface *> LanesAccess::selectedCells() const
{
    const auto place = view() ? placeNow(*view()) : std::nullopt;
    return place ? QList{cell(*place)} : QList<QAccessibleInterface *>();
}

bool LanesAccess::selectRow(int row)
{
    if (!view() || row < 0 || row >= rowCount())
        return false;
    view()->focusOn(std::size_t(row));
    return true;
}

} // namespace sled
