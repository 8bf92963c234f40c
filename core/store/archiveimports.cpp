// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archiveimports.h"

#include "core/store/archiveconnection.h"
#include "core/store/archiveschema.h"
#include "core/store/harmlessopen.h"
#include "core/store/statement.h"

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

Error noArchive()
{
    return {ErrorCode::Io, u"there is no such archive"_s};
}

Result<std::vector<ArchiveImport>> readImports(const Connection &connection)
{
    Statement select(connection,
                     u"SELECT import_id, imported_at, version, name FROM imports "
                     "ORDER BY import_id DESC LIMIT ?"_s);
    if (const Result<void> done = select.run(kMaxListedImports); !done)
        return tl::unexpected(done.error());
    std::vector<ArchiveImport> imports;
    while (select.next()) {
        imports.push_back({.id = ImportId{select.value(0).toLongLong()},
                           .importedAt = select.value(1).toString(),
                           .version = select.value(2).toString(),
                           .name = select.value(3).toString(),
                           .files = {}});
    }
    if (const Result<void> done = select.end(); !done)
        return tl::unexpected(done.error());
    std::reverse(imports.begin(), imports.end());
    return imports;
}

Result<void> readFilesOf(const Connection &connection, ArchiveImport &import)
{
    Statement select(connection,
                     u"SELECT name, sha256 FROM files WHERE import_id = ? ORDER BY file_id"_s);
    if (Result<void> done = select.run(static_cast<qint64>(import.id)); !done)
        return done;
    while (select.next())
        import.files.push_back({select.value(0).toString(), select.value(1).toString()});
    return select.end();
}

/// The first column of the one row that \a select found.
Result<qint64> onlyNumber(Statement &select)
{
    const qint64 number = select.next() ? select.value(0).toLongLong() : 0;
    if (const Result<void> done = select.end(); !done)
        return tl::unexpected(done.error());
    return number;
}

Result<qint64> countOpsOf(const Connection &connection, ImportId id)
{
    Statement select(connection,
                     u"SELECT count(DISTINCT op_id) FROM origins JOIN files USING (file_id) "
                     "WHERE import_id = ?"_s);
    if (const Result<void> done = select.run(static_cast<qint64>(id)); !done)
        return tl::unexpected(done.error());
    return onlyNumber(select);
}

Result<qint64> countImports(const Connection &connection, ImportId id)
{
    Statement select(connection, u"SELECT count(*) FROM imports WHERE import_id = ?"_s);
    if (const Result<void> done = select.run(static_cast<qint64>(id)); !done)
        return tl::unexpected(done.error());
    return onlyNumber(select);
}

Result<qint64> countOps(const Connection &connection)
{
    Statement select(connection, u"SELECT count(*) FROM crdt_ops"_s);
    if (const Result<void> done = select.run(); !done)
        return tl::unexpected(done.error());
    return onlyNumber(select);
}

/// In one transaction that has begun.
Result<qint64> takeOut(const Connection &connection, ImportId id)
{
    Result<qint64> found = countImports(connection, id);
    if (!found)
        return found;
    if (*found == 0) {
        return failure(ErrorCode::OutOfRange,
                       u"there is no import %1; the list of imports tells which there are"_s.arg(
                           static_cast<qint64>(id)));
    }
    Result<qint64> before = countOps(connection);
    if (!before)
        return before;
    const QString ofIt = u"file_id IN (SELECT file_id FROM files WHERE import_id = %1)"_s.arg(
        static_cast<qint64>(id));
    for (const QString &sql :
         {u"DELETE FROM crdt_ops WHERE op_id IN (SELECT op_id FROM origins WHERE %1 "
          "EXCEPT SELECT op_id FROM origins WHERE NOT %1)"_s.arg(ofIt),
          u"DELETE FROM origins WHERE %1"_s.arg(ofIt),
          // Of ops that claim one id, the first has it: so an export gives the same when imported.
          u"UPDATE crdt_ops SET op_id = substr(op_id, 1, 64) WHERE rowid IN (SELECT min(rowid) "
          "FROM crdt_ops AS one WHERE length(op_id) > 64 AND NOT EXISTS (SELECT 1 FROM crdt_ops "
          "WHERE op_id = substr(one.op_id, 1, 64)) GROUP BY substr(op_id, 1, 64))"_s,
          u"UPDATE origins SET op_id = substr(op_id, 1, 64) WHERE length(op_id) > 64 "
          "AND op_id NOT IN (SELECT op_id FROM crdt_ops)"_s,
          u"DELETE FROM files WHERE %1"_s.arg(ofIt),
          u"DELETE FROM imports WHERE import_id = %1"_s.arg(static_cast<qint64>(id))}) {
        if (const Result<void> done = connection.run(sql); !done)
            return tl::unexpected(done.error());
    }
    Result<qint64> after = countOps(connection);
    if (!after)
        return after;
    return *before - *after;
}

} // namespace

QStringList ArchiveImport::fileNames() const
{
    QStringList names;
    for (const ImportedFile &file : files)
        names.append(file.name);
    return names;
}

Result<std::vector<ArchiveImport>> listImports(const QString &path, const std::stop_token &stop)
{
    const Result<ArchivePlace> place = findArchive(path);
    if (!place)
        return tl::unexpected(place.error());
    if (!place->identity)
        return tl::unexpected(noArchive());
    const Result<OpenedDatabase> opened = openHarmlessly(place->path, stop);
    if (!opened)
        return tl::unexpected(opened.error());
    if (const Result<void> checked = checkArchiveSchema(*opened->connection); !checked)
        return tl::unexpected(checked.error());
    Result<std::vector<ArchiveImport>> imports = readImports(*opened->connection);
    if (!imports)
        return imports;
    for (ArchiveImport &import : *imports) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"stopped on request"_s);
        if (const Result<void> read = readFilesOf(*opened->connection, import); !read)
            return tl::unexpected(read.error());
        const Result<qint64> ops = countOpsOf(*opened->connection, import.id);
        if (!ops)
            return tl::unexpected(ops.error());
        import.ops = *ops;
    }
    return imports;
}

Result<qint64> undoImport(const QString &path, ImportId id)
{
    const Result<ArchivePlace> place = findArchive(path);
    if (!place)
        return tl::unexpected(place.error());
    if (!place->identity)
        return tl::unexpected(noArchive());
    const Result<std::unique_ptr<Connection>> connection = beginArchiveChange(*place);
    if (!connection)
        return tl::unexpected(connection.error());
    Result<qint64> removed = takeOut(**connection, id);
    if (!removed)
        return tl::unexpected(archiveError(removed.error()));
    if (const Result<void> done = (*connection)->run(u"COMMIT"_s); !done)
        return tl::unexpected(archiveError(done.error()));
    return removed;
}

} // namespace sled
