// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanescene.h"
#include "ui/lanes/zoomhistory.h"

#include <QAbstractScrollArea>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <optional>

namespace sled {

/// Shows lanes: what is in view, where, in which colours. LanesZoom adds the ways to change
/// what is in view, LanesControl keys, LanesView the mouse.
///
/// A repaint costs a few searches for each lane in view, whatever the number of events.
class LanesArea : public QAbstractScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanesArea)

public:
    explicit LanesArea(QWidget *parent = nullptr);

    /// Shows \a lanes, or nothing if null. Linear in the lanes, not in the marks: call it
    /// again with the same pointer whenever something was appended. What is in view stays,
    /// unless all was in view: then all still is.
    void setData(std::shared_ptr<const LaneData> lanes);

    void setTimeZone(const QTimeZone &zone); ///< UTC until set.
    [[nodiscard]] const QTimeZone &timeZone() const { return m_zone; }

    /// Marks the event and brings it into view; none, or one that no lane holds, marks nothing.
    /// Emits no signal but visibleRangeChanged().
    void setCurrentEvent(std::optional<quint32> eventIndex);
    [[nodiscard]] std::optional<quint32> currentEvent() const { return m_currentEvent; }

    /// As near to it as the data allow. No step of the zoom history.
    void setVisibleRange(TimeRange range);
    [[nodiscard]] TimeRange visibleRange() const { return geometryNow().scale.visible(); }
    /// What is in view when everything is.
    [[nodiscard]] TimeRange fittedRange() const { return geometryNow().scale.fittedRange(); }
    [[nodiscard]] bool isFitted() const { return geometryNow().scale.isFitted(); }

    /// Where things are at present, in the coordinates of the viewport.
    [[nodiscard]] const LaneGeometry &geometryNow() const { return m_scene.geometry; }
    [[nodiscard]] std::size_t focusLane() const { return m_scene.focusLane; }
    [[nodiscard]] const LaneData &data() const { return *m_data; }
    [[nodiscard]] const LaneScene &scene() const
    {
        return m_scene;
    } ///< What is painted at present.
    /// The range of time that is chosen, if there is one.
    [[nodiscard]] const std::optional<TimeRange> &chosenRange() const { return m_scene.range; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void visibleRangeChanged(double begin, double end); ///< Seconds since the epoch.
    void zoomHistoryChanged();
    void lanesShown();   ///< By setData(): places of before may hold other events now.
    void placeChanged(); ///< The current event or the lane with the focus is another, perhaps.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    /// Applies \a change; unless \a gesture is None, one can go back from what it leads to.
    void changeScale(ZoomGesture gesture, const std::function<void(TimeScale &)> &change);
    [[nodiscard]] ZoomHistory &zoomHistory() { return m_history; }
    [[nodiscard]] const ZoomHistory &zoomHistory() const { return m_history; }
    [[nodiscard]] ZoomHistory::View viewNow() const { return {visibleRange(), isFitted()}; }

    [[nodiscard]] const std::optional<LaneItem> &currentItem() const { return m_scene.current; }
    void setCurrentItem(const LaneItem &item); ///< Brings it into view.
    virtual void currentItemChanged() {}
    void setFocusLane(std::size_t lane); ///< Brings it into view.
    void setHover(const LaneHit &hit);
    void setRange(const std::optional<TimeRange> &range);
    void setDropSlot(std::optional<std::size_t> slot);

private:
    void updateTheme();
    void updateGeometryNow();
    void updateAxis();
    void revealLane(std::size_t lane);

    std::shared_ptr<const LaneData> m_data;
    LaneScene m_scene;
    ZoomHistory m_history;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<quint32> m_currentEvent;
    std::optional<quint32> m_focusKey; ///< Of the lane that the user chose.
};

} // namespace sled
