// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/charthit.h"

#include <QPicture>
#include <QWidget>

#include <optional>

class QCustomPlot;
class QMouseEvent;

namespace sled {

/// Shows a chart: exact values under the cursor, a click chooses what they are of. The table
/// beside it is what keys and screen readers use.
class ChartView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartView)

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(const Chart &chart);
    [[nodiscard]] const Chart &chart() const { return m_chart; }

    /// What lies at \a position of this widget.
    [[nodiscard]] std::optional<ChartHit> hitAt(const QPoint &position) const;

    /// \a chart drawn on \a size pixels, in dark on white: to be painted anywhere.
    [[nodiscard]] static QPicture picture(const Chart &chart, const QSize &size);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowChosen(int row); ///< By a click: of the table that the chart is of.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void draw();
    void showHit(const QMouseEvent &event);
    void hideHit();

    Chart m_chart;
    QCustomPlot *m_plot = nullptr;
    std::optional<ChartHit> m_shown; ///< What the line marks.
};

} // namespace sled
