// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/opjson.h"
#include "tests/support/databasebuilder.h"

#include <QTest>

#include <span>

namespace sled::test {

/// A server in this process: a connection that stays open and writes as it is told.
class LiveWriter final {
public:
    explicit LiveWriter(const QString &path)
    {
        // Beside a reader of this process it may be read-only, which no server is: see
        // checkWritable() of OpWriter.
        constexpr int kTries = 500;
        Result<void> opened = open(path);
        for (int i = 0; i < kTries && !opened; ++i) {
            QTest::qSleep(10);
            opened = open(path);
        }
        valueOf(opened);
    }

    void run(const QString &sql) { valueOf(m_connection->run(sql)); }

    void insert(const SignedOp &op)
    {
        QString json = QString::fromStdString(toJson(op));
        json.replace(u'\'', QStringLiteral("''"));
        run(QStringLiteral("INSERT INTO crdt_ops VALUES ('%1', %2, '%3', '')")
                .arg(QString::fromStdString(op.inner.id.toHex()))
                .arg(op.inner.seq)
                .arg(json));
    }

    void append(std::span<const SignedOp> ops) ///< In one transaction.
    {
        run(QStringLiteral("BEGIN IMMEDIATE"));
        for (const SignedOp &op : ops)
            insert(op);
        run(QStringLiteral("COMMIT"));
    }

private:
    Result<void> open(const QString &path)
    {
        m_connection.reset();
        m_connection = valueOf(Connection::open(databaseUri(path, QStringLiteral("mode=rw")),
                                                Connection::Access::ReadWrite,
                                                valueOf(RawFile::open(path)).identity()));
        Result<void> begun = m_connection->run(QStringLiteral("BEGIN IMMEDIATE"));
        return begun ? m_connection->run(QStringLiteral("ROLLBACK")) : begun;
    }

    std::unique_ptr<Connection> m_connection;
};

} // namespace sled::test
