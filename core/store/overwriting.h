// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace sled {

/// Whether a report may take the place of what is at \a path, and be a file of that name.
/// \return ErrorCode::OutOfRange, with what to do, if \a path
///         - is one of \a sources or, by its name, a part of one (`-wal`, `-shm`, `-journal`);
///         - is an SQLite database, or has such a part beside it;
///         - would be such a part of a database that is there.
Result<void> checkOverwriting(const QString &path, const QStringList &sources);

} // namespace sled
