// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/legendlayout.h"

#include "ui/theme/stagestyle.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace sled {

namespace {

constexpr int kRadius = 5;
constexpr int kTextIndent = 2 * kRadius + 6;
constexpr int kLegendDistance = 18;

} // namespace

std::vector<Stage> stagesInOrder(const StageSet &occurring)
{
    std::vector<Stage> stages;
    for (std::size_t stage = 1; stage < kStageCount; ++stage) {
        if (occurring.test(stage))
            stages.push_back(static_cast<Stage>(stage));
    }
    if (occurring.test(0)) // the exception comes last
        stages.push_back(Stage::Unknown);
    return stages;
}

LegendLayout LegendLayout::of(const StageSet &occurring, int width, const QFontMetrics &metrics,
                              int mostRows)
{
    LegendLayout result;
    const int height = metrics.height() + 2;
    const auto restText = [](std::size_t count) {
        return QCoreApplication::translate("sled::StageLegend", "+%1").arg(count);
    };
    const std::vector<Stage> stages = stagesInOrder(occurring);
    const int right = width - kLegendPadding;
    const int restWidth = kLegendDistance + metrics.horizontalAdvance(restText(stages.size()));
    QPoint next(kLegendPadding, kLegendPadding / 2);
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const QString text = stageText(stages[i]);
        const QSize size(kTextIndent + metrics.horizontalAdvance(text), height);
        const bool isFirst = next.x() == kLegendPadding;
        const bool isLastRow = next.y() / height + 1 >= mostRows;
        const bool isLast = i + 1 == stages.size();
        const int room = isLastRow && !isLast ? right - restWidth : right;
        if (!isFirst && next.x() + size.width() > room) {
            if (isLastRow) {
                result.rest = restText(stages.size() - i);
                result.restRect = {next, QSize(metrics.horizontalAdvance(result.rest), height)};
                for (; i < stages.size(); ++i)
                    result.left << stageText(stages[i]);
                break;
            }
            next = {kLegendPadding, next.y() + height};
        }
        result.items.push_back({stages[i], text, QRect(next, size)});
        next.rx() += size.width() + kLegendDistance;
    }
    return result;
}

int LegendLayout::height(const QFontMetrics &metrics) const
{
    const int bottom = items.empty() ? metrics.height() : items.back().rect.bottom() + 1;
    return bottom + kLegendPadding / 2;
}

void LegendLayout::paint(QPainter &painter, const QColor &ground, const QColor &text) const
{
    for (const Item &item : items) {
        const QPoint centre(item.rect.left() + kRadius, item.rect.center().y() + 1);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(centre);
        painter.scale(kRadius, kRadius);
        painter.fillPath(markPath(stageShape(item.stage)), stageColor(item.stage, ground));
        painter.restore();
        painter.setPen(text);
        painter.drawText(item.rect.adjusted(kTextIndent, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, item.text);
    }
    painter.setPen(text);
    painter.drawText(restRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, rest);
}

} // namespace sled
