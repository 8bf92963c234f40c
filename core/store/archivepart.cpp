// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archivepart.h"

#include "core/store/archiveschema.h"
#include "core/store/sourcekind.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

Error systemError(const QString &what)
{
    const int code = errno;
    return {ErrorCode::Io, u"%1 (%2)"_s.arg(what, qt_error_string(code))};
}

Error anotherMakesIt()
{
    return {ErrorCode::Busy, u"another import is making it; try again when that has finished"_s};
}

/// Whether \a file may be what a killed process left: ours by its bytes, or nothing yet.
bool looksLikeRemains(const RawFile &file)
{
    std::array<char, 100> header{};
    const Result<qint64> count = file.read(0, header);
    return count
        && (*count == 0
            || sourceKindOf({header.data(), static_cast<std::size_t>(*count)})
                == SourceKind::Archive);
}

Result<std::unique_ptr<Connection>> connectExclusively(const QString &path,
                                                       const FileIdentity &identity)
{
    auto connection = Connection::open(databaseUri(path, u"mode=rw"_s),
                                       Connection::Access::ReadWrite, identity);
    if (!connection)
        return connection;
    // There is nothing to go back to: a journal would only be left behind by a kill.
    for (const QString &pragma :
         {u"PRAGMA busy_timeout=0"_s, u"PRAGMA trusted_schema=OFF"_s,
          u"PRAGMA locking_mode=EXCLUSIVE"_s, u"PRAGMA journal_mode=MEMORY"_s}) {
        if (Result<void> done = (*connection)->run(pragma); !done)
            return tl::unexpected(done.error());
    }
    return connection;
}

/// Removes \a part if nobody is writing it.
Result<void> removeRemains(const QString &part)
{
    const Result<RawFile> file = RawFile::open(part);
    if (!file || QFileInfo(part).isSymLink() || !looksLikeRemains(*file)) {
        return failure(ErrorCode::OutOfRange,
                       u"the file '%1' is in the way, which it is to be made as"_s.arg(part));
    }
    const auto connection = connectExclusively(part, file->identity());
    const Result<void> locked = connection ? (*connection)->run(u"BEGIN EXCLUSIVE"_s)
                                           : tl::unexpected(connection.error());
    if (!locked && locked.error().code == ErrorCode::Busy)
        return tl::unexpected(anotherMakesIt());
    if (::unlink(QFile::encodeName(part).constData()) != 0)
        return tl::unexpected(systemError(u"'%1' cannot be removed"_s.arg(part)));
    return {};
}

/// Renames unless there is a file named \a to. \return 0, or -1 and errno.
int renameWithoutReplacing(const QByteArray &from, const QByteArray &to)
{
    const int renamed
        = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
    if (renamed == 0 || (errno != EINVAL && errno != ENOSYS))
        return renamed;
    // A file system that does not know how: a second name does the same.
    if (::link(from.constData(), to.constData()) != 0)
        return -1;
    return ::unlink(from.constData());
}

void syncDirectoryOf(const QString &path)
{
    const QByteArray directory = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return; // the name is there; only a power cut could still take it
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

Result<std::unique_ptr<ArchivePart>> ArchivePart::make(const QString &path)
{
    std::unique_ptr<ArchivePart> part(new ArchivePart(path));
    part->m_part = path + u".part"_s;
    if (Result<void> made = part->create(); !made)
        return tl::unexpected(made.error());
    if (Result<void> begun = part->begin(); !begun)
        return tl::unexpected(begun.error());
    return part;
}

Result<void> ArchivePart::create()
{
    constexpr int kMode = 0666; // as for any file that is no secret: the umask decides
    const QByteArray name = QFile::encodeName(m_part);
    const auto tryToMake = [&name] {
        return ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, kMode);
    };
    int descriptor = tryToMake();
    if (descriptor < 0 && errno == EEXIST) {
        if (Result<void> removed = removeRemains(m_part); !removed)
            return removed;
        descriptor = tryToMake();
    }
    if (descriptor < 0)
        return tl::unexpected(systemError(u"it cannot be created"_s));
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0) {
        const Error error = systemError(u"it cannot be created"_s);
        ::close(descriptor);
        ::unlink(name.constData());
        return tl::unexpected(error);
    }
    ::close(descriptor);
    m_identity = {facts.st_dev, facts.st_ino};
    m_isMade = true;
    return {};
}

Result<void> ArchivePart::begin()
{
    Result<std::unique_ptr<Connection>> connection = connectExclusively(m_part, m_identity);
    if (!connection)
        return tl::unexpected(connection.error());
    m_connection = *std::move(connection);
    // By its bytes, what a kill leaves has to be known as ours from the first page on.
    Result<void> done = m_connection->run(u"BEGIN EXCLUSIVE"_s);
    if (done)
        done = makeArchiveSchema(*m_connection);
    if (done)
        done = m_connection->run(u"COMMIT"_s);
    if (done)
        done = m_connection->run(u"BEGIN EXCLUSIVE"_s);
    if (!done && done.error().code == ErrorCode::Busy)
        return tl::unexpected(anotherMakesIt());
    return done;
}

Result<bool> ArchivePart::isStillOurs() const
{
    struct stat facts = {};
    if (::lstat(QFile::encodeName(m_part).constData(), &facts) == 0)
        return FileIdentity{facts.st_dev, facts.st_ino} == m_identity;
    if (errno == ENOENT)
        return false;
    return tl::unexpected(systemError(u"it cannot be looked at"_s));
}

Result<void> ArchivePart::publish()
{
    if (Result<void> done = m_connection->run(u"COMMIT"_s); !done)
        return done;
    const Result<bool> isOurs = isStillOurs();
    if (!isOurs)
        return tl::unexpected(isOurs.error());
    if (!*isOurs)
        return tl::unexpected(anotherMakesIt());
    if (renameWithoutReplacing(QFile::encodeName(m_part), QFile::encodeName(m_path)) != 0) {
        if (errno == EEXIST) {
            return failure(ErrorCode::Busy,
                           u"a file of that name has come meanwhile; import again"_s);
        }
        return tl::unexpected(systemError(u"it cannot be given its name"_s));
    }
    m_isMade = false;
    syncDirectoryOf(m_path);
    return {};
}

ArchivePart::~ArchivePart()
{
    // Removed while it is locked: nobody can take it for remains.
    if (m_isMade && isStillOurs().value_or(true))
        ::unlink(QFile::encodeName(m_part).constData());
}

} // namespace sled
