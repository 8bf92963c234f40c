// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archivedryrun.h"

#include "core/store/archiveplace.h"
#include "core/store/archiveschema.h"
#include "core/store/harmlessopen.h"
#include "core/store/sqlerror.h"
#include "core/store/statement.h"

namespace sled {

using namespace Qt::StringLiterals;

struct ArchiveDryRun::Private {
    /// Whether the archive has \a key, and under it the same text.
    struct Found {
        bool isThere = false;
        bool isSame = false;
    };

    [[nodiscard]] Result<Found> look(const QByteArray &key, const QByteArray &text)
    {
        if (findKnown) {
            if (Result<void> done = findKnown->run(text, key); !done)
                return tl::unexpected(done.error());
            if (findKnown->next()) {
                const Found found{true, findKnown->value(0).toBool()};
                findKnown->end();
                return found;
            }
            findKnown->end();
        }
        // What came in this run is told apart by the digest that other keys carry.
        if (Result<void> done = findNew->run(conflictKey({}, text), key); !done)
            return tl::unexpected(done.error());
        Found found{findNew->next(), false};
        found.isSame = found.isThere && findNew->value(0).toBool();
        findNew->end();
        return found;
    }

    std::optional<OpenedDatabase> known; ///< Nothing: there is no archive yet.
    std::unique_ptr<Connection> scratch;
    std::optional<Statement> findKnown; // statements go before their connection
    std::optional<Statement> findNew;
    std::optional<Statement> insert;
};

ArchiveDryRun::ArchiveDryRun(std::unique_ptr<Private> priv) noexcept : d(std::move(priv)) {}
ArchiveDryRun::~ArchiveDryRun() = default;

Result<std::unique_ptr<ArchiveDryRun>> ArchiveDryRun::begin(const QString &path,
                                                            const std::stop_token &stop)
{
    const Result<ArchivePlace> place = findArchive(path);
    if (!place)
        return tl::unexpected(place.error());
    auto priv = std::make_unique<Private>();
    if (place->identity) {
        Result<OpenedDatabase> known = openHarmlessly(place->path, stop);
        if (!known)
            return tl::unexpected(known.error());
        if (Result<void> checked = checkArchiveSchema(*known->connection); !checked)
            return tl::unexpected(checked.error());
        priv->known = *std::move(known);
        priv->findKnown.emplace(*priv->known->connection,
                                u"SELECT CAST(op_json AS BLOB) = ? FROM crdt_ops "
                                "WHERE op_id = CAST(? AS TEXT)"_s);
    }
    // Without a name SQLite makes a private file, which it removes itself.
    Result<std::unique_ptr<Connection>> scratch
        = Connection::open({}, Connection::Access::ReadWrite, {});
    if (!scratch)
        return tl::unexpected(scratch.error());
    priv->scratch = *std::move(scratch);
    for (const QString &statement :
         {u"PRAGMA journal_mode=OFF"_s, u"PRAGMA cache_size=-16384"_s, u"BEGIN"_s,
          u"CREATE TABLE ops (key TEXT PRIMARY KEY, digest BLOB) WITHOUT ROWID"_s}) {
        if (Result<void> done = priv->scratch->run(statement); !done)
            return tl::unexpected(done.error());
    }
    priv->findNew.emplace(*priv->scratch,
                          u"SELECT digest = ? FROM ops WHERE key = CAST(? AS TEXT)"_s);
    priv->insert.emplace(*priv->scratch,
                         u"INSERT INTO ops (digest, key) VALUES (?, CAST(? AS TEXT))"_s);
    return std::unique_ptr<ArchiveDryRun>(new ArchiveDryRun(std::move(priv)));
}

Result<void> ArchiveDryRun::beginFile(const ArchivedFile & /*file*/)
{
    return {};
}

Result<Arrival> ArchiveDryRun::add(const ArchivedOp &op)
{
    const QByteArray id = QByteArray::fromStdString(op.id.toHex());
    const QByteArray other = conflictKey(id, op.text);
    const auto byId = d->look(id, op.text);
    if (!byId)
        return tl::unexpected(byId.error());
    const auto byDigest = byId->isSame ? byId : d->look(other, op.text);
    if (!byDigest)
        return tl::unexpected(byDigest.error());
    if (byId->isSame || byDigest->isThere)
        return Arrival::Known;
    const QByteArray &key = byId->isThere ? other : id;
    if (Result<void> done = d->insert->run(conflictKey({}, op.text), key); !done)
        return tl::unexpected(done.error());
    return byId->isThere ? Arrival::Conflicting : Arrival::New;
}

Result<std::optional<ImportId>> ArchiveDryRun::finish()
{
    return std::optional<ImportId>();
}

} // namespace sled
