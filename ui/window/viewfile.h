// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/query/savedview.h"

namespace sled {

/// Whether \a path names a saved view, by its suffix `.sledview`.
[[nodiscard]] bool isViewFile(const QString &path);

/// \return ErrorCode::Io, or what parseView() says.
[[nodiscard]] Result<SavedView> readViewFile(const QString &path);

/// Replaces the file as a whole: whoever is killed meanwhile leaves the old one. Sources are
/// written as seen from the file, or absolute if it \a isForThisDesk alone.
/// \return ErrorCode::Io.
[[nodiscard]] Result<void> writeViewFile(const QString &path, const SavedView &view,
                                         bool isForThisDesk);

} // namespace sled
