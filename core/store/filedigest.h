// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <stop_token>

namespace sled {

/// SHA-256 of the bytes of the file at \a path, as any other tool computes it: packed ones are
/// not unpacked, and what lies beside a database (`-wal`) is not part of it.
/// \return ErrorCode::Io, ErrorCode::Cancelled.
Result<Digest> digestOfFile(const QString &path, const std::stop_token &stop);

/// The same of a database and, after it, of the log beside it (`-wal`) if there is one: what is
/// committed may lie in that alone. As `cat X X-wal | sha256sum`.
Result<Digest> digestOfDatabase(const QString &path, const std::stop_token &stop);

} // namespace sled
