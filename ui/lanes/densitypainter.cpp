// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/densitypainter.h"

#include "ui/lanes/marktrust.h"
#include "ui/lanes/trustpainter.h"
#include "ui/theme/lanecolor.h"

#include <QPainter>

namespace sled {

namespace {

/// The worst sign of the faults in groups that are too near to each other for a sign each.
class SignRow {
public:
    SignRow(QPainter &painter, const LaneScene &scene) : m_painter(painter), m_scene(scene) {}

    void add(const QRectF &rect, TrustSign sign)
    {
        if (rect.right() >= m_rect.right() + kTrustSize + 1.0)
            flush();
        if (m_sign == TrustSign::Verified)
            m_rect = rect;
        m_sign = std::max(m_sign, sign);
    }
    void flush()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintTrust(m_painter, m_scene, m_rect, m_sign);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_sign = TrustSign::Verified;
    }

private:
    QPainter &m_painter;
    const LaneScene &m_scene;
    QRectF m_rect;
    TrustSign m_sign = TrustSign::Verified;
};

} // namespace

void paintLaneDensity(QPainter &painter, const LaneScene &scene, std::size_t lane)
{
    const Lane &shown = scene.data->lanes[lane];
    const LaneGeometry &geometry = scene.geometry;
    const QColor color = laneColor(shown.colorIndex, scene.colors.base);
    const bool isHovered = scene.hover.target == LaneHit::Target::Marks && scene.hover.lane == lane;
    const auto buckets = bucketMarks(shown.marks, geometry.scale, geometry.bucketWidth(lane));
    for (const MarkBucket &bucket : buckets) {
        const QRectF rect = bucketRect(geometry, lane, bucket);
        const bool isUnder = isHovered && scene.hover.first == bucket.first;
        painter.fillRect(rect, isUnder ? scene.colors.text : color);
    }
    if (shown.faults.empty())
        return;
    SignRow signs(painter, scene);
    for (const MarkBucket &bucket : buckets) {
        const TrustSign sign = worstFault(*scene.data, shown, bucket.first, bucket.end);
        if (isFault(sign))
            signs.add(bucketRect(geometry, lane, bucket), sign);
    }
    signs.flush();
}

} // namespace sled
