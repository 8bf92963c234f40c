// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace sled {

/// A way to do several tasks, for work that need not know of threads.
struct TaskRunner {
    std::size_t width = 1; ///< How many are worth having at a time; at least 1.
    /// Does the tasks 0 to \a count - 1, in any order or at once; done with all when it returns.
    std::function<void(std::size_t count, const std::function<void(std::size_t)> &task)> run
        = [](std::size_t count, const std::function<void(std::size_t)> &task) {
              for (std::size_t i = 0; i < count; ++i)
                  task(i);
          };
};

} // namespace sled
