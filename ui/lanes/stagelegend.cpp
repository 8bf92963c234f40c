// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/stagelegend.h"

#include "ui/language/lefttoright.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/stagestyle.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

StageLegend::StageLegend(QWidget *parent) : QWidget(parent)
{
    keepLeftToRight(*this);
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
    for (const Stage stage : stagesInOrder(m_stages))
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
    for (const LegendLayout::Item &item : arranged(kWide).items)
        right = std::max(right, item.rect.right() + 1);
    return {right + kLegendPadding, heightForWidth(kWide)};
}

QSize StageLegend::minimumSizeHint() const
{
    return {120, fontMetrics().height() + kLegendPadding};
}

int StageLegend::heightForWidth(int width) const
{
    return arranged(width).height(fontMetrics());
}

bool StageLegend::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const LegendLayout shown = arranged(width());
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
    painter.setLayoutDirection(layoutDirection()); // else it is that of the program
    arranged(width()).paint(painter, palette().color(QPalette::Window),
                            palette().color(QPalette::WindowText));
}

void StageLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

LegendLayout StageLegend::arranged(int width) const
{
    return LegendLayout::of(m_stages, width, fontMetrics(), m_mostRows);
}

} // namespace sled
