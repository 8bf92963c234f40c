// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanesarea.h"

#include <QTimer>

namespace sled {

/// The ways to change which times are in view, and to go back from there.
class LanesZoom : public LanesArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanesZoom)

public:
    /// Two notches or strokes double or halve.
    static constexpr double kZoomStep = 1.4142135623730951;
    /// A gesture of one kind that comes so long after another is a step of its own.
    static constexpr std::chrono::milliseconds kGesturePause{800};

    explicit LanesZoom(QWidget *parent = nullptr);

    [[nodiscard]] bool canGoBack() const { return zoomHistory().canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return zoomHistory().canGoForward(); }

    /// Shows \a range; one can go back from it.
    void zoomTo(TimeRange range);
    /// The same, again and again while something is dragged, until endGesture().
    void scrubTo(TimeRange range);
    void endGesture();  ///< What comes next is a step of its own.
    void forgetZooms(); ///< Nothing to go back to; shows everything.

public Q_SLOTS:
    void fit();    ///< Shows everything.
    void zoomIn(); ///< Around the current event if it is in view, else around the middle.
    void zoomOut();
    /// Shows the chosen range and a little more; without one, what is around the current event.
    void fitSelection();
    void goBack();
    void goForward();

protected:
    void zoomAt(double viewX, double factor, ZoomGesture gesture);
    void panBy(double pixels, ZoomGesture gesture);

private:
    void showAgain(const std::optional<ZoomHistory::View> &view);
    void zoomBy(double factor);

    QTimer m_pause;
};

} // namespace sled
