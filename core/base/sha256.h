// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <string_view>

namespace sled {

/// SHA-256 of \a text. Thread-safe.
Digest sha256(std::string_view text) noexcept;

} // namespace sled
