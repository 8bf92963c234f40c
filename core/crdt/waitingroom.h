// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/preparedop.h"

#include <cstddef>
#include <tsl/robin_map.h>
#include <utility>
#include <vector>

namespace sled {

/// Ops that wait, each under the one thing that it lacks, in the order of their arrival.
template <typename Key, typename Hash>
class WaitingRoom {
public:
    void park(const Key &lacking, PreparedOp op) { m_waiting[lacking].push_back(std::move(op)); }

    /// Takes out all that waited for \a arrived, oldest first.
    std::vector<PreparedOp> release(const Key &arrived)
    {
        const auto found = m_waiting.find(arrived);
        if (found == m_waiting.end())
            return {};
        std::vector<PreparedOp> ops = std::move(found.value());
        m_waiting.erase(found);
        return ops;
    }

    [[nodiscard]] std::size_t count() const ///< Linear in the things lacking.
    {
        std::size_t ops = 0;
        for (const auto &[lacking, waiting] : m_waiting)
            ops += waiting.size();
        return ops;
    }

private:
    tsl::robin_map<Key, std::vector<PreparedOp>, Hash> m_waiting;
};

} // namespace sled
