// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/harmlessopen.h"

#include "core/store/privatecopy.h"
#include "core/store/stopwait.h"

#include <array>
#include <cstring>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLooks = 5; ///< At a database that changes while it is opened.
constexpr std::chrono::milliseconds kStartTime{20}; ///< More than a server takes to open one.

/// The first bytes of a database (https://www.sqlite.org/fileformat.html, 1.3).
struct Header {
    bool isWal = false;
};

Result<Header> readHeader(const QString &path)
{
    static constexpr std::array<char, 16> kMagic
        = {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3', '\0'};
    constexpr std::size_t kReadVersion = 19; // the one by which SQLite itself decides
    const Result<RawFile> file = RawFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    std::array<char, 100> bytes{};
    const Result<qint64> count = file->read(0, bytes);
    if (!count)
        return tl::unexpected(count.error());
    if (*count < static_cast<qint64>(bytes.size())
        || std::memcmp(bytes.data(), kMagic.data(), kMagic.size()) != 0) {
        return failure(ErrorCode::NotADatabase,
                       u"it is not an SQLite database, or it is encrypted"_s);
    }
    return Header{bytes[kReadVersion] == 2};
}

QString uriParameters(OpenWay way)
{
    switch (way) {
    case OpenWay::ReadOnly:
        // Without readonly_shm SQLite would write to the -shm: marks of a reader beside a
        // live writer, all of it after a crash.
        return u"mode=ro&readonly_shm=1"_s;
    case OpenWay::Immutable:
        return u"mode=ro&immutable=1"_s;
    case OpenWay::PrivateCopy:
        break;
    }
    return u"mode=rw"_s; // a crash is rolled back in the copy
}

Result<void> configure(const Connection &connection, OpenWay way)
{
    // Exclusive, SQLite keeps its hold on the files of a copy and needs their names no more.
    if (way == OpenWay::PrivateCopy) {
        if (Result<void> done = connection.run(u"PRAGMA locking_mode=EXCLUSIVE"_s); !done)
            return done;
    }
    for (const QString &pragma :
         {u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA query_only=ON"_s, u"PRAGMA cell_size_check=ON"_s,
          u"PRAGMA temp_store=MEMORY"_s, u"PRAGMA mmap_size=0"_s}) {
        if (Result<void> done = connection.run(pragma); !done)
            return done;
    }
    return {};
}

/// Connects to \a file, which is the original or its copy.
Result<OpenedDatabase> connectTo(const QString &file, OpenWay way, const FileFacts &facts)
{
    const auto access
        = way == OpenWay::PrivateCopy ? Connection::Access::ReadWrite : Connection::Access::Read;
    Result<std::unique_ptr<Connection>> connection
        = Connection::open(databaseUri(file, uriParameters(way)), access,
                           {facts.database.device, facts.database.inode});
    if (!connection)
        return tl::unexpected(connection.error());
    if (const Result<void> done = configure(**connection, way); !done)
        return tl::unexpected(done.error());
    Result<CrdtOpsTable> table = checkSchema(**connection);
    if (!table)
        return tl::unexpected(table.error());
    return OpenedDatabase{.way = way,
                          .facts = facts,
                          .table = *std::move(table),
                          .connection = *std::move(connection)};
}

Result<OpenedDatabase> openBy(OpenWay way, const FileFacts &facts, const std::stop_token &stop)
{
    if (way != OpenWay::PrivateCopy)
        return connectTo(facts.realPath, way, facts);
    const Result<std::unique_ptr<PrivateCopy>> copy = PrivateCopy::make(facts, stop);
    if (!copy)
        return tl::unexpected(copy.error());
    return connectTo((*copy)->path(), way, facts);
}

/// By the rules or, once they have failed in this very state, as a copy.
Result<OpenWay> wayFor(const FileFacts &facts, const std::optional<FileFacts> &unreadable)
{
    if (unreadable == facts)
        return OpenWay::PrivateCopy;
    const Result<Header> header = readHeader(facts.realPath);
    if (!header)
        return tl::unexpected(header.error());
    return chooseWay({.isWal = header->isWal,
                      .hasWal = facts.wal.has_value(),
                      .hasShm = facts.hasShm,
                      .hasJournal = facts.hasJournal});
}

/// Whether a server may be starting: for an instant it has a log, but no index of it yet.
bool mayBeStarting(const FileFacts &facts, qint64 lookedAtNs)
{
    return facts.wal && !facts.hasShm && !facts.isSettled(lookedAtNs);
}

} // namespace

Result<OpenedDatabase> openHarmlessly(const QString &path, const std::stop_token &stop)
{
    std::optional<FileFacts> unreadable; // in this state it cannot be read in place
    for (int looks = 0; looks < kLooks; ++looks) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"stopped on request"_s);
        const qint64 lookedAtNs = fileClockNs();
        const Result<FileFacts> facts = lookAt(path);
        if (!facts)
            return tl::unexpected(facts.error());
        if (looks == 0 && mayBeStarting(*facts, lookedAtNs)) {
            waitUnlessStopped(kStartTime, stop);
            continue;
        }
        const Result<OpenWay> way = wayFor(*facts, unreadable);
        if (!way)
            return tl::unexpected(way.error());

        Result<OpenedDatabase> opened = openBy(*way, *facts, stop);
        const bool isUnchanged = lookAt(path) == *facts;
        if (opened && (isUnchanged || *way != OpenWay::Immutable)) {
            opened->lookedAtNs = lookedAtNs;
            return opened;
        }
        if (!isUnchanged)
            continue; // it became another case meanwhile, and so may the outcome
        if (*way == OpenWay::PrivateCopy || opened.error().code != ErrorCode::Io)
            return opened;
        unreadable = *facts; // as in a directory without rights, or with a hot journal
    }
    return failure(ErrorCode::Busy, u"another program changes it all the time; try again later"_s);
}

} // namespace sled
