// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace sled {

/// A quiet, centred, wrapped plain text that says what is to be seen here or why it is not.
[[nodiscard]] QLabel *hintLabel(const QString &text, QWidget *parent = nullptr);

} // namespace sled
