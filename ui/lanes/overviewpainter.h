// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/timescale.h"
#include "ui/theme/palettecolors.h"

#include <QRectF>

#include <optional>
#include <span>

class QPainter;

namespace sled {

/// Everything that one painting of the overview depends on.
struct OverviewScene {
    QRectF track;
    QRectF frame;                        ///< Around what is in view.
    TimeRange whole;                     ///< What the track is as wide as.
    std::span<const quint32> density;    ///< By pixel column of the track.
    std::span<const double> searchMarks; ///< Ascending.
    std::optional<TimeRange> chosen;
    PaletteColors colors;
    bool hasFocus = false;
};

/// At most one column and one search mark a pixel, whatever the number of events.
void paintOverview(QPainter &painter, const OverviewScene &scene);

} // namespace sled
