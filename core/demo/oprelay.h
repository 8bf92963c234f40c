// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demosled.h"

#include <cstddef>
#include <deque>
#include <limits>
#include <vector>

namespace sled {

/// Carries the ops of the sleds to each other, with a delay of its own for each.
///
/// Ops are numbered as they are made, and a sled receives those of others in that order:
/// so whatever an op refers to is there before it.
class OpRelay final {
public:
    explicit OpRelay(std::size_t sleds) : m_next(sleds, 0) {}

    /// Numbers the ops that \a sled made last. \return the number after them.
    qint64 collect(DemoSled &sled, std::size_t index);

    /// Ops made at or after Unix time \a time do not reach the last sled by themselves: it
    /// is a little behind in the end.
    void holdBackFrom(qint64 time) { m_heldBackFrom = time; }

    /// Gives \a sled what has had the time to reach it by \a now (Unix seconds).
    Result<void> deliver(DemoSled &sled, std::size_t index, qint64 now);
    /// Gives \a sled all ops below number \a end, at once.
    Result<void> deliverUpTo(DemoSled &sled, std::size_t index, qint64 end);

    [[nodiscard]] qint64 count() const noexcept { return m_first + qint64(m_ops.size()); }

private:
    struct Relayed {
        MadeOp made;
        std::size_t maker = 0; ///< Index of the sled.
    };

    [[nodiscard]] qint64 horizon(std::size_t index, qint64 now) const;
    void forgetDelivered();

    std::deque<Relayed> m_ops;  ///< Those that some sled still lacks.
    qint64 m_first = 0;         ///< Number of the first of them.
    std::vector<qint64> m_next; ///< By sled: number of the next op to look at.
    qint64 m_heldBackFrom = std::numeric_limits<qint64>::max();
};

} // namespace sled
