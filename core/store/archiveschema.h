// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace sled {

/// Format of an archive, its `user_version` (docs/archive.md).
inline constexpr int kArchiveVersion = 1;

/// Makes the tables of an archive in an empty database. Within a transaction or not.
[[nodiscard]] Result<void> makeArchiveSchema(const Connection &connection);

/// Whether the database that \a connection has open holds the tables of an archive, as this
/// version makes them, and nothing else: no trigger or view of another's runs.
/// \return ErrorCode::UnsupportedSchema if not, or as toError() says.
[[nodiscard]] Result<void> checkArchiveSchema(const Connection &connection);

/// What an archive answers for \a error of SQLite: what it means here, and what to do.
[[nodiscard]] Error archiveError(Error error);

} // namespace sled
