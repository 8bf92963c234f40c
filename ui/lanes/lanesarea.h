// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanescene.h"

#include <QAbstractScrollArea>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace sled {

/// Shows lanes: what is in view, where, in which colours. LanesView adds mouse and keys.
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

    void setVisibleRange(TimeRange range); ///< As near to it as the data allow.
    [[nodiscard]] TimeRange visibleRange() const { return geometryNow().scale.visible(); }
    [[nodiscard]] bool isFitted() const { return geometryNow().scale.isFitted(); }

    /// Where things are at present, in the coordinates of the viewport.
    [[nodiscard]] const LaneGeometry &geometryNow() const { return m_scene.geometry; }
    [[nodiscard]] std::size_t focusLane() const { return m_scene.focusLane; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    void fit();    ///< Shows everything.
    void zoomIn(); ///< Around the middle, as zoomOut().
    void zoomOut();

Q_SIGNALS:
    void visibleRangeChanged(double begin, double end); ///< Seconds since the epoch.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    [[nodiscard]] const LaneData &data() const { return *m_data; }
    [[nodiscard]] const std::optional<LaneItem> &currentItem() const { return m_scene.current; }
    void setCurrentItem(const LaneItem &item); ///< Brings it into view.
    void setFocusLane(std::size_t lane);       ///< Brings it into view.
    void setHover(const LaneHit &hit);
    void zoomAt(double viewX, double factor);
    void panBy(double pixels);

private:
    template <typename Change>
    void changeScale(const Change &change);
    void updateTheme();
    void updateGeometryNow();
    void updateAxis();
    void revealLane(std::size_t lane);

    std::shared_ptr<const LaneData> m_data;
    LaneScene m_scene;
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<quint32> m_currentEvent;
};

} // namespace sled
