// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/savedview.h"

#include <QByteArray>

namespace sled {

/// \a view as text of a `.sledview` file: JSON, indented, keys sorted, a line a value, LF, so that
/// it can be read and compared. Sources are written relative to \a directory where both have more
/// in common than the root; all are absolute if \a directory is empty.
///
/// What could not be read again is left out: names too long, and too many of them or of
/// conditions; if all is too large, the arrangement of lanes, then the filter.
[[nodiscard]] QByteArray printView(const SavedView &view, const QString &directory);

} // namespace sled
