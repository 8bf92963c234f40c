// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rawfile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

struct Use {
    int connections = 0;
    std::vector<int> waiting; ///< Descriptors to close after the last connection.
};

struct Registry {
    std::mutex mutex;
    std::map<FileIdentity, Use> files;
};

Registry &registry()
{
    static Registry instance;
    return instance;
}

void closeWhenUnused(int descriptor, const FileIdentity &identity)
{
    Registry &known = registry();
    const std::lock_guard lock(known.mutex);
    const auto found = known.files.find(identity);
    if (found == known.files.end())
        ::close(descriptor);
    else
        found->second.waiting.push_back(descriptor);
}

QString reasonOf(int error)
{
    if (error == EACCES || error == EPERM)
        return u"no permission to read it"_s;
    return u"it cannot be read (%1)"_s.arg(qt_error_string(error));
}

} // namespace

Result<RawFile> RawFile::open(const QString &path)
{
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (descriptor < 0)
        return failure(ErrorCode::Io, reasonOf(errno));
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return failure(ErrorCode::Io, u"it is not a regular file"_s);
    }
    return RawFile(descriptor, FileIdentity{status.st_dev, status.st_ino});
}

RawFile::RawFile(int descriptor, const FileIdentity &identity) noexcept
    : m_descriptor(descriptor), m_identity(identity)
{
}

RawFile::RawFile(RawFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_identity(other.m_identity)
{
}

RawFile::~RawFile()
{
    if (m_descriptor >= 0)
        closeWhenUnused(m_descriptor, m_identity);
}

Result<qint64> RawFile::read(qint64 offset, std::span<char> buffer) const
{
    std::size_t filled = 0;
    while (filled < buffer.size()) {
        const std::span<char> rest = buffer.subspan(filled);
        const auto at = static_cast<off_t>(offset + static_cast<qint64>(filled));
        const ssize_t count = ::pread(m_descriptor, rest.data(), rest.size(), at);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(ErrorCode::Io, reasonOf(errno));
        if (count == 0)
            break;
        filled += static_cast<std::size_t>(count);
    }
    return static_cast<qint64>(filled);
}

ConnectionMark::ConnectionMark(const FileIdentity &identity) : m_identity(identity)
{
    Registry &known = registry();
    const std::lock_guard lock(known.mutex);
    ++known.files[identity].connections;
}

ConnectionMark::~ConnectionMark()
{
    Registry &known = registry();
    const std::lock_guard lock(known.mutex);
    const auto found = known.files.find(m_identity);
    if (--found->second.connections > 0)
        return;
    for (const int descriptor : found->second.waiting)
        ::close(descriptor);
    known.files.erase(found);
}

} // namespace sled
