// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/plotlibrary.h"
#include "ui/charts/plotter.h"
#include "ui/language/lefttoright.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/stagelook.h"

#include <QEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

namespace sled {

namespace {

constexpr int kMargin = 8;
constexpr int kFontSize = 12; ///< Of a picture, in its pixels.

PlotStyle styleOf(const QWidget &widget)
{
    return {PaletteColors(widget.palette()), widget.font()};
}

/// The legend stands beside what is drawn and takes what it needs, from the top on.
void layLegend(QCustomPlot &plot)
{
    constexpr double kLeast = 0.001;
    plot.axisRect()->insetLayout()->take(plot.legend);
    plot.legend->setRowSpacing(0);
    auto *side = new QCPLayoutGrid;
    plot.plotLayout()->addElement(0, 1, side);
    plot.plotLayout()->setColumnStretchFactor(1, kLeast);
    plot.plotLayout()->setMargins({kMargin, kMargin, kMargin, kMargin / 2});
    side->addElement(0, 0, plot.legend);
    side->addElement(1, 0, new QCPLayoutElement(&plot)); // what is left
    side->setRowStretchFactor(0, kLeast);
}

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot)
{
    keepLeftToRight(*this);
    layLegend(*m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    setMinimumSize(minimumSizeHint());
    connect(&StageLooks::ofProgram(), &StageLooks::changed, this, &ChartView::draw);
    draw();
}

void ChartView::setChart(const Chart &chart)
{
    m_chart = chart;
    m_shown.reset();
    setAccessibleName(chart.name);
    setAccessibleDescription(tr("A picture of the table beside it, which has the same values."));
    draw();
}

void ChartView::draw()
{
    Plotter(*m_plot, styleOf(*this)).draw(m_chart);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

std::optional<ChartHit> ChartView::hitAt(const QPoint &position) const
{
    if (m_chart.isEmpty() || !m_plot->axisRect()->rect().contains(position))
        return std::nullopt;
    const auto coordinate = [&position](const QCPAxis &axis) {
        return axis.pixelToCoord(axis.orientation() == Qt::Horizontal ? position.x()
                                                                      : position.y());
    };
    return chartHit(m_chart, coordinate(*Plotter::placeAxis(*m_plot, m_chart)),
                    coordinate(*Plotter::valueAxis(*m_plot, m_chart)));
}

QPicture ChartView::picture(const Chart &chart, const QSize &size)
{
    ChartView view;
    QPalette palette(QColor(0xf2, 0xf2, 0xf2));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    view.setPalette(palette);
    QFont font = view.font();
    font.setPixelSize(kFontSize); // that of points would depend on what it is painted on
    view.setFont(font);
    view.resize(size);
    view.m_plot->resize(size);
    view.setChart(chart);
    QPicture picture;
    QCPPainter painter(&picture);
    painter.setMode(QCPPainter::pmVectorized);
    view.m_plot->toPainter(&painter, size.width(), size.height());
    painter.end();
    return picture;
}

QSize ChartView::minimumSizeHint() const
{
    constexpr int kCharacters = 40;
    constexpr int kLines = 9;
    return {kCharacters * fontMetrics().averageCharWidth(), kLines * fontMetrics().height()};
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Plotter(*m_plot, styleOf(*this)).layTicks(m_chart);
    m_plot->replot(QCustomPlot::rpImmediateRefresh); // else it would be seen once as it was
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_plot && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        draw();
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        showHit(*static_cast<QMouseEvent *>(event));
    else if (event->type() == QEvent::Leave)
        hideHit();
    const auto *mouse
        = event->type() == QEvent::MouseButtonRelease ? static_cast<QMouseEvent *>(event) : nullptr;
    if (mouse && mouse->button() == Qt::LeftButton) {
        const auto hit = hitAt(mouse->pos());
        if (const auto row = hit ? rowAt(m_chart, *hit) : std::nullopt)
            Q_EMIT rowChosen(*row);
    }
    return QWidget::eventFilter(watched, event);
}

void ChartView::showHit(const QMouseEvent &event)
{
    const std::optional<ChartHit> hit = hitAt(event.pos());
    if (!hit)
        return hideHit();
    setCursor(rowAt(m_chart, *hit) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hit == m_shown)
        return;
    m_shown = hit;
    QToolTip::showText(event.globalPosition().toPoint(), plainToolTip(hitText(m_chart, *hit)),
                       this);
}

void ChartView::hideHit()
{
    m_shown.reset();
    unsetCursor();
    QToolTip::hideText();
}

} // namespace sled
