// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sled {

/// \a text of an action, button or label without the mark of its key: `&Open` is `Open`,
/// `開く(&O)` is `開く`, and `&&` is `&`.
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace sled
