// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace sled {

/// A quiet, centred, wrapped plain text that says what is to be seen here or why it is not.
[[nodiscard]] QLabel *hintLabel(const QString &text, QWidget *parent = nullptr);

/// A quiet, wrapped plain text that goes with what is above it.
[[nodiscard]] QLabel *remarkLabel(const QString &text, QWidget *parent = nullptr);

/// Writes such a text into the middle of \a view, where there is nothing else to see.
void paintHint(QWidget &view, const QString &text);

} // namespace sled
