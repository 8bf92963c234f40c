// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/manualplace.h"

class QWidget;

namespace sled {

/// Tells \a text, which is plain, in a box of its own, whose *Help* leads to \a about. Returns at
/// once.
void showWarning(QWidget &parent, const QString &title, const QString &text,
                 const ManualPlace &about);

} // namespace sled
