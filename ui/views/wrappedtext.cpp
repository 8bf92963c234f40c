// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/wrappedtext.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace sled {

namespace {

/// Lays \a layout out. \return its height.
double layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

int WrappedText::height() const
{
    QTextLayout layout(m_text, m_font);
    return int(std::ceil(layOut(layout, m_width)));
}

void WrappedText::draw(QPainter &painter, const QPointF &topLeft) const
{
    QTextLayout layout(m_text, m_font, painter.device());
    layOut(layout, m_width);
    layout.draw(&painter, topLeft);
}

} // namespace sled
