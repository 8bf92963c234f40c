// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sleddatabase.h"
#include "tests/fuzz/fuzzinput.h"

#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

namespace {

using namespace sled;
using namespace sled::fuzz;
using namespace Qt::StringLiterals;

void checkPage(const std::vector<RawRow> &page, std::optional<RowId> after)
{
    require(page.size() <= std::size_t{kPageRows});
    for (const RawRow &row : page) {
        require(!after || row.row > *after);
        require(!row.isOversized || row.text.isEmpty());
        after = row.row;
    }
}

void readAll(SledDatabase &database)
{
    std::optional<RowId> after;
    for (;;) {
        const Result<std::vector<RawRow>> page = database.readPage(after, {});
        if (!page || page->empty())
            return;
        checkPage(*page, after);
        after = page->back().row;
    }
}

} // namespace

/// Invariants: whatever bytes a database file holds, reading it ends, gives rows in order
/// and within the limits, and changes nothing in its directory.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ensureApplication();
    static const QTemporaryDir directory;
    const QString path = directory.filePath(u"a.db"_s);
    const QByteArray bytes = bytesOf(textOf(data, size));
    writeBytes(path, bytes);

    Result<SledDatabase> database = SledDatabase::open(path, {});
    if (database) {
        static_cast<void>(database->estimateRows());
        readAll(*database);
    }

    require(namesIn(directory.path()) == QStringList{u"a.db"_s});
    require(bytesOfFile(path) == bytes);
    return 0;
}
