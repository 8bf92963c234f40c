// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanesarea.h"
#include "ui/lanes/lanetip.h"

#include <optional>

namespace sled {

/// The timeline: one lane a sled, time to the right, a mark an event.
///
/// The wheel zooms at the cursor, with Shift it pans; over the labels it scrolls. Dragging
/// pans, a double click zooms in, a click selects. Keys: + and -, Left and Right, Home to
/// fit, Up and Down from lane to lane, comma and full stop from event to event.
class LanesView final : public LanesArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanesView)

public:
    explicit LanesView(QWidget *parent = nullptr);

    void setEventDescription(EventDescription describe); ///< For tool tips, in plain text.

Q_SIGNALS:
    void currentEventChanged(quint32 eventIndex); ///< By the user: mouse or key.

protected:
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Drag {
        QPointF pressed;
        QPointF last;
        bool isPanning = false;
    };

    void click(const QPointF &point);
    void select(const LaneItem &item);
    void moveFocusLane(int lanes);
    void moveCurrent(int events);

    EventDescription m_describe;
    std::optional<Drag> m_drag;
};

} // namespace sled
