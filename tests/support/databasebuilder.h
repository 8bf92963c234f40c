// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/connection.h"
#include "core/store/opwriter.h"
#include "core/store/sleddatabase.h"

#include <QFile>
#include <QStringList>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sled::test {

/// What \a result holds; ends the test program if it is an error.
template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// \a count rows numbered from \a first, whose text, `{"n":7,…}`, is all different. Not ops.
inline std::vector<OpRow> numberedRows(int first, int count, std::size_t textBytes = 100)
{
    std::vector<OpRow> rows;
    for (int number = first; number < first + count; ++number) {
        const std::string digits = std::to_string(number);
        std::string text = "{\"n\":" + digits + ",\"fill\":\"";
        text.resize(std::max(text.size(), textBytes - 2), 'x');
        rows.push_back({.opIdHex = std::string(64 - digits.size(), '0') + digits,
                        .seq = static_cast<std::uint64_t>(number),
                        .opJson = text + "\"}",
                        .createdAt = "2026-05-17T12:00:00Z"});
    }
    return rows;
}

/// Makes a database as a server does, with \a rows, and leaves it closed.
inline void makeDatabase(const QString &path, const std::vector<OpRow> &rows,
                         OpWriter::Journal journal = OpWriter::Journal::Rollback)
{
    OpWriter writer = valueOf(OpWriter::create(path, journal));
    valueOf(writer.append(rows));
}

/// A connection for any SQL, to a database that is created if there is none.
inline std::unique_ptr<Connection> connectForWriting(const QString &path)
{
    return valueOf(Connection::open(databaseUri(path, QStringLiteral("mode=rwc")),
                                    Connection::Access::ReadWrite, {}));
}

/// Runs \a statements on the database at \a path.
inline void runSql(const QString &path, const QStringList &statements)
{
    const std::unique_ptr<Connection> connection = connectForWriting(path);
    for (const QString &statement : statements)
        valueOf(connection->run(statement));
}

/// Copies a database with those of \a suffixes that lie beside it, as a crash leaves them.
inline void copyDatabase(const QString &from, const QString &to, const QStringList &suffixes)
{
    for (const QString &suffix : QStringList{QString()} + suffixes) {
        if (!QFile::copy(from + suffix, to + suffix))
            qFatal("cannot copy %s", qPrintable(from + suffix));
    }
}

/// All rows of \a database above \a after, page by page.
inline Result<std::vector<RawRow>> readAll(SledDatabase &database,
                                           std::optional<RowId> after = std::nullopt)
{
    std::vector<RawRow> all;
    for (;;) {
        Result<std::vector<RawRow>> page = database.readPage(after, {});
        if (!page)
            return page;
        if (page->empty())
            return all;
        after = page->back().row;
        std::move(page->begin(), page->end(), std::back_inserter(all));
    }
}

} // namespace sled::test
