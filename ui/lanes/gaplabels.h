// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanescene.h"

#include <span>
#include <vector>

class QPainter;

namespace sled {

/// How many events a gap or a hole stands for, and where that is written.
struct GapLabel {
    QRectF pill;
    QString text;
};

/// The labels of the gaps and holes of \a lane in view, from left to right. A label may reach past
/// a narrow gap, but not over another gap or label, nor over \a marks, which are the places of
/// marks and bars. A gap without room for it has none.
[[nodiscard]] std::vector<GapLabel> gapLabels(const LaneScene &scene, std::size_t lane,
                                              std::span<const QRectF> marks);

void paintGapLabels(QPainter &painter, const LaneScene &scene, std::span<const GapLabel> labels);

} // namespace sled
