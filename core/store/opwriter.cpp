// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opwriter.h"

#include "core/store/connection.h"
#include "core/store/nodeidentity.h"
#include "core/store/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>

#include <array>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kApplicationId = 0x534c4453; ///< "SLDS", in the header of what create() made.

Result<FileIdentity> makeEmptyFile(const QString &path)
{
    // SQLite would take the journal or log of an earlier database for that of the new one.
    for (const QStringView suffix : {u"-wal", u"-shm", u"-journal"}) {
        if (QFileInfo::exists(path + suffix)) {
            return failure(
                ErrorCode::Io,
                u"the %1 file of another database is in the way; choose another name"_s.arg(
                    suffix));
        }
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return failure(ErrorCode::Io,
                       QFileInfo::exists(path)
                           ? u"the file exists already; choose another name"_s
                           : u"it cannot be created (%1)"_s.arg(file.errorString()));
    }
    // It will hold a private key.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(ErrorCode::Io, u"its permissions cannot be set"_s);
    file.close();
    const Result<RawFile> made = RawFile::open(path);
    if (!made)
        return tl::unexpected(made.error());
    return made->identity();
}

/// Which file it is, if create() made it. SQLite is not asked: it would already leave
/// traces in a database that is none of ours.
Result<FileIdentity> ownFile(const QString &path)
{
    constexpr qint64 kIdOffset = 68; // https://www.sqlite.org/fileformat.html, 1.3
    const Result<RawFile> file = RawFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    std::array<char, sizeof(qint32)> id{};
    const Result<qint64> count = file->read(kIdOffset, id);
    if (!count)
        return tl::unexpected(count.error());
    if (*count != sizeof(qint32) || qFromBigEndian<qint32>(id.data()) != kApplicationId) {
        return failure(ErrorCode::UnsupportedSchema,
                       u"it is not a demonstration database; nothing is written into others"_s);
    }
    return file->identity();
}

QStringList newDatabase(OpWriter::Journal journal)
{
    // The id before the log: it has to be in the file itself, where reopen() looks for it.
    return {u"PRAGMA application_id=%1"_s.arg(kApplicationId),
            journal == OpWriter::Journal::WriteAheadLog ? u"PRAGMA journal_mode=WAL"_s
                                                        : u"PRAGMA journal_mode=DELETE"_s,
            u"BEGIN IMMEDIATE"_s,
            u"CREATE TABLE crdt_ops (op_id TEXT PRIMARY KEY, seq INTEGER NOT NULL, "
            "op_json TEXT NOT NULL, created_at TEXT NOT NULL)"_s,
            u"CREATE TABLE crdt_node_identity (id INTEGER PRIMARY KEY CHECK (id = 1), "
            "seed BLOB NOT NULL)"_s,
            u"COMMIT"_s};
}

/// A text that SQLite shall store as such; bound as bytes, it skips the way over UTF-16.
QByteArray bytesOf(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Result<void> insertAll(const Connection &connection, std::span<const OpRow> rows)
{
    QSqlQuery query(connection.database());
    query.prepare(u"INSERT INTO crdt_ops (op_id, seq, op_json, created_at) "
                  "VALUES (CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT))"_s);
    for (const OpRow &row : rows) {
        query.addBindValue(bytesOf(row.opIdHex));
        query.addBindValue(static_cast<qint64>(row.seq));
        query.addBindValue(bytesOf(row.opJson));
        query.addBindValue(bytesOf(row.createdAt));
        if (!query.exec())
            return tl::unexpected(toError(query.lastError()));
    }
    return {};
}

/// Whether \a connection can write to \a path now.
///
/// SQLite keeps the index of a log once for all connections of a process, as the first of them
/// opened it: beside a reader of this process that has it read-only, none can write. That passes
/// with the reader, for a connection that is made anew then.
Result<void> checkWritable(const Connection &connection, const QString &path)
{
    Result<void> begun = connection.run(u"BEGIN IMMEDIATE"_s);
    if (begun)
        return connection.run(u"ROLLBACK"_s);
    if (begun.error().code == ErrorCode::Io && QFileInfo(path).isWritable())
        begun.error().code = ErrorCode::Busy;
    return begun;
}

} // namespace

struct OpWriter::Private {
    std::unique_ptr<Connection> connection;
};

OpWriter::OpWriter(std::unique_ptr<Private> priv) noexcept : d(std::move(priv)) {}
OpWriter::OpWriter(OpWriter &&other) noexcept = default;
OpWriter &OpWriter::operator=(OpWriter &&other) noexcept = default;
OpWriter::~OpWriter() = default;

Result<OpWriter> OpWriter::connectTo(const QString &path, const FileIdentity &identity)
{
    const QString uri = databaseUri(QFileInfo(path).absoluteFilePath(), u"mode=rw"_s);
    Result<std::unique_ptr<Connection>> connection
        = Connection::open(uri, Connection::Access::ReadWrite, identity);
    if (!connection)
        return tl::unexpected(connection.error());
    auto priv = std::make_unique<Private>();
    priv->connection = *std::move(connection);
    return OpWriter(std::move(priv));
}

Result<OpWriter> OpWriter::create(const QString &path, Journal journal)
{
    const Result<FileIdentity> identity = makeEmptyFile(path);
    if (!identity)
        return tl::unexpected(identity.error());
    Result<OpWriter> writer = connectTo(path, *identity);
    if (!writer)
        return writer;
    const QStringList statements = newDatabase(journal);
    for (const QString &statement : statements) {
        if (const Result<void> done = writer->d->connection->run(statement); !done)
            return tl::unexpected(done.error());
    }
    return writer;
}

Result<OpWriter> OpWriter::reopen(const QString &path)
{
    const Result<FileIdentity> identity = ownFile(path);
    if (!identity)
        return tl::unexpected(identity.error());
    Result<OpWriter> writer = connectTo(path, *identity);
    if (!writer)
        return writer;
    if (Result<void> writable = checkWritable(*writer->d->connection, path); !writable)
        return tl::unexpected(writable.error());
    return writer;
}

Result<KeyPair::Seed> OpWriter::loadOrStoreSeed(const KeyPair::Seed &fresh)
{
    return sled::loadOrStoreSeed(*d->connection, fresh);
}

Result<void> OpWriter::append(std::span<const OpRow> rows)
{
    if (Result<void> begun = d->connection->run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<void> done = insertAll(*d->connection, rows);
    if (done)
        done = d->connection->run(u"COMMIT"_s);
    if (!done) {
        // Its own failure would only hide the first one, and closing rolls back anyway.
        static_cast<void>(d->connection->run(u"ROLLBACK"_s));
    }
    return done;
}

Result<void> OpWriter::checkpoint()
{
    QSqlQuery query(d->connection->database());
    query.setForwardOnly(true);
    if (!query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) || !query.next())
        return tl::unexpected(toError(query.lastError()));
    if (query.value(0).toInt() != 0)
        return failure(ErrorCode::Busy, u"a reader keeps the log from being emptied"_s);
    return {};
}

} // namespace sled
