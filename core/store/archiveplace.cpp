// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archiveplace.h"

#include "core/store/archiveschema.h"
#include "core/store/sourcekind.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <array>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kHeader = 100; // https://www.sqlite.org/fileformat.html, 1.3
constexpr std::size_t kUserVersion = 60;

tl::unexpected<Error> notOurs(const QString &what)
{
    return failure(
        ErrorCode::OutOfRange,
        u"it is %1, not an archive, and is not written to; name another file"_s.arg(what));
}

Result<void> checkHeader(const RawFile &file)
{
    std::array<char, kHeader> header{};
    const Result<qint64> count = file.read(0, header);
    if (!count)
        return tl::unexpected(count.error());
    const std::string_view head(header.data(), static_cast<std::size_t>(*count));
    if (sourceKindOf(head) == SourceKind::Archive && head.size() == kHeader) {
        if (qFromBigEndian<qint32>(header.data() + kUserVersion) <= kArchiveVersion)
            return {};
        return failure(ErrorCode::UnsupportedSchema,
                       u"a newer version of SledScope made it; use that one, or another archive"_s);
    }
    if (head.starts_with("SQLite format 3"))
        return notOurs(u"another program's database"_s);
    if (head.empty())
        return notOurs(u"an empty file"_s);
    return notOurs(u"another file"_s);
}

Result<ArchivePlace> newPlace(const QFileInfo &info)
{
    const QString directory = QFileInfo(info.absolutePath()).canonicalFilePath();
    if (info.fileName().isEmpty())
        return failure(ErrorCode::OutOfRange, u"the name of the archive is empty"_s);
    if (directory.isEmpty() || !QFileInfo(directory).isDir()) {
        return failure(ErrorCode::Io,
                       u"there is no directory '%1'; make it first"_s.arg(info.absolutePath()));
    }
    if (info.isSymLink()) {
        return failure(ErrorCode::Io,
                       u"it is a symbolic link to a file that is missing; name that file"_s);
    }
    // An archive of such a name would be taken for a part of another one, and go with it.
    for (const QLatin1StringView suffix : {"-journal"_L1, "-wal"_L1, "-shm"_L1, ".part"_L1}) {
        if (info.fileName().endsWith(suffix)) {
            return failure(ErrorCode::OutOfRange,
                           u"names that end in %1 are those of unfinished or accompanying files; "
                           "choose another name"_s.arg(suffix));
        }
    }
    // What a killed process left there would be taken for a part of the new archive.
    for (const QLatin1StringView suffix : {"-journal"_L1, "-wal"_L1, "-shm"_L1}) {
        if (QFileInfo::exists(info.absoluteFilePath() + suffix)) {
            return failure(
                ErrorCode::OutOfRange,
                u"the %1 file of another database is in the way; name another file"_s.arg(suffix));
        }
    }
    return ArchivePlace{QDir(directory).filePath(info.fileName()), std::nullopt};
}

} // namespace

Result<ArchivePlace> findArchive(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return newPlace(info);
    if (info.isDir())
        return failure(ErrorCode::Directory, u"it is a directory; name a file in it"_s);
    const Result<RawFile> file = RawFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    if (const Result<void> checked = checkHeader(*file); !checked)
        return tl::unexpected(checked.error());
    return ArchivePlace{info.canonicalFilePath(), file->identity()};
}

} // namespace sled
