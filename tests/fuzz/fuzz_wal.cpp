// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sleddatabase.h"
#include "tests/fuzz/fuzzinput.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstring>

using namespace sled;
using namespace sled::fuzz;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kHeadBytes = 5;

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
/// The first byte: whether there is a `-shm`, of zeros. The next four: bytes of the database,
/// little-endian, of those that follow; the rest is the log.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < kHeadBytes)
        return 0;
    ensureApplication();
    static const QTemporaryDir directory;
    const QString path = directory.filePath(u"a.db"_s);
    std::uint32_t databaseBytes = 0;
    std::memcpy(&databaseBytes, data + 1, sizeof databaseBytes);
    const std::string_view rest = textOf(data, size).substr(kHeadBytes);
    const std::size_t cut = std::min<std::size_t>(databaseBytes, rest.size());
    const QByteArray bytes = bytesOf(rest.substr(0, cut));
    const QByteArray wal = bytesOf(rest.substr(cut));
    QStringList names{u"a.db"_s, u"a.db-wal"_s};
    writeBytes(path, bytes);
    writeBytes(path + u"-wal"_s, wal);
    QFile::remove(path + u"-shm"_s);
    if ((data[0] & 1U) != 0) {
        writeBytes(path + u"-shm"_s, QByteArray(32768, '\0'));
        names.insert(1, u"a.db-shm"_s);
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
