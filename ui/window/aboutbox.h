// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sled {

/// Shows what the program is, its version and its licence, until the user closes it.
void showAboutBox(QWidget &parent);

} // namespace sled
