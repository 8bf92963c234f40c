// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/nodeidentity.h"

#include "core/store/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

Result<void> storeIfMissing(const Connection &connection, const KeyPair::Seed &seed)
{
    QSqlQuery query(connection.database());
    query.prepare(u"INSERT OR IGNORE INTO crdt_node_identity (id, seed) VALUES (1, ?)"_s);
    query.addBindValue(QByteArray(reinterpret_cast<const char *>(seed.data()),
                                  static_cast<qsizetype>(seed.size())));
    if (!query.exec())
        return tl::unexpected(toError(query.lastError()));
    return {};
}

} // namespace

Result<KeyPair::Seed> loadOrStoreSeed(const Connection &connection, const KeyPair::Seed &fresh)
{
    if (const Result<void> stored = storeIfMissing(connection, fresh); !stored)
        return tl::unexpected(stored.error());
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT seed FROM crdt_node_identity WHERE id = 1"_s) || !query.next())
        return tl::unexpected(toError(query.lastError()));
    const QByteArray stored = query.value(0).toByteArray();
    if (stored.size() != static_cast<qsizetype>(KeyPair::kSeedBytes))
        return failure(ErrorCode::Damaged, u"the stored key is not of the right length"_s);
    KeyPair::Seed seed{};
    std::copy(stored.begin(), stored.end(), seed.begin());
    return seed;
}

} // namespace sled
