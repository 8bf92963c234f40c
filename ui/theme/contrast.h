// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace sled {

/// What WCAG 2.1 asks of marks and other graphics that carry a meaning.
inline constexpr double kGraphicsContrast = 3.0;
/// What WCAG 2.1 asks of text.
inline constexpr double kTextContrast = 4.5;

/// WCAG 2.1 contrast of two opaque colours, 1 (none) to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// \a color, made darker or lighter only as far as \a ratio against \a ground needs.
///
/// Black or white if no shade of \a color reaches it.
[[nodiscard]] QColor withContrast(const QColor &color, const QColor &ground, double ratio);

/// \a a and \a b mixed; \a share is that of \a b, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

/// Black or white, whichever is read better on \a ground.
[[nodiscard]] QColor readableOn(const QColor &ground);

} // namespace sled
