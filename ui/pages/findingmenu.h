// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/finding.h"

class QMenu;
class QWidget;

namespace sled {

/// A menu of \a parent about \a finding: the first action, which leads to it, is for the caller
/// to connect; then what it means. Deletes itself when it is closed.
[[nodiscard]] QMenu *findingMenu(const Finding &finding, QWidget &parent);

} // namespace sled
