// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/archiveplace.h"
#include "core/store/connection.h"

#include <memory>

namespace sled {

/// Opens the archive at \a place to change it, and begins the transaction: closing without a
/// COMMIT leaves the archive as it was. Requires: place.identity.
/// \return ErrorCode::Busy if another import is under way, or as checkArchiveSchema().
[[nodiscard]] Result<std::unique_ptr<Connection>> beginArchiveChange(const ArchivePlace &place);

/// Bounds what SQLite keeps in memory while ops come.
[[nodiscard]] Result<void> configureArchive(const Connection &connection);

} // namespace sled
