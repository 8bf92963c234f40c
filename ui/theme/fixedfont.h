// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace sled {

/// The user's fixed-width font, in the size of \a font.
[[nodiscard]] QFont fixedFont(const QFont &font);

/// \a font, a little smaller, for what stands back.
[[nodiscard]] QFont smallFont(const QFont &font);

} // namespace sled
