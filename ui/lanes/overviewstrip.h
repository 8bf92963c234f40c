// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanedata.h"
#include "ui/lanes/timescale.h"

#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace sled {

/// All of the timeline in one strip: how dense events are, what was searched for, which range is
/// chosen, and a frame around what is in view.
///
/// The frame is dragged, by its edges resized; a press beside it brings it there, the wheel
/// zooms. Keys: Left and Right move the frame, Plus and Minus resize it, Home shows everything.
class OverviewStrip final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewStrip)

public:
    explicit OverviewStrip(QWidget *parent = nullptr);

    /// As for LanesArea::setData(); counts the marks anew before the next painting.
    void setData(std::shared_ptr<const LaneData> lanes);
    void setWholeRange(TimeRange range);   ///< What the strip is as wide as.
    void setVisibleRange(TimeRange range); ///< Where the frame is.
    void setChosenRange(const std::optional<TimeRange> &range);
    /// Marks these times, in Unix seconds and any order: where a search found something.
    void setSearchMarks(std::vector<double> times);
    /// Where the strip begins and ends, to be in line with the tracks above.
    void setTrack(double left, double width);

    [[nodiscard]] QRectF frameRect() const; ///< In the widget's coordinates.
    [[nodiscard]] double xAt(double time) const;
    [[nodiscard]] double timeAt(double x) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rangeRequested(double begin, double end); ///< The user wants to see this.
    void everythingRequested();
    void gestureEnded(); ///< The next request is another step.

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Grip : std::uint8_t { None, Begin, End, Frame };
    struct Drag {
        Grip grip = Grip::Frame;
        double time = 0.0; ///< Under the mouse when the drag began.
        TimeRange range;   ///< In view at that moment.
    };

    [[nodiscard]] Grip gripAt(const QPointF &point) const;
    [[nodiscard]] QRectF trackRect() const;
    void request(TimeRange range);
    void zoomBy(double factor, double around);
    void moveBy(double seconds);
    [[nodiscard]] const std::vector<quint32> &density();

    std::shared_ptr<const LaneData> m_data;
    std::vector<quint32> m_density; ///< By pixel column; empty: to be counted.
    std::vector<double> m_searchMarks;
    TimeRange m_whole{0.0, 1.0};
    TimeRange m_visible{0.0, 1.0};
    std::optional<TimeRange> m_chosen;
    std::optional<Drag> m_drag;
    double m_trackLeft = 0.0;
    double m_trackWidth = 1.0;
};

} // namespace sled
