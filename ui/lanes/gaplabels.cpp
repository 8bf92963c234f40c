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

constexpr double kLabelPadding = 5.0;
constexpr double kLabelDistance = 2.0; ///< From what is beside a label.

/// A gap that is declared, or a hole that is not.
struct Missing {
    GapSpan span;
    bool isHole = false;
};

/// What is missing in view, from left to right.
std::vector<Missing> missingIn(const LaneScene &scene, const Lane &lane)
{
    std::vector<Missing> all;
    const LaneGeometry &geometry = scene.geometry;
    const double width = geometry.metrics.minGapWidth;
    for (const GapSpan &span : gapSpans(lane.gaps, geometry.scale, width))
        all.push_back({span, false});
    for (const GapSpan &span : gapSpans(lane.holes, geometry.scale, width))
        all.push_back({span, true});
    std::ranges::stable_sort(all, {}, [](const Missing &missing) { return missing.span.left; });
    return all;
}

/// The ways to tell how many are missing, the best first.
std::array<QString, 2> textsFor(const Missing &missing, const QLocale &locale)
{
    const QString count = shortCount(missing.span.missed, locale);
    if (missing.isHole)
        return {QCoreApplication::translate("sled::LanesView", "%1 undeclared").arg(count),
                count + u'?'};
    return {QCoreApplication::translate("sled::LanesView", "%1 missed").arg(count),
            u"\u2212"_s + count};
}

/// The pill around \a text at the top of \a track, above the line of the marks, in the middle
/// of \a gap as far as the track allows.
QRectF pillFor(const QString &text, const QFont &font, const QRectF &gap, const QRectF &track)
{
    const QFontMetricsF metrics(font);
    QRectF pill(0.0, std::round(track.top()) + 2.0,
                metrics.horizontalAdvance(text) + 2 * kLabelPadding,
                std::ceil(metrics.height()) + 1.0);
    pill.moveCenter({gap.center().x(), pill.center().y()});
    if (pill.right() > track.right() - kLabelDistance)
        pill.moveRight(track.right() - kLabelDistance);
    if (pill.left() < track.left() + kLabelDistance)
        pill.moveLeft(track.left() + kLabelDistance);
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
    const std::vector<Missing> all = missingIn(scene, scene.data->lanes[lane]);
    std::vector<GapLabel> labels;
    double freeFrom = track.left();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const GapSpan &span = all[i].span;
        const double left = geometry.trackLeft() + span.left;
        const double right = geometry.trackLeft() + span.right;
        const QRectF gap
            = QRectF(left, track.top(), right - left, track.height()).intersected(track);
        const bool isLast = i + 1 == all.size();
        const double freeUntil
            = isLast ? track.right() : geometry.trackLeft() + all[i + 1].span.left;
        for (const QString &text : textsFor(all[i], scene.locale)) {
            const QRectF pill = pillFor(text, scene.smallFont, gap, track);
            if (span.missed <= 0 || gap.isEmpty() || pill.left() < freeFrom
                || pill.right() > freeUntil || touchesAny(pill, marks))
                continue;
            labels.push_back({pill, text});
            freeFrom = pill.right() + kLabelDistance;
            break;
        }
        freeFrom = std::max(freeFrom, right + kLabelDistance);
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
