// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/trustpainter.h"

#include <QPainter>

namespace sled {

void paintTrust(QPainter &painter, const LaneScene &scene, const QRectF &rect, TrustSign sign)
{
    if (sign == TrustSign::Verified)
        return;
    const QPointF topLeft(rect.right() - kTrustSize / 2, rect.top() - kTrustSize * 0.7);
    painter.save();
    painter.translate(topLeft);
    painter.scale(kTrustSize / 16.0, kTrustSize / 16.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.colors.base); // stands out from the mark that it lies on
    painter.drawEllipse(QRectF(-1.5, -1.5, 19.0, 19.0));
    drawTrust(painter, sign, trustColor(sign, scene.colors.base));
    painter.restore();
}

} // namespace sled
