// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <span>

namespace sled {

/// Which file a descriptor or a connection refers to, whatever its name.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;

    friend auto operator<=>(const FileIdentity &, const FileIdentity &) = default;
};

/// A file opened to read its bytes without SQLite.
///
/// Closing any descriptor of a file drops all of the process's POSIX locks on it, those
/// that SQLite holds included. A descriptor is therefore kept until no connection is
/// marked for that file. Thread-safe apart from its own object.
class RawFile final {
public:
    /// Opens \a path for reading; does not wait at a pipe.
    /// \return ErrorCode::Io if it cannot be read or is no regular file.
    static Result<RawFile> open(const QString &path);

    RawFile(RawFile &&other) noexcept;
    RawFile &operator=(RawFile &&) = delete;
    ~RawFile();

    /// Fills \a buffer from \a offset on, less at the end of the file.
    /// \return the bytes read, or ErrorCode::Io.
    [[nodiscard]] Result<qint64> read(qint64 offset, std::span<char> buffer) const;

    [[nodiscard]] const FileIdentity &identity() const noexcept { return m_identity; }

private:
    RawFile(int descriptor, const FileIdentity &identity) noexcept;

    int m_descriptor = -1;
    FileIdentity m_identity;
};

/// Says that SQLite has a file open in this process. Thread-safe.
class ConnectionMark final {
public:
    explicit ConnectionMark(const FileIdentity &identity);
    ConnectionMark(const ConnectionMark &) = delete;
    ConnectionMark &operator=(const ConnectionMark &) = delete;
    ~ConnectionMark();

private:
    FileIdentity m_identity;
};

} // namespace sled
