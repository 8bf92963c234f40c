// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace sled {

/// A palette of our own for where the platform has none: text has kTextContrast at least on
/// every ground that it is drawn on.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette(); ///< As lightPalette(), light on dark.
/// White and yellow on black: text has kHighContrast at least.
[[nodiscard]] QPalette highContrastPalette();
inline constexpr double kHighContrast = 7.0;

enum class Theme {
    Platform, ///< The platform's palette and style; lightPalette() if it has none.
    Light,
    Dark,
    HighContrast,
};

/// Gives the application its style and palette, at once and as often as wanted. Requires: a
/// QApplication.
void applyTheme(Theme theme);
[[nodiscard]] Theme appliedTheme(); ///< The last one applied; Platform before.

/// The theme that the user's settings name; Platform if they name none that is known.
[[nodiscard]] Theme savedTheme();
void saveTheme(Theme theme);

} // namespace sled
