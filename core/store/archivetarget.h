// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/store/rowid.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sled {

/// A file whose ops are imported.
struct ArchivedFile {
    QString name;  ///< Without its directory.
    Digest digest; ///< SHA-256 of its bytes.
};

/// One op for an archive.
struct ArchivedOp {
    OpId id;               ///< As claimed.
    std::uint64_t seq = 0; ///< Beyond a signed 64-bit number, the largest one is stored.
    QByteArray text;       ///< As it was written; kept byte for byte.
    RowId row{};           ///< Of its file.
};

/// What an op is to an archive.
enum class Arrival : quint8 {
    New,
    Known,       ///< The same bytes are there.
    Conflicting, ///< New, and another op claims its id: both are kept.
};

/// Number of an import in its archive, from 1.
enum class ImportId : qint64 {};

/// Takes the ops of one import, to keep them or to tell only what they would be.
///
/// Used and destroyed on the thread that made it. Requires: beginFile() before add().
class ArchiveTarget {
public:
    ArchiveTarget() = default;
    virtual ~ArchiveTarget();
    ArchiveTarget(const ArchiveTarget &) = delete;
    ArchiveTarget &operator=(const ArchiveTarget &) = delete;

    /// What is added from now on is of \a file.
    [[nodiscard]] virtual Result<void> beginFile(const ArchivedFile &file) = 0;
    /// \return ErrorCode::Io if there is no room; then all is lost, and finish() must not be
    ///         called.
    [[nodiscard]] virtual Result<Arrival> add(const ArchivedOp &op) = 0;
    /// Ends the import. \return its number; nothing if the archive has all of it already, or
    /// nothing was to be kept.
    [[nodiscard]] virtual Result<std::optional<ImportId>> finish() = 0;
};

/// The key of an op whose claimed id belongs to another: `HEX+DIGEST`, with the digest of its text.
[[nodiscard]] QByteArray conflictKey(const QByteArray &idHex, const QByteArray &text);

} // namespace sled
