// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filechanges.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace sled {

namespace {

constexpr std::uint32_t kWanted
    = IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR;

/// Whether one of \a descriptors is ready within \a time. An interruption counts as none.
template <std::size_t kCount>
bool isReady(std::array<pollfd, kCount> &descriptors, std::chrono::milliseconds time)
{
    return poll(descriptors.data(), kCount, static_cast<int>(time.count())) > 0;
}

} // namespace

FileChanges::FileChanges()
    : m_notices(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)),
      m_wakes(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
}

FileChanges::~FileChanges()
{
    for (const int descriptor : {m_notices, m_wakes}) {
        if (descriptor >= 0)
            close(descriptor);
    }
}

void FileChanges::watch(const QString &path)
{
    m_names.clear();
    watchDirectoryOf(path);
    const QString real = QFileInfo(path).canonicalFilePath();
    if (!real.isEmpty() && real != path)
        watchDirectoryOf(real);
}

void FileChanges::watchDirectoryOf(const QString &path)
{
    const QFileInfo file(path);
    m_names.push_back(QFile::encodeName(file.fileName()));
    if (m_notices >= 0) // a directory that is watched already is not watched twice
        inotify_add_watch(m_notices, QFile::encodeName(file.path()).constData(), kWanted);
}

FileChanges::News FileChanges::wait(std::chrono::milliseconds time)
{
    const auto deadline = std::chrono::steady_clock::now() + time;
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        std::array<pollfd, 2> both{pollfd{m_wakes, POLLIN, 0}, pollfd{m_notices, POLLIN, 0}};
        const bool isAny = isReady(both, std::max(left, std::chrono::milliseconds(0)));
        if (takeWake())
            return News::Woken;
        if (isAny && isAnyOfOurs())
            return News::Changed;
        if (left.count() <= 0)
            return News::None;
    }
}

bool FileChanges::sleep(std::chrono::milliseconds time)
{
    std::array<pollfd, 1> wakes{pollfd{m_wakes, POLLIN, 0}};
    isReady(wakes, time);
    return takeWake();
}

void FileChanges::wake() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = write(m_wakes, &one, sizeof one);
}

bool FileChanges::takeWake() const
{
    std::uint64_t count = 0;
    return read(m_wakes, &count, sizeof count) > 0;
}

bool FileChanges::isAnyOfOurs()
{
    constexpr std::size_t kBufferBytes = std::size_t{1} << 14U;
    alignas(inotify_event) std::array<char, kBufferBytes> buffer{};
    bool isAny = false;
    for (;;) {
        const ssize_t size = read(m_notices, buffer.data(), buffer.size());
        if (size <= 0)
            return isAny;
        for (std::size_t at = 0; at < static_cast<std::size_t>(size);) {
            inotify_event event{};
            std::memcpy(&event, buffer.data() + at, sizeof event);
            const char *const name = buffer.data() + at + sizeof event;
            // Without a name it is the directory itself, or notices were lost: look.
            isAny = isAny || event.len == 0 || isOurs(QByteArray(name));
            at += sizeof event + event.len;
        }
    }
}

bool FileChanges::isOurs(const QByteArray &name) const
{
    return std::any_of(m_names.begin(), m_names.end(), [&name](const QByteArray &ours) {
        return name == ours || name == ours + "-wal" || name == ours + "-journal";
    });
}

} // namespace sled
