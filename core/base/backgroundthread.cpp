// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/backgroundthread.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace sled {

void beBackgroundThread() noexcept
{
#ifdef Q_OS_LINUX
    // Linux gives each thread a nice value of its own; Qt and the C++ library cannot set it.
    constexpr int kNice = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNice); // refused: as before
#endif
}

} // namespace sled
