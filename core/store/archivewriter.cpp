// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archivewriter.h"

#include "core/store/archiveconnection.h"
#include "core/store/archivepart.h"
#include "core/store/archiveschema.h"
#include "core/store/statement.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// Bound as bytes and cast: a text would go to UTF-16 and back.
QByteArray bytesOfText(const QString &text)
{
    return text.isEmpty() ? QByteArray("") : text.toUtf8(); // a null one would be NULL
}

QByteArray bytesOfDigest(const Digest &digest)
{
    return QByteArray::fromStdString(digest.toHex());
}

} // namespace

struct ArchiveWriter::Private {
    explicit Private(ImportNote given) : note(std::move(given)) {}

    [[nodiscard]] const Connection &connection() const
    {
        return part ? part->connection() : *opened;
    }
    void prepare()
    {
        const Connection &to = connection();
        find.emplace(to,
                     u"SELECT CAST(op_id AS BLOB), CAST(op_json AS BLOB) = ? FROM crdt_ops "
                     "WHERE op_id IN (CAST(? AS TEXT), CAST(? AS TEXT))"_s);
        insertOp.emplace(to,
                         u"INSERT INTO crdt_ops (op_id, seq, op_json, created_at) "
                         "VALUES (CAST(? AS TEXT), ?, CAST(? AS TEXT), CAST(? AS TEXT))"_s);
        insertOrigin.emplace(to,
                             u"INSERT OR IGNORE INTO origins (file_id, row, op_id) "
                             "VALUES (?, ?, CAST(? AS TEXT))"_s);
    }

    ImportNote note;
    std::unique_ptr<ArchivePart> part;  ///< Of a new archive; else
    std::unique_ptr<Connection> opened; ///< that to the one there is.
    std::optional<Statement> find;      // statements go before their connection
    std::optional<Statement> insertOp;
    std::optional<Statement> insertOrigin;

    ArchivedFile file;
    bool isFileKnown = false;       ///< An earlier import, or this one, had the same bytes.
    std::optional<qint64> fileId;   ///< Noted with the first op that it brings.
    std::optional<qint64> importId; ///< Likewise.
};

ArchiveWriter::ArchiveWriter(std::unique_ptr<Private> priv) noexcept : d(std::move(priv)) {}
ArchiveWriter::~ArchiveWriter() = default;

Result<std::unique_ptr<ArchiveWriter>> ArchiveWriter::begin(const QString &path,
                                                            const ImportNote &note)
{
    const Result<ArchivePlace> place = findArchive(path);
    if (!place)
        return tl::unexpected(place.error());
    auto priv = std::make_unique<Private>(note);
    if (place->identity) {
        Result<std::unique_ptr<Connection>> opened = beginArchiveChange(*place);
        if (!opened)
            return tl::unexpected(opened.error());
        priv->opened = *std::move(opened);
    } else {
        Result<std::unique_ptr<ArchivePart>> part = ArchivePart::make(place->path);
        if (!part)
            return tl::unexpected(part.error());
        priv->part = *std::move(part);
    }
    if (Result<void> done = configureArchive(priv->connection()); !done)
        return tl::unexpected(done.error());
    priv->prepare();
    return std::unique_ptr<ArchiveWriter>(new ArchiveWriter(std::move(priv)));
}

Result<void> ArchiveWriter::beginFile(const ArchivedFile &file)
{
    d->file = file;
    d->fileId.reset();
    Statement known(d->connection(), u"SELECT 1 FROM files WHERE sha256 = CAST(? AS TEXT)"_s);
    if (const Result<void> done = known.run(bytesOfDigest(file.digest)); !done)
        return tl::unexpected(archiveError(done.error()));
    d->isFileKnown = known.next();
    return {};
}

Result<Arrival> ArchiveWriter::addText(const ArchivedOp &op, QByteArray &key)
{
    const QByteArray id = QByteArray::fromStdString(op.id.toHex());
    const QByteArray other = conflictKey(id, op.text);
    if (Result<void> done = d->find->run(op.text, id, other); !done)
        return tl::unexpected(done.error());
    bool isIdTaken = false;
    bool isKnown = false;
    while (d->find->next()) {
        const QByteArray found = d->find->value(0).toByteArray();
        isIdTaken = isIdTaken || found == id;
        if (d->find->value(1).toBool()) {
            isKnown = true;
            key = found;
        }
    }
    if (Result<void> done = d->find->end(); !done)
        return tl::unexpected(done.error());
    if (isKnown)
        return Arrival::Known;
    key = isIdTaken ? other : id;
    const quint64 most = std::numeric_limits<qint64>::max();
    if (Result<void> done
        = d->insertOp->run(key, static_cast<qint64>(std::min<quint64>(op.seq, most)), op.text,
                           bytesOfText(d->note.importedAt));
        !done)
        return tl::unexpected(done.error());
    return isIdTaken ? Arrival::Conflicting : Arrival::New;
}

Result<Arrival> ArchiveWriter::add(const ArchivedOp &op)
{
    QByteArray key;
    Result<Arrival> arrival = addText(op, key);
    if (!arrival)
        return tl::unexpected(archiveError(arrival.error()));
    // The same file once more: where its ops are from is noted already.
    if (*arrival == Arrival::Known && d->isFileKnown)
        return arrival;
    if (const Result<void> done = noteOrigin(op, key); !done)
        return tl::unexpected(archiveError(done.error()));
    return arrival;
}

Result<void> ArchiveWriter::noteOrigin(const ArchivedOp &op, const QByteArray &key)
{
    if (!d->fileId) {
        if (Result<void> done = noteFile(); !done)
            return done;
    }
    return d->insertOrigin->run(*d->fileId, toNumber(op.row), key);
}

Result<void> ArchiveWriter::noteFile()
{
    if (!d->importId) {
        Statement import(d->connection(),
                         u"INSERT INTO imports (imported_at, version, name) "
                         "VALUES (CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))"_s);
        if (Result<void> done = import.run(bytesOfText(d->note.importedAt),
                                           bytesOfText(d->note.version), bytesOfText(d->note.name));
            !done)
            return done;
        d->importId = import.insertedRow();
    }
    Statement file(d->connection(),
                   u"INSERT INTO files (import_id, name, sha256) "
                   "VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT))"_s);
    if (Result<void> done
        = file.run(*d->importId, bytesOfText(d->file.name), bytesOfDigest(d->file.digest));
        !done)
        return done;
    d->fileId = file.insertedRow();
    return {};
}

Result<std::optional<ImportId>> ArchiveWriter::finish()
{
    if (!d->importId)
        return std::optional<ImportId>();
    d->find.reset();
    d->insertOp.reset();
    d->insertOrigin.reset();
    const Result<void> done = d->part ? d->part->publish() : d->opened->run(u"COMMIT"_s);
    if (!done)
        return tl::unexpected(archiveError(done.error()));
    return std::optional(ImportId{*d->importId});
}

} // namespace sled
