// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/sqlerror.h"

#include <QSqlError>

namespace sled {

Statement::Statement(const Connection &connection, const QString &sql)
    : m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_query.prepare(sql); // what is wrong with it, exec() says
}

Result<void> Statement::exec()
{
    if (!m_query.exec())
        return tl::unexpected(toError(m_query.lastError()));
    return {};
}

Result<void> Statement::end()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return tl::unexpected(toError(error));
    return {};
}

qint64 Statement::insertedRow() const
{
    return m_query.lastInsertId().toLongLong();
}

} // namespace sled
