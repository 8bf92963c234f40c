// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bookmarkfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLockWaitMs = 40; ///< The window that asks must not be deaf for longer.
constexpr int kMaxAside = 1000;

} // namespace

Result<Bookmarks> BookmarkFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return Bookmarks();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, file.errorString());
    if (file.size() > Bookmarks::kMaxFile)
        return failure(ErrorCode::Malformed, u"it is too large"_s);
    const QByteArray json = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Io, file.errorString());
    return Bookmarks::fromJson(json);
}

Result<BookmarkFile::Changed>
BookmarkFile::change(const std::function<Result<void>(Bookmarks &)> &change) const
{
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return failure(ErrorCode::Io, u"its directory cannot be made"_s);
    QLockFile lock(m_path + ".lock"_L1);
    if (!lock.tryLock(kLockWaitMs)) {
        if (lock.error() == QLockFile::LockFailedError)
            return failure(ErrorCode::Busy, u"another window is writing it; try again"_s);
        return failure(ErrorCode::Io, u"it cannot be written there"_s);
    }
    Changed changed;
    Result<Bookmarks> found = read();
    const bool isGarbage = !found && found.error().code == ErrorCode::Malformed;
    if (found)
        changed.bookmarks = *std::move(found);
    else if (!isGarbage)
        return tl::unexpected(found.error());
    if (const auto done = change(changed.bookmarks); !done)
        return tl::unexpected(done.error());
    if (isGarbage) {
        const Result<QString> aside = putAside();
        if (!aside)
            return tl::unexpected(aside.error());
        changed.keptAside = *aside;
    }
    if (const auto written = write(changed.bookmarks); !written)
        return tl::unexpected(written.error());
    return changed;
}

Result<QString> BookmarkFile::putAside() const
{
    for (int number = 1; number <= kMaxAside; ++number) {
        const QString aside = m_path + ".damaged-"_L1 + QString::number(number);
        // A rename never replaces a file that is there.
        if (!QFile::exists(aside) && QFile::rename(m_path, aside))
            return aside;
    }
    return failure(ErrorCode::Io, u"it is damaged, and cannot be put aside"_s);
}

Result<void> BookmarkFile::write(const Bookmarks &bookmarks) const
{
    const QByteArray json = bookmarks.toJson();
    if (json.size() > Bookmarks::kMaxFile)
        return failure(ErrorCode::OutOfRange, u"all notes together are too long"_s);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failure(ErrorCode::Io, file.errorString());
    return {};
}

} // namespace sled
