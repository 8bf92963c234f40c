// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace sled {

/// A palette of our own for where the platform has none: text has kTextContrast at least on
/// every ground that it is drawn on.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette(); ///< As lightPalette(), light on dark.

enum class Theme {
    Platform, ///< The platform's palette and style; lightPalette() if it has none.
    Light,
    Dark,
};

/// Gives the application its style and palette. Requires: a QApplication.
void applyTheme(Theme theme);

} // namespace sled
