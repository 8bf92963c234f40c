// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lanes/lanescene.h"
#include "ui/theme/trustsign.h"

class QPainter;

namespace sled {

/// The width of a sign that paintTrust() paints.
inline constexpr double kTrustSize = 11.0;

/// A sign at the upper right of \a rect for what is not verified; what is needs none.
void paintTrust(QPainter &painter, const LaneScene &scene, const QRectF &rect, TrustSign sign);

} // namespace sled
