// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pictureview.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace sled {

PictureView::PictureView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview"));
}

void PictureView::setImage(const QImage &image)
{
    m_image = image;
    m_isWaiting = false;
    updateScrollBar();
    viewport()->update();
}

void PictureView::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    viewport()->update();
}

QSize PictureView::sizeHint() const
{
    return {720, 420};
}

QSizeF PictureView::shownSize() const
{
    const QSizeF size = m_image.deviceIndependentSize();
    if (size.isEmpty())
        return {};
    const double scale = std::min(1.0, viewport()->width() / size.width());
    return size * scale;
}

void PictureView::updateScrollBar()
{
    const int below = int(std::ceil(shownSize().height())) - viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, below));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
}

void PictureView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Dark));
    const QSizeF size = shownSize();
    if (size.isEmpty())
        return;
    constexpr double kPale = 0.4;
    painter.setOpacity(m_isWaiting ? kPale : 1.0);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QPointF corner(std::floor((viewport()->width() - size.width()) / 2),
                         -verticalScrollBar()->value());
    painter.drawImage(QRectF(corner, size), m_image);
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void PictureView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
}

} // namespace sled
