// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outofmemory.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>
#include <unistd.h>

namespace sled {

namespace {

std::array<char, 64> outOfMemoryLine{}; ///< Made before there is need of it.
std::terminate_handler terminateOtherwise = nullptr;

[[noreturn]] void endNow()
{
    if (outOfMemoryLine[0] == '\0')
        std::abort();
    // Nobody can be told that this failed.
    static_cast<void>(
        !::write(STDERR_FILENO, outOfMemoryLine.data(), std::strlen(outOfMemoryLine.data())));
    ::_exit(kOutOfMemoryStatus);
}

/// Qt allocates without a handler, and throws what no function of ours catches.
[[noreturn]] void terminateOrEnd()
{
    if (const std::exception_ptr thrown = std::current_exception()) {
        try {
            std::rethrow_exception(thrown);
        } catch (const std::bad_alloc &) {
            endNow();
        } catch (...) { // NOLINT(bugprone-empty-catch): as it would be told without this
        }
    }
    terminateOtherwise();
    std::abort();
}

} // namespace

void endWhenOutOfMemory(const char *program) noexcept
{
    std::snprintf(outOfMemoryLine.data(), outOfMemoryLine.size(), "%s: out of memory\n", program);
    std::set_new_handler(endNow);
    terminateOtherwise = std::set_terminate(terminateOrEnd);
}

void endOutOfMemory() noexcept
{
    endNow();
}

} // namespace sled
