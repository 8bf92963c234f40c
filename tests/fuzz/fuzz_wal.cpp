// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sleddatabase.h"
#include "tests/fuzz/fuzzinput.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>

using namespace sled;
using namespace sled::fuzz;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kHeadBytes = 4;

void readAll(SledDatabase &database)
{
    std::optional<RowId> after;
    for (;;) {
        const Result<std::vector<RawRow>> page = database.readPage(after, {});
        if (!page || page->empty())
            return;
        for (const RawRow &row : *page) {
            require(!after || row.row > *after);
            after = row.row;
        }
    }
}

} // namespace

/// Invariants: whatever bytes a database and the write-ahead log beside it hold, reading it ends,
/// gives rows in order, changes neither and leaves nothing beside them.
///
/// The first four bytes: how many of those that follow are the database, little-endian; the rest
/// is the log. There is no `-shm`: at one that does not fit, SQLite itself tries again for half a
/// second.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < kHeadBytes)
        return 0;
    ensureApplication();
    static const QTemporaryDir directory;
    const QString path = directory.filePath(u"a.db"_s);
    std::uint32_t databaseBytes = 0;
    std::memcpy(&databaseBytes, data, sizeof databaseBytes);
    const std::string_view rest = textOf(data, size).substr(kHeadBytes);
    const std::size_t cut = std::min<std::size_t>(databaseBytes, rest.size());
    const QByteArray bytes = bytesOf(rest.substr(0, cut));
    const QByteArray wal = bytesOf(rest.substr(cut));
    const QStringList names{u"a.db"_s, u"a.db-wal"_s};
    writeBytes(path, bytes);
    writeBytes(path + u"-wal"_s, wal);
    // Younger ones may be those of a server that starts, which is waited for.
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        require(file.open(QIODevice::ReadWrite)
                && file.setFileTime(QDateTime::fromSecsSinceEpoch(1'000'000'000),
                                    QFileDevice::FileModificationTime));
    }

    Result<SledDatabase> database = SledDatabase::open(path, {});
    if (database)
        readAll(*database);
    else
        require(!database.error().detail.isEmpty());

    require(namesIn(directory.path()) == names);
    require(bytesOfFile(path) == bytes && bytesOfFile(path + u"-wal"_s) == wal);
    return 0;
}
