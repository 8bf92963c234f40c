// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/textregex.h"

#include <string_view>

namespace sled {

/// Whether all of \a text fits \a pattern, in which `*` stands for any characters and `?` for
/// any one; all else for itself. Both are UTF-8. Gives up after a few milliseconds.
[[nodiscard]] TextAnswer matchesGlob(std::string_view pattern, std::string_view text) noexcept;

} // namespace sled
