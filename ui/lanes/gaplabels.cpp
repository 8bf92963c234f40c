// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/gaplabels.h"

#include "ui/lanes/counttext.h"
#include "ui/lanes/gapspans.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPadding = 5.0;
constexpr double kDistance = 2.0; ///< From what is beside a label.

/// The ways to tell how many were missed, the best first.
std::array<QString, 2> textsFor(qint64 missed, const QLocale &locale)
{
    const QString count = shortCount(missed, locale);
    return {QCoreApplication::translate("sled::LanesView", "%1 missed").arg(count),
            u"\u2212"_s + count};
}

/// The pill around \a text at the top of \a track, above the line of the marks, in the middle
/// of \a gap as far as the track allows.
QRectF pillFor(const QString &text, const QFont &font, const QRectF &gap, const QRectF &track)
{
    const QFontMetricsF metrics(font);
    QRectF pill(0.0, std::round(track.top()) + 2.0, metrics.horizontalAdvance(text) + 2 * kPadding,
                std::ceil(metrics.height()) + 1.0);
    pill.moveCenter({gap.center().x(), pill.center().y()});
    if (pill.right() > track.right() - kDistance)
        pill.moveRight(track.right() - kDistance);
    if (pill.left() < track.left() + kDistance)
        pill.moveLeft(track.left() + kDistance);
    return pill;
}

bool touchesAny(const QRectF &pill, std::span<const QRectF> rects)
{
    return std::ranges::any_of(rects, [&](const QRectF &rect) { return rect.intersects(pill); });
}

} // namespace

std::vector<GapLabel> gapLabels(const LaneScene &scene, std::size_t lane,
                                std::span<const QRectF> marks)
{
    const LaneGeometry &geometry = scene.geometry;
    const QRectF track = geometry.trackRect(lane);
    const std::vector<GapSpan> spans
        = gapSpans(scene.data->lanes[lane].gaps, geometry.scale, geometry.metrics.minGapWidth);
    std::vector<GapLabel> labels;
    double freeFrom = track.left();
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const double left = geometry.trackLeft() + spans[i].left;
        const double right = geometry.trackLeft() + spans[i].right;
        const QRectF gap
            = QRectF(left, track.top(), right - left, track.height()).intersected(track);
        const bool isLast = i + 1 == spans.size();
        const double freeUntil = isLast ? track.right() : geometry.trackLeft() + spans[i + 1].left;
        for (const QString &text : textsFor(spans[i].missed, scene.locale)) {
            const QRectF pill = pillFor(text, scene.smallFont, gap, track);
            if (spans[i].missed <= 0 || gap.isEmpty() || pill.left() < freeFrom
                || pill.right() > freeUntil || touchesAny(pill, marks))
                continue;
            labels.push_back({pill, text});
            freeFrom = pill.right() + kDistance;
            break;
        }
        freeFrom = std::max(freeFrom, right + kDistance);
    }
    return labels;
}

void paintGapLabels(QPainter &painter, const LaneScene &scene, std::span<const GapLabel> labels)
{
    painter.setFont(scene.smallFont);
    for (const GapLabel &label : labels) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(scene.colors.base);
        painter.drawRoundedRect(label.pill, label.pill.height() / 2, label.pill.height() / 2);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(scene.colors.text);
        painter.drawText(label.pill, Qt::AlignCenter | Qt::TextSingleLine, label.text);
    }
}

} // namespace sled
