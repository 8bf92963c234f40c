// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sled {

/// Seconds since the epoch, half-open.
struct TimeRange {
    double begin = 0.0;
    double end = 0.0;

    [[nodiscard]] double length() const { return end - begin; }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

/// Which times are in view, and where: maps seconds since the epoch to pixels and back.
///
/// While it is fitted it stays so as the extent or the width changes. What is in view
/// never leaves the fitted range and is never finer than kMinSecondsPerPixel. A value.
class TimeScale {
public:
    /// A server writes whole seconds, a newer one may write fractions: a millisecond every
    /// two pixels is enough for both.
    static constexpr double kMinSecondsPerPixel = 0.0005;
    /// What fit() shows around data of no length.
    static constexpr double kMinFitSeconds = 60.0;
    /// Room that fit() leaves beside the first and the last event, so that no mark is cut.
    static constexpr double kMarginPixels = 24.0;

    void setWidth(double pixels);     ///< At least 1; keeps the beginning and the zoom.
    void setExtent(TimeRange extent); ///< First and last time of the data.
    void setVisible(TimeRange range); ///< As near to \a range as the limits allow.
    void fit();

    /// Shows \a factor times finer (> 1) or coarser (< 1), with the time under \a x unmoved
    /// unless the limits are reached.
    void zoomAt(double x, double factor);
    void panBy(double pixels); ///< Moves the content to the right by \a pixels.
    /// Centres \a time unless it is in view already, \a margin pixels from the edges.
    void reveal(double time, double margin);

    [[nodiscard]] double xAt(double time) const
    {
        return (time - m_visible.begin) / secondsPerPixel();
    }
    [[nodiscard]] double timeAt(double x) const { return m_visible.begin + x * secondsPerPixel(); }

    [[nodiscard]] const TimeRange &visible() const { return m_visible; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double secondsPerPixel() const { return m_visible.length() / m_width; }
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    [[nodiscard]] TimeRange fittedRange() const;

    friend bool operator==(const TimeScale &, const TimeScale &) = default;

private:
    void show(double begin, double length);

    TimeRange m_extent{0.0, kMinFitSeconds};
    TimeRange m_visible{0.0, kMinFitSeconds};
    double m_width = 1.0;
    bool m_fitted = true;
};

} // namespace sled
