// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archiveconnection.h"

#include "core/store/archiveschema.h"

namespace sled {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Connection>> beginArchiveChange(const ArchivePlace &place)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(
        databaseUri(place.path, u"mode=rw"_s), Connection::Access::ReadWrite, *place.identity);
    if (!connection)
        return tl::unexpected(archiveError(connection.error()));
    for (const QString &statement : {u"PRAGMA busy_timeout=1000"_s, u"PRAGMA trusted_schema=OFF"_s,
                                     u"PRAGMA cell_size_check=ON"_s, u"BEGIN IMMEDIATE"_s}) {
        if (Result<void> done = (*connection)->run(statement); !done)
            return tl::unexpected(archiveError(done.error()));
    }
    // Under the lock: nobody changes it any more.
    if (Result<void> checked = checkArchiveSchema(**connection); !checked)
        return tl::unexpected(archiveError(checked.error()));
    return connection;
}

Result<void> configureArchive(const Connection &connection)
{
    constexpr int kCacheKib = 65536; // of the index over ids, where each op goes anywhere
    return connection.run(u"PRAGMA cache_size=-%1"_s.arg(kCacheKib));
}

} // namespace sled
