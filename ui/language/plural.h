// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace sled {

/// \a count as what tr() picks a plural form by. The text itself should write it by
/// displayCount(), which knows the user's digits: `tr("%1 rows", nullptr, plural(count))`.
[[nodiscard]] constexpr int plural(qint64 count)
{
    return int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

} // namespace sled
