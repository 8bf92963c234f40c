// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cachefile.h"

#include "core/store/filedescriptor.h"

#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kTemporaryEnd = ".new";
constexpr std::size_t kTemporaryDigits = 16;
constexpr int kCutOff = -1;

tl::unexpected<Error> cacheFailure(int error)
{
    return failure(ErrorCode::Io, qt_error_string(error));
}

std::string temporaryName()
{
    const QByteArray digits = QByteArray::number(QRandomGenerator::global()->generate64(), 16);
    return digits.rightJustified(kTemporaryDigits, '0').toStdString().append(kTemporaryEnd);
}

bool writeWhole(int descriptor, const QByteArray &bytes) noexcept
{
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t step = ::write(descriptor, bytes.constData() + written,
                                     static_cast<std::size_t>(bytes.size() - written));
        if (step < 0 && errno == EINTR)
            continue;
        if (step <= 0)
            return false;
        written += step;
    }
    return true;
}

/// \return the error number, 0 if all was read, or kCutOff.
int readWhole(int descriptor, QByteArray &bytes) noexcept
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t step = ::read(descriptor, bytes.data() + done,
                                    static_cast<std::size_t>(bytes.size() - done));
        if (step < 0 && errno == EINTR)
            continue;
        if (step < 0)
            return errno;
        if (step == 0)
            return kCutOff; // since its size was asked for
        done += step;
    }
    return 0;
}

} // namespace

Result<QByteArray> readCacheFile(int directory, const std::string &name,
                                 bool (*isSize)(std::uint64_t), bool isPrivate)
{
    // Not blocking: a pipe of that name must not hold anybody up.
    const FileDescriptor file(::openat(directory, name.c_str(),
                                       O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file.isOpen() && errno == ELOOP)
        return failure(ErrorCode::Malformed, u"it is a symbolic link"_s);
    if (!file.isOpen())
        return cacheFailure(errno);
    struct stat facts {};
    if (::fstat(file.number(), &facts) != 0)
        return cacheFailure(errno);
    if (!S_ISREG(facts.st_mode) || facts.st_uid != ::geteuid()
        || !isSize(static_cast<std::uint64_t>(facts.st_size)))
        return failure(ErrorCode::Malformed, u"it is another file than was written"_s);
    if (isPrivate && (facts.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return failure(ErrorCode::OutOfRange, u"others may read it"_s);
    QByteArray bytes(static_cast<qsizetype>(facts.st_size), Qt::Uninitialized);
    const int error = readWhole(file.number(), bytes);
    if (error == kCutOff)
        return failure(ErrorCode::Malformed, u"it cannot be read to its end"_s);
    if (error != 0)
        return cacheFailure(error); // of the disk, which says nothing of the file
    return bytes;
}

Result<std::string> writeCacheFile(int directory, const QByteArray &bytes)
{
    std::string name = temporaryName();
    const FileDescriptor file(::openat(directory, name.c_str(),
                                       O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return cacheFailure(errno);
    if (!writeWhole(file.number(), bytes)) {
        const int error = errno;
        removeCacheFile(directory, name);
        return cacheFailure(error);
    }
    return name;
}

bool isTemporaryName(const std::string &name) noexcept
{
    return name.size() == kTemporaryDigits + kTemporaryEnd.size() && name.ends_with(kTemporaryEnd);
}

bool removeCacheFile(int directory, const std::string &name) noexcept
{
    return ::unlinkat(directory, name.c_str(), 0) == 0;
}

} // namespace sled
