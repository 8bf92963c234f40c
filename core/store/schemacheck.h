// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace sled {

/// How the ops of a database can be read.
struct CrdtOpsTable {
    enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian };

    QString rowidName;                  ///< A name of the rowid that no column hides.
    Encoding encoding = Encoding::Utf8; ///< Of stored text.
};

/// Examines the schema only: whether there is an ordinary table `crdt_ops` with a rowid
/// and a stored column `op_json`.
/// \return ErrorCode::UnsupportedSchema if not, or as toError() says.
Result<CrdtOpsTable> checkSchema(const Connection &connection);

} // namespace sled
