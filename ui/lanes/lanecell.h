// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/laneitem.h"

#include <QAccessibleInterface>
#include <QPointer>

#include <optional>

namespace sled {

class LanesView;

/// A cell of what screen readers see of lanes.
struct LanePlace {
    std::size_t lane = 0;
    std::size_t column = 0; ///< 0: the lane itself; behind it, the mark before this position.

    friend bool operator==(const LanePlace &, const LanePlace &) = default;
};

/// Where the user is: the current event if it is on the lane with the focus, else that lane.
/// Nothing without lanes.
[[nodiscard]] std::optional<LanePlace> placeNow(const LanesView &view);

/// One lane, or one event of it, for screen readers. Valid as long as its place holds the same.
class LaneCell final : public QAccessibleInterface,
                       public QAccessibleTableCellInterface,
                       public QAccessibleActionInterface {
public:
    LaneCell(LanesView &view, const LanePlace &place); ///< Requires: \a place is in the view.

    [[nodiscard]] const LanePlace &place() const { return m_place; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override;
    [[nodiscard]] int columnIndex() const override { return int(m_place.column); }
    [[nodiscard]] int rowIndex() const override { return int(m_place.lane); }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &actionName) override; ///< Selects it.
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] bool isLane() const { return m_place.column == 0; }

    QPointer<LanesView> m_view;
    LanePlace m_place;
    quint32 m_key = 0;   ///< Of the lane.
    quint32 m_event = 0; ///< If it is one.
};

} // namespace sled
