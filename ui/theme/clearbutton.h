// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace sled {

/// Gives \a line a button that clears it. Qt's own has no name for screen readers.
void addClearButton(QLineEdit &line);

} // namespace sled
