// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/stagelegend.h"

#include "ui/theme/stagestyle.h"

#include <QEvent>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLegendPadding = 8;
constexpr int kRadius = 5;
constexpr int kTextIndent = 2 * kRadius + 6;
constexpr int kLegendDistance = 18;

} // namespace

StageLegend::StageLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Stages"));
}

void StageLegend::setStages(const StageSet &stages)
{
    if (stages == m_stages)
        return;
    m_stages = stages;
    QStringList names;
    for (const Item &item : arranged(width()))
        names << item.text;
    setAccessibleDescription(names.join(u", "_s));
    updateGeometry();
    update();
}

QSize StageLegend::sizeHint() const
{
    constexpr int kWide = 1 << 20;
    int right = 0;
    for (const Item &item : arranged(kWide))
        right = std::max(right, item.rect.right() + 1);
    return {right + kLegendPadding, heightForWidth(kWide)};
}

QSize StageLegend::minimumSizeHint() const
{
    return {120, fontMetrics().height() + kLegendPadding};
}

int StageLegend::heightForWidth(int width) const
{
    const auto items = arranged(width);
    const int bottom = items.empty() ? fontMetrics().height() : items.back().rect.bottom() + 1;
    return bottom + kLegendPadding / 2;
}

void StageLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    for (const Item &item : arranged(width())) {
        const QPoint centre(item.rect.left() + kRadius, item.rect.center().y() + 1);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(centre);
        painter.scale(kRadius, kRadius);
        painter.fillPath(markPath(stageShape(item.stage)), stageColor(item.stage, ground));
        painter.restore();
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(item.rect.adjusted(kTextIndent, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, item.text);
    }
}

void StageLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

std::vector<StageLegend::Item> StageLegend::arranged(int width) const
{
    std::vector<Item> items;
    const QFontMetrics metrics = fontMetrics();
    const int height = metrics.height() + 2;
    QPoint next(kLegendPadding, kLegendPadding / 2);
    const auto place = [&](Stage stage) {
        const QString text = stageText(stage);
        const QSize size(kTextIndent + metrics.horizontalAdvance(text), height);
        if (next.x() > kLegendPadding && next.x() + size.width() > width - kLegendPadding)
            next = {kLegendPadding, next.y() + height};
        items.push_back({stage, text, QRect(next, size)});
        next.rx() += size.width() + kLegendDistance;
    };
    // Unknown stages come last: they are the exception.
    for (std::size_t stage = 1; stage < kStageCount; ++stage) {
        if (m_stages.test(stage))
            place(static_cast<Stage>(stage));
    }
    if (m_stages.test(0))
        place(Stage::Unknown);
    return items;
}

} // namespace sled
