// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/privatecopy.h"

#include "core/store/rawfile.h"

#include <QFile>
#include <QStorageInfo>

#include <utility>
#include <vector>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kChunkBytes = qsizetype{1} << 20; ///< Between two looks at the stop token.

Result<void> copyFile(const QString &from, const QString &to, const std::stop_token &stop)
{
    const Result<RawFile> source = RawFile::open(from);
    if (!source)
        return tl::unexpected(source.error());
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        return failure(
            ErrorCode::Io,
            u"the temporary directory cannot be written to (%1)"_s.arg(target.errorString()));
    }
    std::vector<char> chunk(static_cast<std::size_t>(kChunkBytes));
    for (qint64 at = 0;;) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, u"stopped on request"_s);
        const Result<qint64> count = source->read(at, chunk);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return {};
        if (target.write(chunk.data(), *count) != *count) {
            return failure(ErrorCode::Io,
                           u"the temporary directory cannot hold a private copy (%1)"_s.arg(
                               target.errorString()));
        }
        at += *count;
    }
}

Result<void> checkRoom(const FileFacts &facts, const QString &directory)
{
    const qint64 needed = facts.database.sizeBytes + (facts.wal ? facts.wal->sizeBytes : 0);
    const qint64 available = QStorageInfo(directory).bytesAvailable();
    if (available >= 0 && available < needed) {
        return failure(ErrorCode::Io,
                       u"a private copy needs %1 MiB, more than the temporary directory has; "
                       "set TMPDIR to a larger one"_s.arg((needed >> 20) + 1));
    }
    return {};
}

Result<void> copyAll(const FileFacts &facts, const QString &target, const std::stop_token &stop)
{
    QStringList suffixes;
    if (facts.wal)
        suffixes.append(u"-wal"_s);
    if (facts.hasJournal)
        suffixes.append(u"-journal"_s);
    for (const QString &suffix : std::as_const(suffixes)) {
        const Result<void> copied = copyFile(facts.realPath + suffix, target + suffix, stop);
        if (copied || copied.error().code == ErrorCode::Cancelled)
            continue;
        return failure(copied.error().code,
                       u"its %1 file cannot be copied: %2"_s.arg(suffix, copied.error().detail));
    }
    return copyFile(facts.realPath, target, stop);
}

} // namespace

Result<std::unique_ptr<PrivateCopy>> PrivateCopy::make(const FileFacts &facts,
                                                       const std::stop_token &stop)
{
    std::unique_ptr<PrivateCopy> copy(new PrivateCopy);
    if (!copy->m_directory.isValid()) {
        return failure(ErrorCode::Io,
                       u"no temporary directory for a private copy (%1)"_s.arg(
                           copy->m_directory.errorString()));
    }
    if (const Result<void> room = checkRoom(facts, copy->m_directory.path()); !room)
        return tl::unexpected(room.error());
    const Result<void> copied = copyAll(facts, copy->path(), stop);
    if (!copied && copied.error().code == ErrorCode::Cancelled)
        return tl::unexpected(copied.error());
    // Looked at first: a side file that went away while it was copied is no failure.
    if (lookAt(facts.realPath) != facts) {
        return failure(ErrorCode::Busy,
                       u"another program wrote to it while it was copied; try again later"_s);
    }
    if (!copied)
        return tl::unexpected(copied.error());
    return copy;
}

} // namespace sled
