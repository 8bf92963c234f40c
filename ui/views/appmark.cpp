// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/appmark.h"

#include "ui/theme/lanecolor.h"
#include "ui/theme/palettecolors.h"
#include "ui/theme/stagestyle.h"

#include <QPainter>

#include <array>

namespace sled {

namespace {

struct Mark {
    int lane;
    double x;
    Stage stage;
};
constexpr std::array kMarks{
    Mark{0, 0.16, Stage::Backlog}, Mark{0, 0.34, Stage::Coding}, Mark{0, 0.58, Stage::Qa},
    Mark{0, 0.86, Stage::Merge},   Mark{1, 0.22, Stage::Coding}, Mark{1, 0.46, Stage::MergeFailure},
    Mark{1, 0.72, Stage::Done},    Mark{2, 0.30, Stage::Qa},     Mark{2, 0.52, Stage::Merge},
    Mark{2, 0.80, Stage::Done},
};
constexpr int kLanes = 3;

} // namespace

AppMark::AppMark(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AppMark::paintEvent(QPaintEvent *)
{
    const PaletteColors colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = double(height()) / kLanes;
    const auto laneY = [step](int lane) { return step * (lane + 0.5); };
    for (int lane = 0; lane < kLanes; ++lane) {
        painter.setPen(QPen(colors.strongGrid, 1.5));
        painter.drawLine(QPointF(16, laneY(lane)), QPointF(width() - 4, laneY(lane)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(laneColor(std::size_t(lane), colors.base));
        painter.drawRoundedRect(QRectF(2, laneY(lane) - 6, 5, 12), 2, 2);
    }
    constexpr double kRadius = 7;
    for (const Mark &mark : kMarks) {
        painter.save();
        painter.translate(mark.x * width(), laneY(mark.lane));
        painter.scale(kRadius, kRadius);
        painter.fillPath(markPath(stageShape(mark.stage)), stageColor(mark.stage, colors.base));
        painter.restore();
    }
}

} // namespace sled
