// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/theme/palettecolors.h"

#include <QFont>
#include <QPalette>

class QCustomPlot;
class QCPAxis;

namespace sled {

/// How a plot looks.
struct PlotStyle {
    PaletteColors colors;
    QFont font;
};

/// Draws charts with QCustomPlot, which nobody else has to know.
class Plotter final {
public:
    Plotter(QCustomPlot &plot, PlotStyle style) : m_plot(plot), m_style(std::move(style)) {}

    void draw(const Chart &chart);     ///< In the place of what was there. An empty one: nothing.
    void layTicks(const Chart &chart); ///< Anew for the size of the plot.

    /// The axis along which the places of \a chart lie.
    [[nodiscard]] static QCPAxis *placeAxis(QCustomPlot &plot, const Chart &chart);
    [[nodiscard]] static QCPAxis *valueAxis(QCustomPlot &plot, const Chart &chart);

private:
    void styleAxes(const Chart &chart);
    void drawPercentiles(const Chart &chart);
    void drawAreas(const Chart &chart);
    void drawDayBars(const Chart &chart);
    void drawStacks(const Chart &chart);
    void addLine(double fromX, double toX, double y, double width);
    void addBox(double from, double to, double y, const QColor &color);
    [[nodiscard]] QColor colorOf(const Chart &chart, std::size_t series) const;

    QCustomPlot &m_plot;
    const PlotStyle m_style;
};

} // namespace sled
