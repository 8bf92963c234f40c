// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/lanecolor.h"

#include "ui/theme/contrast.h"

#include <array>

namespace sled {

namespace {

// After Tol's "muted" scheme: kept apart under the common forms of colour blindness.
constexpr std::array<QRgb, kLaneColorCount> kHues{
    0xff4477aa, 0xffcc6677, 0xff44aa99, 0xffb8963e, 0xff882255,
    0xff66a5c9, 0xff117733, 0xffaa4499, 0xff999933, 0xff6a4fb3,
};

} // namespace

QColor laneColor(std::size_t index, const QColor &ground)
{
    return withContrast(QColor(kHues[index % kHues.size()]), ground, kGraphicsContrast);
}

} // namespace sled
