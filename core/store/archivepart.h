// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <memory>

namespace sled {

/// A new archive while it is written: a file `NAME.part` beside its place, where it appears
/// whole or not at all.
///
/// Only one process at a time makes an archive of a name. What a killed one left is known by
/// nobody having it locked, and replaced.
class ArchivePart final {
public:
    /// Makes the file for the archive at \a path, with its tables, and a transaction begun.
    /// \return ErrorCode::Busy if another import is making that archive, ErrorCode::OutOfRange
    ///         if another file has that name, ErrorCode::Io.
    static Result<std::unique_ptr<ArchivePart>> make(const QString &path);

    ~ArchivePart(); ///< Removes it, unless it was published.
    ArchivePart(const ArchivePart &) = delete;
    ArchivePart &operator=(const ArchivePart &) = delete;

    [[nodiscard]] const Connection &connection() const noexcept { return *m_connection; }

    /// Ends the transaction and gives the file its name.
    /// \return ErrorCode::Busy if a file of that name has come meanwhile, ErrorCode::Io.
    [[nodiscard]] Result<void> publish();

private:
    explicit ArchivePart(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] Result<void> create();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<bool> isStillOurs() const;

    QString m_path; ///< Of the archive.
    QString m_part;
    FileIdentity m_identity;
    bool m_isMade = false; ///< And has to be removed.
    std::unique_ptr<Connection> m_connection;
};

} // namespace sled
