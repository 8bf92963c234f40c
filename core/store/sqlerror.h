// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QSqlError;
struct sqlite3;

namespace sled {

/// What SQLite reported, as one of our failures; the detail ends with SQLite's own words.
/// Requires: \a error is an error.
Error toError(const QSqlError &error);
/// The same of what \a database reported last.
Error toError(sqlite3 *database);

} // namespace sled
