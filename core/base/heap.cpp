// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace sled {

void keepHeapCompact() noexcept
{
#ifdef __GLIBC__
    constexpr int kThreshold = 256 * 1024;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): no other thread yet
    mallopt(M_MMAP_THRESHOLD, kThreshold);
#endif
}

void trimHeap() noexcept
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace sled
