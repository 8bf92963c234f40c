// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/stagelegend.h"

#include "ui/theme/plaintooltip.h"
#include "ui/theme/stagestyle.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

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
    for (const Stage stage : inOrder())
        names << stageText(stage);
    setAccessibleDescription(names.join(u", "_s));
    updateGeometry();
    update();
}

void StageLegend::setMostRows(int rows)
{
    if (rows == m_mostRows)
        return;
    m_mostRows = rows;
    updateGeometry();
    update();
}

QSize StageLegend::sizeHint() const
{
    constexpr int kWide = 1 << 20;
    int right = 0;
    for (const Item &item : arranged(kWide).items)
        right = std::max(right, item.rect.right() + 1);
    return {right + kLegendPadding, heightForWidth(kWide)};
}

QSize StageLegend::minimumSizeHint() const
{
    return {120, fontMetrics().height() + kLegendPadding};
}

int StageLegend::heightForWidth(int width) const
{
    const auto items = arranged(width).items;
    const int bottom = items.empty() ? fontMetrics().height() : items.back().rect.bottom() + 1;
    return bottom + kLegendPadding / 2;
}

bool StageLegend::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const Arrangement shown = arranged(width());
    const auto &help = static_cast<const QHelpEvent &>(*event);
    if (shown.restRect.contains(help.pos()))
        QToolTip::showText(help.globalPos(), plainToolTip(shown.left.join(u'\n')), this,
                           shown.restRect);
    else
        QToolTip::hideText();
    return true;
}

void StageLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor ground = palette().color(QPalette::Window);
    const Arrangement shown = arranged(width());
    for (const Item &item : shown.items) {
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
    painter.drawText(shown.restRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     shown.rest);
}

void StageLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

std::vector<Stage> StageLegend::inOrder() const
{
    std::vector<Stage> stages;
    for (std::size_t stage = 1; stage < kStageCount; ++stage) {
        if (m_stages.test(stage))
            stages.push_back(static_cast<Stage>(stage));
    }
    if (m_stages.test(0)) // the exception comes last
        stages.push_back(Stage::Unknown);
    return stages;
}

StageLegend::Arrangement StageLegend::arranged(int width) const
{
    Arrangement result;
    const QFontMetrics metrics = fontMetrics();
    const int height = metrics.height() + 2;
    const auto restText = [](std::size_t count) { return tr("+%1").arg(count); };
    const auto stages = inOrder();
    const int right = width - kLegendPadding;
    const int restWidth = kLegendDistance + metrics.horizontalAdvance(restText(stages.size()));
    QPoint next(kLegendPadding, kLegendPadding / 2);
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const QString text = stageText(stages[i]);
        const QSize size(kTextIndent + metrics.horizontalAdvance(text), height);
        const bool isFirst = next.x() == kLegendPadding;
        const bool isLastRow = next.y() / height + 1 >= m_mostRows;
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

} // namespace sled
