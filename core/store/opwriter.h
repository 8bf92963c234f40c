// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/ops/keypair.h"
#include "core/store/rawfile.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace sled {

/// One row for `crdt_ops` as a server writes it (formats.md 1).
struct OpRow {
    std::string opIdHex; ///< Lower case; the primary key.
    std::uint64_t seq = 0;
    std::string opJson;    ///< UTF-8.
    std::string createdAt; ///< RFC 3339.
};

/// Writes a sled database of our own, for demonstration and tests.
///
/// Never writes into a database that it did not make: create() wants a new file, reopen()
/// a file that create() made, known by its application id. Used and destroyed on one thread.
class OpWriter final {
public:
    enum class Journal { Rollback, WriteAheadLog };

    /// Makes a database of mode 0600 with the tables of a sled.
    /// \return ErrorCode::Io if \a path or a side file of it exists, or cannot be made.
    static Result<OpWriter> create(const QString &path, Journal journal);

    /// Opens a database that create() made, to append to it.
    /// \return ErrorCode::UnsupportedSchema if another program made it, ErrorCode::Io,
    ///     ErrorCode::Busy if another writes to it, or a reader of this process has its log.
    static Result<OpWriter> reopen(const QString &path);

    OpWriter(OpWriter &&other) noexcept;
    OpWriter &operator=(OpWriter &&other) noexcept;
    ~OpWriter(); ///< Closes: the last connection to a write-ahead log removes it.

    /// The seed of the database's key: the stored one, or \a fresh, which is stored then.
    [[nodiscard]] Result<KeyPair::Seed> loadOrStoreSeed(const KeyPair::Seed &fresh);

    /// Appends \a rows in one transaction: all of them or, with an error, none.
    /// \return ErrorCode::OutOfRange if an op is already stored, ErrorCode::Busy, Io.
    [[nodiscard]] Result<void> append(std::span<const OpRow> rows);

    /// Moves what the write-ahead log holds into the database and empties the log.
    /// Without a log, does nothing. \return ErrorCode::Busy if a reader is in the way.
    [[nodiscard]] Result<void> checkpoint();

private:
    struct Private;
    explicit OpWriter(std::unique_ptr<Private> priv) noexcept;

    static Result<OpWriter> connectTo(const QString &path, const FileIdentity &identity);

    std::unique_ptr<Private> d;
};

} // namespace sled
