// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/chosenrange.h"
#include "ui/lanes/lanescontrol.h"

#include <optional>

namespace sled {

/// The timeline: lanes below each other, time to the right, a mark an event.
///
/// The wheel zooms at the cursor, with Shift it pans; over the labels it scrolls. Dragging
/// pans, a double click zooms in, a click selects. Dragging with Shift, or along the axis,
/// chooses a range of time; its edges can be dragged. Labels are dragged to reorder lanes.
/// The buttons for back and forward go through the zooms. Each has a key: see laneKeysText().
/// Screen readers are given a table: see LanesAccess.
class LanesView final : public LanesControl {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanesView)

public:
    explicit LanesView(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Drag {
        enum class Kind : std::uint8_t { Pan, Range, Label };
        Kind kind = Kind::Pan;
        QPointF pressed;
        QPointF last;
        double fixedTime = 0.0; ///< The edge of the range that stays.
        quint32 laneKey = 0;
        bool hasMoved = false;
        std::optional<TimeRange> rangeBefore;
    };

    [[nodiscard]] Drag dragFrom(const QMouseEvent &event) const;
    [[nodiscard]] RangeEdge edgeAt(const QPointF &point) const;
    void beginDrag();
    void drag(const QPointF &point);
    void drop();
    void cancelDrag();
    void hover(const QPointF &point);
    void click(const QPointF &point);

    std::optional<Drag> m_drag;
};

} // namespace sled
