// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filefacts.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <ctime>
#include <sys/stat.h>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// How far apart two writes may be and still leave the same time.
qint64 grainOf(qint64 timeNs)
{
    // Linux stamps at clock ticks, 10 ms apart at most; a time that shows no finer digits
    // may come from a file system that knows less, down to FAT with its two seconds.
    constexpr qint64 kTickNs = 10'000'000;
    return timeNs % kTickNs == 0 ? 2'000'000'000 : 2 * kTickNs;
}

qint64 toNs(const struct timespec &time)
{
    return static_cast<qint64>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

FileStamp toStamp(const struct stat &status)
{
    return {.device = status.st_dev,
            .inode = status.st_ino,
            .sizeBytes = status.st_size,
            .modifiedNs = toNs(status.st_mtim),
            .changedNs = toNs(status.st_ctim)};
}

std::optional<FileStamp> stampOf(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return toStamp(status);
}

/// Why \a path cannot be examined, which ended in \a error.
QString reasonOf(int error, const QString &path)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        // What stands for bytes that are not UTF-8 does not name the file any more.
        return path.contains(QChar(QChar::ReplacementCharacter))
            ? u"there is no such file; if its name is not UTF-8, rename it, or name a link to it"_s
            : u"there is no such file"_s;
    case EACCES:
        return u"no permission to reach it; check the rights of its directories"_s;
    default:
        return u"it cannot be examined (%1)"_s.arg(qt_error_string(error));
    }
}

} // namespace

bool FileFacts::isSettled(qint64 lookedAtNs) const noexcept
{
    const auto isOld = [lookedAtNs](const FileStamp &stamp) {
        return stamp.modifiedNs + grainOf(stamp.modifiedNs) < lookedAtNs
            && stamp.changedNs + grainOf(stamp.changedNs) < lookedAtNs;
    };
    return isOld(database) && (!wal || isOld(*wal));
}

Result<FileFacts> lookAt(const QString &path)
{
    if (path.isEmpty())
        return failure(ErrorCode::Io, u"the path is empty; name a file"_s);
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return failure(ErrorCode::Io, reasonOf(errno, path));
    if (S_ISDIR(status.st_mode)) {
        return failure(ErrorCode::Directory,
                       u"it is a directory; name the database file in it, "
                       "as in .huskies/pipeline.db"_s);
    }
    if (!S_ISREG(status.st_mode))
        return failure(ErrorCode::Io, u"it is a pipe, a socket or a device, not a file"_s);
    if (status.st_size == 0)
        return failure(ErrorCode::NotADatabase, u"the file is empty; nothing was written yet"_s);

    FileFacts facts;
    facts.realPath = QFileInfo(path).canonicalFilePath();
    if (facts.realPath.isEmpty())
        return failure(ErrorCode::Io, reasonOf(ENOENT, path));
    facts.database = toStamp(status);
    facts.wal = stampOf(facts.realPath + u"-wal"_s);
    // Run by root, SQLite sets the owner of a -wal at each opening: the time of that change
    // is no sign of a write.
    if (facts.wal)
        facts.wal->changedNs = facts.wal->modifiedNs;
    facts.hasShm = stampOf(facts.realPath + u"-shm"_s).has_value();
    const std::optional<FileStamp> journal = stampOf(facts.realPath + u"-journal"_s);
    facts.hasJournal = journal && journal->sizeBytes > 0;
    return facts;
}

qint64 fileClockNs()
{
    struct timespec now = {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return toNs(now);
}

} // namespace sled
