// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/crdt/cell.h"

#include <cstdint>

namespace sled {

/// Who wrote a last-writer-wins register last: what decides whether a set op wins.
struct RegisterClock {
    std::uint64_t seq = 0; ///< 0: never written.
    AuthorId author;

    /// Higher seq wins, on a tie the lower author; a full tie changes nothing, which is
    /// why replicas may disagree for ever (divergent_replicas.json).
    [[nodiscard]] bool losesTo(const RegisterClock &other) const
    {
        return seq != other.seq ? seq < other.seq : other.author < author;
    }
};

/// One set op's effect on a register.
struct RegisterWrite {
    RegisterClock clock;
    Cell value; ///< Null if the op's content does not fit the register's type.
};

/// A register of its own, outside any list.
struct Register {
    RegisterClock clock;
    Cell value;

    void apply(const RegisterWrite &write)
    {
        if (!clock.losesTo(write.clock))
            return;
        clock = write.clock;
        value = write.value;
    }
};

} // namespace sled
