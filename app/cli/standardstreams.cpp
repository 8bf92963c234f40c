// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standardstreams.h"

#include <fcntl.h>
#include <initializer_list>
#include <unistd.h>

namespace sled {

bool fillStandardStreams() noexcept
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) >= 0)
            continue;
        // The lowest free place is taken; the direction is the one that is of no use.
        const int filled = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        if (filled != stream)
            return false;
    }
    return true;
}

} // namespace sled
