// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString nextName()
{
    static std::atomic<quint64> count{0};
    return u"sledscope-store-%1"_s.arg(++count);
}

} // namespace

QString databaseUri(const QString &absolutePath, const QString &parameters)
{
    // The empty authority keeps a path that begins with two slashes from being read as one.
    return u"file://%1?%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(absolutePath, "/")),
                                 parameters);
}

Connection::Connection(QString name, const FileIdentity &identity)
    : m_name(std::move(name)), m_mark(identity)
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &uri, Access access,
                                                     const FileIdentity &identity)
{
    std::unique_ptr<Connection> connection(new Connection(nextName(), identity));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    if (!database.isValid())
        return failure(ErrorCode::Io, u"Qt's SQLite driver (QSQLITE) is not installed"_s);
    // A reader waits by itself, so that it can be stopped; a writer lets SQLite wait.
    database.setConnectOptions(
        access == Access::Read ? u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=0"_s
                               : u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"_s);
    database.setDatabaseName(uri);
    if (!database.open())
        return tl::unexpected(toError(database.lastError()));
    return connection;
}

Connection::~Connection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<void> Connection::run(const QString &sql) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(toError(query.lastError()));
    return {};
}

} // namespace sled
