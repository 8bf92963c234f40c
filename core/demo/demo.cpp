// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"

#include "core/demo/demofleet.h"
#include "core/demo/demoplan.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kPlaces{"harbor",  "ridge",    "meadow",  "quarry", "lantern", "orchard",
                             "glacier", "mill",     "delta",   "beacon", "summit",  "cove",
                             "thicket", "causeway", "prairie", "foundry"};
static_assert(kPlaces.size() == DemoOptions::kMaxSleds);

QStringList fileNames(int sleds)
{
    QStringList names;
    for (int sled = 0; sled < sleds; ++sled) {
        names.append(u"sled-%1-%2.db"_s.arg(sled + 1).arg(
            QLatin1StringView(kPlaces[static_cast<std::size_t>(sled)])));
    }
    return names;
}

QStringList inDirectory(const QDir &directory, const QStringList &names)
{
    QStringList paths;
    for (const QString &name : names)
        paths.append(directory.filePath(name));
    return paths;
}

Result<void> checkOptions(const DemoOptions &options)
{
    if (options.sleds < 1 || options.sleds > DemoOptions::kMaxSleds)
        return failure(
            ErrorCode::OutOfRange,
            u"the number of sleds must be from 1 to %1, not %2"_s.arg(DemoOptions::kMaxSleds)
                .arg(options.sleds));
    if (options.events < 0 || options.events > DemoOptions::kMaxEvents)
        return failure(
            ErrorCode::OutOfRange,
            u"the number of events must be from 0 to %1, not %2"_s.arg(DemoOptions::kMaxEvents)
                .arg(options.events));
    return {};
}

tl::unexpected<Error> existsAlready(const QString &path)
{
    return failure(ErrorCode::Io,
                   u"%1: the file exists already and nothing was written; "
                   "name a new or an empty directory"_s.arg(path));
}

/// A database is not alone: the log of an older one would be taken for its own.
Result<void> checkIsFree(const QStringList &paths)
{
    for (const QString &path : paths) {
        for (const QStringView suffix : {u"", u"-wal", u"-shm", u"-journal"}) {
            if (const QFileInfo file(path + suffix); file.exists() || file.isSymLink())
                return existsAlready(path + suffix);
        }
    }
    return {};
}

/// Moves each of \a from to its place in \a to, or none.
Result<void> moveAll(const QStringList &from, const QStringList &to)
{
    for (qsizetype i = 0; i < from.size(); ++i) {
        QFile file(from[i]);
        if (file.rename(to[i]))
            continue;
        for (qsizetype moved = 0; moved < i; ++moved)
            QFile::remove(to[moved]);
        if (QFileInfo::exists(to[i]))
            return existsAlready(to[i]);
        return failure(ErrorCode::Io, u"%1: %2"_s.arg(to[i], file.errorString()));
    }
    return {};
}

Result<DemoSummary> writeInto(const QDir &directory, const DemoOptions &options,
                              const std::stop_token &stop)
{
    const QStringList names = fileNames(options.sleds);
    const QStringList paths = inDirectory(directory, names);
    if (const Result<void> isFree = checkIsFree(paths); !isFree)
        return tl::unexpected(isFree.error());
    const QTemporaryDir workshop(directory.filePath(u".demo-XXXXXX"_s));
    if (!workshop.isValid())
        return failure(
            ErrorCode::Io,
            u"%1: nothing can be written into it (%2); name a directory of your own"_s.arg(
                directory.path(), workshop.errorString()));
    const QStringList drafts = inDirectory(QDir(workshop.path()), names);
    DemoSummary summary{.paths = paths, .events = options.events, .ops = 0};
    {
        Result<DemoFleet> fleet = DemoFleet::create(drafts, options);
        if (!fleet)
            return tl::unexpected(fleet.error());
        const Result<DemoPlan> plan = makeDemoPlan(options, stop);
        if (!plan)
            return tl::unexpected(plan.error());
        const Result<qint64> ops = fleet->run(*plan, stop);
        if (!ops)
            return failure(ops.error().code, u"%1: %2"_s.arg(directory.path(), ops.error().detail));
        summary.ops = *ops;
    } // closes the databases
    if (const Result<void> moved = moveAll(drafts, paths); !moved)
        return tl::unexpected(moved.error());
    return summary;
}

Result<void> makeDirectory(const QString &path)
{
    if (path.isEmpty()) {
        return failure(ErrorCode::OutOfRange,
                       u"the name of the directory is empty; name a new or an empty one"_s);
    }
    if (const QFileInfo there(path); there.exists() && !there.isDir()) {
        return failure(
            ErrorCode::Io,
            u"%1: it is a file, not a directory; name a new or an empty directory"_s.arg(path));
    }
    std::error_code error;
    std::filesystem::create_directories(QFile::encodeName(path).toStdString(), error);
    if (!error)
        return {};
    return failure(
        ErrorCode::Io,
        u"%1: the directory cannot be made (%2); name one in a directory of your own"_s.arg(
            path, QString::fromStdString(error.message())));
}

} // namespace

Result<DemoSummary> writeDemo(const QString &directory, const DemoOptions &options,
                              const std::stop_token &stop)
{
    if (const Result<void> checked = checkOptions(options); !checked)
        return tl::unexpected(checked.error());
    const bool wasThere = QFileInfo::exists(directory);
    if (const Result<void> made = makeDirectory(directory); !made)
        return tl::unexpected(made.error());
    Result<DemoSummary> written = writeInto(QDir(directory), options, stop);
    if (!written && !wasThere)
        QDir().rmdir(directory);
    return written;
}

QStringList demoDatabases(const QString &directory)
{
    QStringList paths = inDirectory(QDir(directory), fileNames(DemoOptions::kMaxSleds));
    const auto missing = std::ranges::find_if(
        paths, [](const QString &path) { return !QFileInfo(path).isFile(); });
    paths.erase(missing, paths.end());
    return paths;
}

} // namespace sled
