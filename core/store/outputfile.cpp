// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outputfile.h"

#include "core/store/filestat.h"
#include "core/store/overwriting.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// Why \a path cannot be opened for writing, and what to do.
QString reasonOf(const QString &path, const QFileDevice &file)
{
    const QFileInfo info(path);
    if (info.isDir())
        return u"it is a directory; name a file in it"_s;
    const QString directory = info.path();
    if (!QFileInfo(directory).isDir()) {
        return u"there is no directory '%1'; make it first, or name a file in one that exists"_s
            .arg(directory);
    }
    return u"it cannot be written (%1); name a file in a directory of your own"_s.arg(
        file.errorString());
}

} // namespace

Result<OutputFile> OutputFile::open(const QString &path, const QStringList &sources,
                                    Devices devices)
{
    if (path.isEmpty())
        return failure(ErrorCode::OutOfRange, u"the name of the output file is empty"_s);
    if (const Result<void> checked = checkOverwriting(path, sources); !checked)
        return tl::unexpected(checked.error());
    const auto facts = statOf(path);
    std::unique_ptr<QFileDevice> file;
    const bool isOfItsOwn = facts && !S_ISREG(facts->st_mode) && !S_ISDIR(facts->st_mode);
    if (isOfItsOwn && devices == Devices::Refused)
        return failure(ErrorCode::OutOfRange,
                       u"'%1' is a device or a pipe; name a file"_s.arg(path));
    if (isOfItsOwn) // renaming over a device would replace it
        file = std::make_unique<QFile>(path);
    else
        file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::Io, reasonOf(path, *file));
    return OutputFile(std::move(file));
}

bool OutputFile::isReplacing() const
{
    return qobject_cast<QSaveFile *>(m_file.get()) != nullptr;
}

Result<void> OutputFile::commit()
{
    auto *const whole = qobject_cast<QSaveFile *>(m_file.get());
    const bool isDone = whole ? whole->commit() : m_file->flush();
    if (!isDone)
        return failure(ErrorCode::Io, m_file->errorString());
    return {};
}

} // namespace sled
