// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filefacts.h"

#include <QTemporaryDir>

#include <memory>
#include <stop_token>

namespace sled {

/// A database, its `-wal` and its `-journal`, copied byte by byte where only this user
/// can read.
///
/// The copy holds all that the original holds, the sled's private key included; nothing
/// of ours reads that table. It lies in a temporary directory of mode 0700 that is
/// removed with the object; connections that have it open then go on reading.
class PrivateCopy final {
public:
    /// Copies what \a facts describe.
    /// \return ErrorCode::Busy if somebody wrote to it meanwhile, ErrorCode::Io if it cannot
    ///         be read or the temporary directory has no room, ErrorCode::Cancelled.
    static Result<std::unique_ptr<PrivateCopy>> make(const FileFacts &facts,
                                                     const std::stop_token &stop);

    /// The copied database; its side files lie beside it as SQLite expects.
    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("copy.db")); }

private:
    PrivateCopy() = default;

    QTemporaryDir m_directory;
};

} // namespace sled
