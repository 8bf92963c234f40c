// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sleddatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>
#include <cstdlib>

namespace {

using namespace sled;
using namespace Qt::StringLiterals;

/// Qt loads its SQLite driver for an application only; one that lasts as long as the process.
void ensureApplication()
{
    static int argc = 0;
    static auto *application = new QCoreApplication(argc, nullptr);
    static_cast<void>(application);
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

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
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes here.
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();

    Result<SledDatabase> database = SledDatabase::open(path, {});
    if (database) {
        static_cast<void>(database->estimateRows());
        readAll(*database);
    }

    require(QDir(directory.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
            == QStringList{u"a.db"_s});
    require(file.open(QIODevice::ReadOnly) && file.readAll() == bytes);
    return 0;
}
