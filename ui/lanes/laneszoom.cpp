// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/laneszoom.h"

#include <algorithm>

namespace sled {

namespace {

/// What fitSelection() leaves beside a range, as a share of it.
constexpr double kBesideRange = 0.04;
/// What it shows to either side of one event, as a share of everything.
constexpr double kShareAround = 1.0 / 48.0;

} // namespace

LanesZoom::LanesZoom(QWidget *parent) : LanesArea(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kGesturePause);
    connect(&m_pause, &QTimer::timeout, this, [this] { zoomHistory().endGesture(); });
}

void LanesZoom::zoomTo(TimeRange range)
{
    changeScale(ZoomGesture::Jump, [range](TimeScale &scale) { scale.setVisible(range); });
}

void LanesZoom::scrubTo(TimeRange range)
{
    changeScale(ZoomGesture::Drag, [range](TimeScale &scale) { scale.setVisible(range); });
    m_pause.start();
}

void LanesZoom::forgetZooms()
{
    zoomHistory().clear();
    changeScale(ZoomGesture::None, [](TimeScale &scale) { scale.fit(); });
    Q_EMIT zoomHistoryChanged();
}

void LanesZoom::fit()
{
    changeScale(ZoomGesture::Jump, [](TimeScale &scale) { scale.fit(); });
}

void LanesZoom::zoomIn()
{
    zoomBy(kZoomStep);
}

void LanesZoom::zoomOut()
{
    zoomBy(1.0 / kZoomStep);
}

void LanesZoom::zoomBy(double factor)
{
    const LaneGeometry &geometry = geometryNow();
    double x = geometry.trackLeft() + geometry.trackWidth() / 2;
    if (currentItem()) {
        const double ofCurrent = geometry.viewX(itemTime(data(), *currentItem()));
        if (ofCurrent >= geometry.trackLeft() && ofCurrent <= geometry.viewport.width())
            x = ofCurrent;
    }
    zoomAt(x, factor, ZoomGesture::Keys);
}

void LanesZoom::fitSelection()
{
    if (const auto &range = chosenRange()) {
        const double beside = range->length() * kBesideRange;
        zoomTo({range->begin - beside, range->end + beside});
    } else if (currentItem()) {
        const double time = itemTime(data(), *currentItem());
        const double all = geometryNow().scale.fittedRange().length();
        const double half = std::clamp(all * kShareAround, 5.0, 3600.0);
        zoomTo({time - half, time + half});
    }
}

void LanesZoom::goBack()
{
    showAgain(zoomHistory().back(viewNow()));
}

void LanesZoom::goForward()
{
    showAgain(zoomHistory().forward(viewNow()));
}

void LanesZoom::showAgain(const std::optional<ZoomHistory::View> &view)
{
    if (!view)
        return;
    changeScale(ZoomGesture::None, [&view](TimeScale &scale) {
        view->isFitted ? scale.fit() : scale.setVisible(view->range);
    });
    Q_EMIT zoomHistoryChanged();
}

void LanesZoom::zoomAt(double viewX, double factor, ZoomGesture gesture)
{
    const double x = viewX - geometryNow().trackLeft();
    changeScale(gesture, [x, factor](TimeScale &scale) { scale.zoomAt(x, factor); });
    m_pause.start();
}

void LanesZoom::panBy(double pixels, ZoomGesture gesture)
{
    changeScale(gesture, [pixels](TimeScale &scale) { scale.panBy(pixels); });
    m_pause.start();
}

void LanesZoom::endGesture()
{
    m_pause.stop();
    zoomHistory().endGesture();
}

} // namespace sled
