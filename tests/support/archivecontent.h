// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"
#include "tests/support/databasebuilder.h"

namespace sled::test {

/// The first column of each row that \a sql finds in the database at \a path, as text.
inline QStringList column(const QString &path, const QString &sql)
{
    const auto connection = valueOf(Connection::open(databaseUri(path, QStringLiteral("mode=ro")),
                                                     Connection::Access::Read, {}));
    Statement statement(*connection, sql);
    valueOf(statement.run());
    QStringList values;
    while (statement.next())
        values.append(statement.value(0).toString());
    return values;
}

/// The ops of an archive, in their order: key, seq and text.
inline QStringList archivedOps(const QString &path)
{
    return column(path,
                  QStringLiteral("SELECT op_id || ' ' || seq || ' ' || op_json FROM crdt_ops "
                                 "ORDER BY rowid"));
}

} // namespace sled::test
