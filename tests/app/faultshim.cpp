// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, makes one call of it fail, or all from one on: see faultyrun.h.
#include "tests/app/faultplan.h"

#include <atomic>
#include <cstdarg>
#include <cstddef>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <new>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace sled::test;

namespace {

__attribute__((constructor)) void begin()
{
    readPlan();
}

__attribute__((destructor)) void end()
{
    writeReport();
}

bool isBelow(const char *path)
{
    const std::size_t size = std::strlen(below.data());
    // The program begins below it, and stays there.
    return size > 0 && path && (path[0] != '/' || std::strncmp(path, below.data(), size) == 0);
}

bool isOurs(int descriptor)
{
    return descriptor >= 0 && std::size_t(descriptor) < kDescriptors
        && isWatched[std::size_t(descriptor)];
}

int watched(int descriptor, bool isOne)
{
    if (descriptor >= 0 && std::size_t(descriptor) < kDescriptors)
        isWatched[std::size_t(descriptor)] = isOne;
    return descriptor;
}

template <typename Function>
Function realOf(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

int openAt(int directory, const char *path, int flags, unsigned mode)
{
    const bool isOne = isBelow(path);
    if (isOne && fails(Open))
        return -1;
    return watched(int(syscall(SYS_openat, directory, path, flags, mode)), isOne);
}

unsigned modeOf(int flags, va_list list)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, unsigned) : 0;
}

/// For read() and its like: whether to fail at once; shortens \a size if that is the fault.
bool failsTransfer(Kind kind, int descriptor, std::size_t &size)
{
    if (!isOurs(descriptor) || !fails(kind))
        return false;
    if (failWith != kShort)
        return true;
    size = size > 1 ? size / 2 : size;
    return false;
}

/// Whether the code that called is the program's, or that of a library which bears it: operator
/// new, SQLite, zlib. In places Qt and OpenSSL do not look at what they get, and crash.
bool isCallerOurs(void *caller)
{
    Dl_info info{};
    if (dladdr(caller, &info) == 0 || !info.dli_fname)
        return false;
    for (const char *name : {"sledscope", "libstdc++", "libsqlite3", "libz.", "libsodium"}) {
        if (std::strstr(info.dli_fname, name))
            return true;
    }
    return false;
}

bool failsAllocation(void *caller)
{
    static thread_local bool isInside = false;
    if (!hasBegun || isInside)
        return false;
    isInside = true;
    const bool isOne = isCallerOurs(caller);
    isInside = false;
    return isOne && fails(Allocate);
}

} // namespace

// NOLINTBEGIN(readability-identifier-naming, bugprone-reserved-identifier): of the C library
extern "C" {

void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *block, std::size_t size);

void *malloc(std::size_t size)
{
    return failsAllocation(__builtin_return_address(0)) ? nullptr : __libc_malloc(size);
}
void *calloc(std::size_t count, std::size_t size)
{
    return failsAllocation(__builtin_return_address(0)) ? nullptr : __libc_calloc(count, size);
}
void *realloc(void *block, std::size_t size)
{
    return failsAllocation(__builtin_return_address(0)) ? nullptr : __libc_realloc(block, size);
}

#define SLED_OPEN(name)                                                                            \
    int name(const char *path, int flags, ...)                                                     \
    {                                                                                              \
        va_list list;                                                                              \
        va_start(list, flags);                                                                     \
        const unsigned mode = modeOf(flags, list);                                                 \
        va_end(list);                                                                              \
        return openAt(AT_FDCWD, path, flags, mode);                                                \
    }
SLED_OPEN(open)
SLED_OPEN(open64)
int __open_2(const char *path, int flags)
{
    return openAt(AT_FDCWD, path, flags, 0);
}
int __open64_2(const char *path, int flags)
{
    return openAt(AT_FDCWD, path, flags, 0);
}
int close(int descriptor)
{
    watched(descriptor, false);
    return int(syscall(SYS_close, descriptor));
}

ssize_t read(int descriptor, void *to, std::size_t size)
{
    return failsTransfer(Read, descriptor, size) ? -1 : syscall(SYS_read, descriptor, to, size);
}
ssize_t pread64(int descriptor, void *to, std::size_t size, off64_t at)
{
    return failsTransfer(Read, descriptor, size) ? -1
                                                 : syscall(SYS_pread64, descriptor, to, size, at);
}
ssize_t pread(int descriptor, void *to, std::size_t size, off_t at)
{
    return pread64(descriptor, to, size, at);
}
ssize_t __pread_chk(int descriptor, void *to, std::size_t size, off_t at, std::size_t /*room*/)
{
    return pread64(descriptor, to, size, at);
}
ssize_t __pread64_chk(int descriptor, void *to, std::size_t size, off64_t at, std::size_t /*room*/)
{
    return pread64(descriptor, to, size, at);
}
ssize_t write(int descriptor, const void *from, std::size_t size)
{
    return failsTransfer(Write, descriptor, size) ? -1 : syscall(SYS_write, descriptor, from, size);
}
ssize_t pwrite64(int descriptor, const void *from, std::size_t size, off64_t at)
{
    return failsTransfer(Write, descriptor, size)
        ? -1
        : syscall(SYS_pwrite64, descriptor, from, size, at);
}

void *mmap64(void *address, std::size_t size, int protection, int flags, int descriptor, off64_t at)
{
    if (isOurs(descriptor) && fails(Map))
        return MAP_FAILED;
    return reinterpret_cast<void *>(
        syscall(SYS_mmap, address, size, protection, flags, descriptor, at));
}
int ftruncate64(int descriptor, off64_t size)
{
    return isOurs(descriptor) && fails(Truncate) ? -1
                                                 : int(syscall(SYS_ftruncate, descriptor, size));
}
int ftruncate(int descriptor, off_t size)
{
    return ftruncate64(descriptor, size);
}
int fsync(int descriptor)
{
    return isOurs(descriptor) && fails(Sync) ? -1 : int(syscall(SYS_fsync, descriptor));
}
int fdatasync(int descriptor)
{
    return isOurs(descriptor) && fails(Sync) ? -1 : int(syscall(SYS_fdatasync, descriptor));
}

int rename(const char *from, const char *to)
{
    return isBelow(to) && fails(Name) ? -1 : int(syscall(SYS_rename, from, to));
}
int renameat2(int fromAt, const char *from, int toAt, const char *to, unsigned flags)
{
    return isBelow(to) && fails(Name) ? -1
                                      : int(syscall(SYS_renameat2, fromAt, from, toAt, to, flags));
}
int link(const char *from, const char *to)
{
    return isBelow(to) && fails(Name) ? -1 : int(syscall(SYS_link, from, to));
}
int linkat(int fromAt, const char *from, int toAt, const char *to, int flags)
{
    return isBelow(to) && fails(Name) ? -1
                                      : int(syscall(SYS_linkat, fromAt, from, toAt, to, flags));
}
int mkdir(const char *path, mode_t mode)
{
    return isBelow(path) && fails(Name) ? -1 : int(syscall(SYS_mkdir, path, mode));
}

int statx(int at, const char *path, int flags, unsigned mask, struct statx *facts)
{
    const bool isOne = path[0] != '\0' ? isBelow(path) : isOurs(at);
    return isOne && fails(Stat) ? -1 : int(syscall(SYS_statx, at, path, flags, mask, facts));
}
#define SLED_STAT(name, Type, Facts)                                                               \
    int name(Type of, Facts *facts)                                                                \
    {                                                                                              \
        static const auto real = realOf<int (*)(Type, Facts *)>(#name);                            \
        return isWatchedStat(of) && fails(Stat) ? -1 : real(of, facts);                            \
    }
} // extern "C"

namespace {

bool isWatchedStat(const char *path)
{
    return isBelow(path);
}
bool isWatchedStat(int descriptor)
{
    return isOurs(descriptor);
}

} // namespace

extern "C" {
SLED_STAT(stat, const char *, struct stat)
SLED_STAT(lstat, const char *, struct stat)
SLED_STAT(fstat, int, struct stat)
SLED_STAT(stat64, const char *, struct stat64)
SLED_STAT(lstat64, const char *, struct stat64)
SLED_STAT(fstat64, int, struct stat64)
} // extern "C"
// NOLINTEND(readability-identifier-naming, bugprone-reserved-identifier)

/// From here on the program says what happens when there is no memory.
std::new_handler std::set_new_handler(std::new_handler handler) noexcept
{
    using Setter = std::new_handler (*)(std::new_handler);
    static const auto real = realOf<Setter>("_ZSt15set_new_handlerPFvvE");
    const std::new_handler before = real(handler);
    hasBegun = true;
    return before;
}
