// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/timescale.h"

#include <algorithm>

namespace sled {

void TimeScale::setWidth(double pixels)
{
    const double perPixel = secondsPerPixel();
    m_width = std::max(pixels, 1.0);
    if (m_fitted)
        fit();
    else
        show(m_visible.begin, perPixel * m_width);
}

void TimeScale::setExtent(TimeRange extent)
{
    m_extent = {std::min(extent.begin, extent.end), std::max(extent.begin, extent.end)};
    if (m_fitted)
        fit();
    else
        show(m_visible.begin, m_visible.length());
}

void TimeScale::setVisible(TimeRange range)
{
    show(std::min(range.begin, range.end),
         std::max(range.begin, range.end) - std::min(range.begin, range.end));
}

void TimeScale::fit()
{
    m_visible = fittedRange();
    m_fitted = true;
}

void TimeScale::zoomAt(double x, double factor)
{
    const TimeRange fitted = fittedRange();
    const double shortest = std::min(kMinSecondsPerPixel * m_width, fitted.length());
    const double length = std::clamp(m_visible.length() / factor, shortest, fitted.length());
    show(timeAt(x) - length * (x / m_width), length);
}

void TimeScale::panBy(double pixels)
{
    show(m_visible.begin - pixels * secondsPerPixel(), m_visible.length());
}

void TimeScale::reveal(double time, double margin)
{
    const double x = xAt(time);
    if (x < margin || x > m_width - margin)
        show(time - m_visible.length() / 2, m_visible.length());
}

TimeRange TimeScale::fittedRange() const
{
    const double data = std::max(m_extent.length(), kMinFitSeconds);
    const double inner = std::max(m_width - 2 * kMarginPixels, m_width / 2);
    const double length = std::max(data * m_width / inner, kMinSecondsPerPixel * m_width);
    const double middle = m_extent.begin + m_extent.length() / 2;
    return {middle - length / 2, middle + length / 2};
}

void TimeScale::show(double begin, double length)
{
    const TimeRange fitted = fittedRange();
    const double shortest = std::min(kMinSecondsPerPixel * m_width, fitted.length());
    const double shown = std::clamp(length, shortest, fitted.length());
    m_fitted = shown >= fitted.length();
    if (m_fitted) {
        m_visible = fitted;
        return;
    }
    m_visible.begin = std::clamp(begin, fitted.begin, fitted.end - shown);
    m_visible.end = m_visible.begin + shown;
}

} // namespace sled
