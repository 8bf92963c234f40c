// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/markdirectory.h"

#include "core/store/cachefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <ctime>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kKeyName = "key";
constexpr const char *kLockName = "lock";
constexpr std::size_t kMaxNames = 4096; ///< That are looked at; far more than we ever write.
constexpr std::size_t kAgeDigits = 16;
constexpr std::size_t kRunNameSize = kAgeDigits + 1 + 8 + 4; ///< `AGE-RANDOM.run`, hexadecimal.
constexpr std::time_t kStaleSeconds = 600;                   ///< Writing takes one at most.
constexpr int kClearRounds = 16;

tl::unexpected<Error> directoryFailure(const QString &path, const QString &why)
{
    return failure(ErrorCode::Io, u"%1: %2"_s.arg(path, why));
}

std::string hexOf(quint64 number, qsizetype digits)
{
    return QByteArray::number(number, 16).rightJustified(digits, '0').toStdString();
}

bool isRunName(const std::string &name)
{
    return name.size() == kRunNameSize && name[kAgeDigits] == '-' && name.ends_with(".run")
        && std::all_of(name.begin(), name.begin() + kAgeDigits,
                       [](unsigned char letter) { return std::isxdigit(letter) != 0; });
}

std::string newRunName(const MarkRun *age)
{
    const std::string first = age
        ? age->name.substr(0, kAgeDigits)
        : hexOf(static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()), kAgeDigits);
    return first + '-' + hexOf(QRandomGenerator::global()->generate(), 8) + ".run";
}

bool isKeySize(std::uint64_t size)
{
    return size == MarkKey::kBytes;
}

bool isRunSize(std::uint64_t size)
{
    return marksInRun(size) > 0;
}

} // namespace

Result<MarkDirectory> MarkDirectory::open(const QString &path, Missing missing)
{
    if (path.isEmpty())
        return failure(ErrorCode::Io, u"there is no cache directory"_s);
    const QByteArray name = QFile::encodeName(path);
    if (missing == Missing::IsMade && QDir().mkpath(QFileInfo(path).path()))
        ::mkdir(name.constData(), S_IRWXU); // that it is there already is as well
    FileDescriptor directory(
        ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!directory.isOpen() && (errno == ELOOP || errno == ENOTDIR))
        return directoryFailure(path, u"it is no directory, or a symbolic link to one"_s);
    if (!directory.isOpen())
        return directoryFailure(path, qt_error_string(errno));
    struct stat facts {};
    if (::fstat(directory.number(), &facts) != 0)
        return directoryFailure(path, qt_error_string(errno));
    if (facts.st_uid != ::geteuid())
        return directoryFailure(path, u"it belongs to another user"_s);
    // The key goes first: once the mode is right, nobody could tell any more that others could
    // have put it here.
    const bool wasOpenToOthers = (facts.st_mode & (S_IWGRP | S_IWOTH)) != 0;
    if (wasOpenToOthers)
        removeCacheFile(directory.number(), kKeyName);
    if ((facts.st_mode & (S_IRWXG | S_IRWXO)) != 0 && ::fchmod(directory.number(), S_IRWXU) != 0)
        return directoryFailure(path, u"others may look into it"_s);
    return MarkDirectory(std::move(directory), wasOpenToOthers);
}

Result<MarkKey> MarkDirectory::readKey() const
{
    return readCacheFile(m_directory.number(), kKeyName, isKeySize, true)
        .map([](const QByteArray &bytes) {
            MarkKey key;
            std::copy(bytes.begin(), bytes.end(), key.bytes.begin());
            return key;
        });
}

void MarkDirectory::publishKey(const MarkKey &key) const
{
    const QByteArray bytes = QByteArrayView(key.bytes).toByteArray();
    const Result<std::string> written = writeCacheFile(m_directory.number(), bytes);
    if (!written)
        return;
    // A link never replaces: of two that come first, both go on with the key of one.
    const int linked
        = ::linkat(m_directory.number(), written->c_str(), m_directory.number(), kKeyName, 0);
    Q_UNUSED(linked) // whoever reads the key next sees what came of it
    removeCacheFile(m_directory.number(), *written);
}

bool MarkDirectory::withdrawKey()
{
    const auto lock = tryLock();
    if (!lock)
        return false;
    const Result<MarkKey> found = readKey(); // somebody else may have done it just now
    const bool isBad = !found && found.error().code != ErrorCode::Io;
    if (isBad || m_isKeyDoubted)
        removeCacheFile(m_directory.number(), kKeyName);
    m_isKeyDoubted = false;
    return true;
}

Result<MarkKey> MarkDirectory::key(const std::optional<MarkKey> &wanted)
{
    std::optional<MarkKey> next = wanted;
    Result<MarkKey> found;
    for (int attempt = 0; attempt < 6; ++attempt) {
        found = readKey();
        if (found && !m_isKeyDoubted)
            return found;
        if (!found && found.error().code == ErrorCode::Io) {
            publishKey(next.value_or(MarkKey::random()));
        } else {
            if (!withdrawKey())
                return failure(ErrorCode::Busy, u"its key is being replaced"_s);
            next.reset(); // who could read the old one may know ours
        }
    }
    if (!found)
        return found;
    return failure(ErrorCode::Io, u"its key cannot be kept from others"_s);
}

std::vector<std::string> MarkDirectory::names() const
{
    struct Close {
        void operator()(DIR *one) const { ::closedir(one); }
    };
    // Of its own: the place in the list belongs to the open file, which copies of m_directory
    // share.
    const int descriptor = ::openat(m_directory.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, Close> directory(descriptor < 0 ? nullptr : ::fdopendir(descriptor));
    std::vector<std::string> names;
    if (!directory) {
        if (descriptor >= 0)
            ::close(descriptor);
        return names;
    }
    // NOLINTNEXTLINE(concurrency-mt-unsafe): this thread's own
    while (const dirent *entry = ::readdir(directory.get())) {
        if (names.size() == kMaxNames)
            break;
        names.emplace_back(static_cast<const char *>(entry->d_name));
    }
    return names;
}

std::vector<MarkRun> MarkDirectory::runs() const
{
    std::vector<MarkRun> runs;
    for (const std::string &name : names()) {
        struct stat facts {};
        if (!isRunName(name)
            || ::fstatat(m_directory.number(), name.c_str(), &facts, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        if (S_ISREG(facts.st_mode))
            runs.push_back({name, static_cast<std::uint64_t>(facts.st_size)});
        else
            removeCacheFile(m_directory.number(), name);
    }
    std::ranges::sort(runs, {}, &MarkRun::name);
    return runs;
}

Result<SortedMarks> MarkDirectory::readRun(const MarkRun &run, const MarkKey &key) const
{
    const Result<QByteArray> bytes
        = readCacheFile(m_directory.number(), run.name, isRunSize, false);
    Result<SortedMarks> marks = bytes
        ? decodeRun({bytes->constData(), static_cast<std::size_t>(bytes->size())}, key)
        : tl::unexpected(bytes.error());
    if (!marks && marks.error().code == ErrorCode::Malformed)
        removeRun(run);
    return marks;
}

Result<MarkRun> MarkDirectory::writeRun(std::span<const OpMark> marks, const MarkKey &key,
                                        const MarkRun *age) const
{
    const QByteArray bytes = encodeRun(marks, key);
    const Result<std::string> written = writeCacheFile(m_directory.number(), bytes);
    if (!written)
        return tl::unexpected(written.error());
    MarkRun run{newRunName(age), static_cast<std::uint64_t>(bytes.size())};
    if (::renameat(m_directory.number(), written->c_str(), m_directory.number(), run.name.c_str())
        != 0) {
        const int error = errno;
        removeCacheFile(m_directory.number(), *written);
        return failure(ErrorCode::Io, qt_error_string(error));
    }
    return run;
}

bool MarkDirectory::removeRun(const MarkRun &run) const noexcept
{
    return removeCacheFile(m_directory.number(), run.name);
}

std::optional<FileDescriptor> MarkDirectory::tryLock() const
{
    FileDescriptor file(::openat(m_directory.number(), kLockName,
                                 O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600));
    if (!file.isOpen() || ::flock(file.number(), LOCK_EX | LOCK_NB) != 0)
        return std::nullopt;
    return file;
}

void MarkDirectory::removeStaleTemporaries() const
{
    const std::time_t now = std::time(nullptr);
    for (const std::string &name : names()) {
        struct stat facts {};
        if (isTemporaryName(name)
            && ::fstatat(m_directory.number(), name.c_str(), &facts, AT_SYMLINK_NOFOLLOW) == 0
            && now - facts.st_mtime > kStaleSeconds)
            removeCacheFile(m_directory.number(), name);
    }
}

void MarkDirectory::clear() const
{
    // Who merges runs at this moment takes the result back when it finds one of them gone, or is
    // done before; then the next round finds the result.
    bool isMore = true;
    for (int round = 0; isMore && round < kClearRounds; ++round) {
        isMore = false;
        for (const std::string &name : names()) {
            if (isRunName(name) || isTemporaryName(name))
                isMore = removeCacheFile(m_directory.number(), name) || isMore;
        }
    }
    removeCacheFile(m_directory.number(), kKeyName);
    removeCacheFile(m_directory.number(), kLockName);
}

} // namespace sled
