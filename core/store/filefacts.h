// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>

namespace sled {

/// Which file it is and when it was last written.
struct FileStamp {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 sizeBytes = 0;
    qint64 modifiedNs = 0; ///< Since 1970.
    qint64 changedNs = 0;  ///< Since 1970; moves even if the time of modification is set back.

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// A database file and what lies beside it, found without opening any of it.
struct FileFacts {
    QString realPath; ///< Absolute, symbolic links resolved: where side files are looked for.
    FileStamp database;
    std::optional<FileStamp> wal;
    bool hasShm = false;
    bool hasJournal = false; ///< There is a `-journal` that is not empty.

    /// Whether no write can have come after \a lookedAtNs, the time at which the facts
    /// were found, and still have left these very stamps: file times are coarse.
    [[nodiscard]] bool isSettled(qint64 lookedAtNs) const noexcept;

    friend bool operator==(const FileFacts &, const FileFacts &) = default;
};

/// Finds the facts about the database at \a path.
/// \return ErrorCode::Io if there is no regular file, ErrorCode::NotADatabase if it is
///         empty. The detail says why, without the path.
Result<FileFacts> lookAt(const QString &path);

/// Nanoseconds since 1970 of the clock that stamps files.
qint64 fileClockNs();

} // namespace sled
