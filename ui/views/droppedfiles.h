// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace sled {

/// The local files that \a data names; nothing for whatever else is dragged.
[[nodiscard]] QStringList droppedFiles(const QMimeData &data);

} // namespace sled
