// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/allcores.h"

#include <QThread>

#include <algorithm>
#include <system_error>
#include <thread>
#include <vector>

namespace sled {

namespace {

void runOnThreads(std::size_t count, const std::function<void(std::size_t)> &task)
{
    std::vector<std::jthread> others; // joined at the end
    try {
        for (std::size_t i = 1; i < count; ++i)
            others.emplace_back([&task, i] { task(i); });
    } catch (const std::system_error &) {
        // The system lets us have no more threads: the rest is done here.
    }
    for (std::size_t i = others.size() + 1; i < count; ++i)
        task(i);
    if (count > 0)
        task(0);
}

} // namespace

TaskRunner onAllCores()
{
    return {static_cast<std::size_t>(std::max(QThread::idealThreadCount(), 1)), runOnThreads};
}

} // namespace sled
