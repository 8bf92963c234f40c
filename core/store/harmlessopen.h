// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/filefacts.h"
#include "core/store/openrules.h"
#include "core/store/schemacheck.h"

#include <memory>
#include <stop_token>

namespace sled {

/// A database that can be read, and in which state it was found.
struct OpenedDatabase {
    OpenWay way = OpenWay::ReadOnly;
    FileFacts facts;       ///< Found before it was opened; of a copy, the original's.
    qint64 lookedAtNs = 0; ///< When \a facts were found, by fileClockNs().
    CrdtOpsTable table;
    std::unique_ptr<Connection> connection;
};

/// Opens the database at \a path by the rules of chooseWay() and, if SQLite cannot read it
/// in place that way, as a private copy. Changes neither the database nor its directory.
///
/// What exists of a private copy has no name any more when this returns, so that nothing
/// of it can be left behind. Does not wait for a lock, but
/// 20 ms if a server may just be starting.
/// \return the reason without the path: ErrorCode::Io, NotADatabase, Damaged,
///         UnsupportedSchema, Busy or Cancelled.
Result<OpenedDatabase> openHarmlessly(const QString &path, const std::stop_token &stop);

} // namespace sled
