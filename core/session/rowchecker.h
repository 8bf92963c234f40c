// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/checkpool.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace sled {

/// Checks pages of rows: few on the caller's thread, many on several. Used by one thread.
class RowChecker final {
public:
    /// \a threads: 0 for one a core.
    RowChecker(int threads, std::stop_token stop) : m_threads(threads), m_stop(std::move(stop)) {}

    /// \a rows, at most a page of them, checked and in their order; fewer only if a stop was
    /// requested.
    [[nodiscard]] std::vector<CheckedRow> check(std::vector<RawRow> rows, SignatureMode mode);
    void rest() { m_pool.reset(); } ///< No rows come for a while: lets go of the threads.

private:
    const int m_threads;
    const std::stop_token m_stop;
    OpParser m_parser;
    std::unique_ptr<CheckPool> m_pool; ///< While there are many rows.
    SignatureMode m_poolMode = SignatureMode::Check;
};

} // namespace sled
