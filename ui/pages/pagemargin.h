// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sled {

/// Around what a page holds, in pixels.
inline constexpr int kPageMargin = 8;

} // namespace sled
