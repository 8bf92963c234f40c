// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standardoutput.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace sled {

namespace {

// A file takes any amount at once. A pipe or terminal that poll() calls writable may still
// block at more than this.
qint64 chunkSize()
{
    constexpr qint64 kFileChunk = qint64{1} << 20U;
    struct stat facts {};
    const bool isFile = fstat(STDOUT_FILENO, &facts) == 0 && S_ISREG(facts.st_mode);
    return isFile ? kFileChunk : PIPE_BUF;
}

} // namespace

StandardOutput::StandardOutput(std::stop_token stop) : m_stop(std::move(stop)), m_chunk(chunkSize())
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

bool StandardOutput::isTerminal() noexcept
{
    return isatty(STDOUT_FILENO) != 0;
}

qint64 StandardOutput::readData(char * /*data*/, qint64 /*maxSize*/)
{
    return -1;
}

bool StandardOutput::waitForRoom() const
{
    constexpr int kStopTestMs = 50;
    pollfd descriptor{STDOUT_FILENO, POLLOUT, 0};
    while (!m_stop.stop_requested()) {
        const int ready = poll(&descriptor, 1, kStopTestMs);
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return true; // in doubt write() tells what is wrong
    }
    return false;
}

void StandardOutput::lookForReader()
{
    pollfd descriptor{STDOUT_FILENO, 0, 0}; // of a pipe without a reader poll() tells unasked
    if (poll(&descriptor, 1, 0) > 0 && (descriptor.revents & (POLLERR | POLLHUP)) != 0)
        m_isReaderGone = true;
}

qint64 StandardOutput::writeData(const char *data, qint64 size)
{
    qint64 done = 0;
    while (done < size) {
        if (!waitForRoom()) {
            setErrorString(qt_error_string(EINTR));
            return -1;
        }
        const ssize_t written = ::write(STDOUT_FILENO, data + done,
                                        static_cast<std::size_t>(std::min(size - done, m_chunk)));
        if (written < 0) {
            if (errno == EINTR || errno == EAGAIN)
                continue;
            m_isReaderGone = errno == EPIPE;
            setErrorString(qt_error_string(errno));
            return -1;
        }
        done += written;
    }
    return done;
}

} // namespace sled
