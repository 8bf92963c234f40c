// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/vocabulary.h"

#include <QRect>
#include <QStringList>

#include <bitset>
#include <limits>
#include <vector>

class QColor;
class QFontMetrics;
class QPainter;

namespace sled {

/// Which stages occur, by their number.
using StageSet = std::bitset<kStageCount>;

/// \a stages in the order in which they are shown: the one that is none comes last.
[[nodiscard]] std::vector<Stage> stagesInOrder(const StageSet &stages);

/// Where the parts of a legend of stages are: a mark and its meaning each, in rows. A value.
struct LegendLayout {
    struct Item {
        Stage stage = Stage::Unknown;
        QString text;
        QRect rect;
    };

    /// Lays \a stages out in \a width and \a mostRows at most; "+N" stands for those without room.
    static LegendLayout of(const StageSet &stages, int width, const QFontMetrics &metrics,
                           int mostRows = std::numeric_limits<int>::max());

    [[nodiscard]] int height(const QFontMetrics &metrics) const;
    /// Paints it with the painter's font, from the painter's origin on.
    void paint(QPainter &painter, const QColor &ground, const QColor &text) const;

    std::vector<Item> items;
    QString rest; ///< "+N", or empty if all have room.
    QRect restRect;
    QStringList left; ///< The names that \a rest stands for.
};

inline constexpr int kLegendPadding = 8;

} // namespace sled
