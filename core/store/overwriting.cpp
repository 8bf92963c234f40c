// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/overwriting.h"

#include "core/store/filestat.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kPartSuffixes{"-wal"_L1, "-shm"_L1, "-journal"_L1};

bool isSameFile(const QString &a, const QString &b)
{
    const auto factsA = statOf(a);
    const auto factsB = statOf(b);
    if (factsA && factsB)
        return factsA->st_dev == factsB->st_dev && factsA->st_ino == factsB->st_ino;
    // Neither a source's journal that is not there may come to be.
    const QFileInfo infoA(a);
    const QFileInfo infoB(b);
    return infoA.fileName() == infoB.fileName()
        && infoA.absoluteDir().canonicalPath() == infoB.absoluteDir().canonicalPath();
}

/// The names under which a database and its parts know \a path.
QStringList namesOf(const QString &path)
{
    QStringList names{path};
    if (const QString real = QFileInfo(path).canonicalFilePath(); !real.isEmpty())
        names.append(real);
    return names;
}

bool belongsTo(const QString &path, const QString &source)
{
    const QStringList names = namesOf(source);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return isSameFile(path, name)
            || std::any_of(kPartSuffixes.begin(), kPartSuffixes.end(),
                           [&](QLatin1StringView part) { return isSameFile(path, name + part); });
    });
}

/// Whether there is an SQLite database at \a path. \a orEmpty: or a file that may become one.
bool isDatabase(const QString &path, bool orEmpty)
{
    static constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
    const auto facts = statOf(path);
    if (!facts || !S_ISREG(facts->st_mode)) // opening a pipe would wait
        return false;
    if (facts->st_size == 0)
        return orEmpty;
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        && file.read(kMagic.size()) == kMagic;
}

/// The name of a part of a database that lies beside \a path.
std::optional<QString> partBeside(const QString &path)
{
    for (const QString &name : namesOf(path)) {
        for (const QLatin1StringView suffix : kPartSuffixes) {
            if (QString part = name + suffix; statOf(part))
                return part;
        }
    }
    return std::nullopt;
}

/// The database of which \a path is, or would be, a part by its name.
std::optional<QString> databaseOf(const QString &path)
{
    for (const QString &name : namesOf(path)) {
        for (const QLatin1StringView suffix : kPartSuffixes) {
            if (!name.endsWith(suffix))
                continue;
            if (QString database = name.chopped(suffix.size()); isDatabase(database, true))
                return database;
        }
    }
    return std::nullopt;
}

tl::unexpected<Error> refused(const QString &path, const QString &why)
{
    return failure(ErrorCode::OutOfRange,
                   u"'%1' %2 and is not overwritten; name another file"_s.arg(path, why));
}

} // namespace

Result<void> checkOverwriting(const QString &path, const QStringList &sources)
{
    for (const QString &source : sources) {
        if (belongsTo(path, source))
            return refused(path, u"belongs to the source '%1'"_s.arg(source));
    }
    if (const auto database = databaseOf(path))
        return refused(path, u"belongs to the database '%1'"_s.arg(*database));
    const auto facts = statOf(path);
    if (!facts || !S_ISREG(facts->st_mode))
        return {};
    if (isDatabase(path, false))
        return refused(path, u"is an SQLite database"_s);
    if (const auto part = partBeside(path))
        return refused(path, u"seems to be a database, for there is '%1',"_s.arg(*part));
    return {};
}

} // namespace sled
