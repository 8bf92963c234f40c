// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace sled {

/// \a text for QToolTip, shown as it is: markup in it stays text, line ends stay line ends.
///
/// QToolTip would guess rich text from its beginning, and text from a database is hostile.
/// A line too long for a screen is broken; breaks within long words have no sign.
/// Empty for empty text, so that no empty tip is shown.
[[nodiscard]] QString plainToolTip(const QString &text);
/// Gives \a widget such a tip, and screen readers the text without its markup.
void setPlainToolTip(QWidget &widget, const QString &text);

} // namespace sled
