// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rawfile.h"

#include <optional>

namespace sled {

/// Where an archive is, or is to be.
struct ArchivePlace {
    QString path; ///< Absolute; of a file that is there, without symbolic links.
    std::optional<FileIdentity> identity; ///< Nothing: there is none yet.
};

/// Looks what is at \a path, by its bytes alone: SQLite would already leave traces in a database
/// that is none of ours.
/// \return ErrorCode::OutOfRange if it is a file, but no archive; UnsupportedSchema if a newer
///         version made it; Io, or Directory, if none can be there.
[[nodiscard]] Result<ArchivePlace> findArchive(const QString &path);

} // namespace sled
