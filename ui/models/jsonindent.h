// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sled {

/// \a json laid out over lines, for reading: order and spelling stay as they are.
///
/// Arrays of plain numbers and short objects stay on one line. Characters that could deceive a
/// reader become their JSON escapes. Checks nothing: what is no JSON comes out in lines just as
/// well.
[[nodiscard]] QString indentedJson(const QString &json);

} // namespace sled
