// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Which call is to fail, and how: read from the environment before main(), see faultyrun.h.
namespace sled::test {

enum Kind { Open, Read, Write, Map, Truncate, Sync, Name, Stat, Allocate, KindCount };

inline constexpr std::array<const char *, KindCount> kNames{
    "open", "read", "write", "map", "truncate", "sync", "name", "stat", "allocate"};
inline constexpr int kShort = -1; ///< Instead of an errno: half of what was asked for.
inline constexpr std::size_t kDescriptors = 1024;

inline std::array<std::atomic<long>, KindCount> calls{};
inline std::array<std::atomic<bool>, kDescriptors> isWatched{}; ///< By descriptor: of a file below.
inline std::atomic<bool> hasBegun{false};                       ///< Allocations count.
inline long failAt = 0;                                         ///< 0: none; counts from 1.
inline int failKind = KindCount;
inline int failWith = 0;
inline bool isSticky = false;
inline std::array<char, 512> below{};
inline std::array<char, 512> report{};

inline void copyVariable(const char *name, std::array<char, 512> &to)
{
    if (const char *value = std::getenv(name))
        std::snprintf(to.data(), to.size(), "%s", value);
}

inline void readPlan()
{
    copyVariable("FAULT_BELOW", below);
    copyVariable("FAULT_REPORT", report);
    if (const char *at = std::getenv("FAULT_AT"))
        failAt = std::atol(at);
    if (const char *with = std::getenv("FAULT_WITH"))
        failWith = std::atoi(with);
    isSticky = std::getenv("FAULT_STICKY") != nullptr;
    isWatched[STDOUT_FILENO] = true;
    const char *kind = std::getenv("FAULT_KIND");
    for (int i = 0; kind && i < KindCount; ++i) {
        if (std::strcmp(kind, kNames[std::size_t(i)]) == 0)
            failKind = i;
    }
}

/// Tells how many calls of each kind there were.
inline void writeReport()
{
    hasBegun = false;
    if (report[0] == '\0')
        return;
    const long file
        = syscall(SYS_openat, AT_FDCWD, report.data(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    for (std::size_t i = 0; i < KindCount; ++i) {
        std::array<char, 64> line{};
        const int size
            = std::snprintf(line.data(), line.size(), "%s %ld\n", kNames[i], calls[i].load());
        syscall(SYS_write, file, line.data(), size);
    }
    syscall(SYS_close, file);
}

/// Counts one call. True: it is to fail, and errno says with what.
inline bool fails(Kind kind)
{
    const long number = ++calls[kind];
    if (kind != failKind || failAt == 0 || number < failAt || (number > failAt && !isSticky))
        return false;
    errno = failWith;
    return true;
}

} // namespace sled::test
