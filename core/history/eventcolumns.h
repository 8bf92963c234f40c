// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/column.h"
#include "core/base/stringpool.h"
#include "core/history/indexes.h"
#include "core/history/opfacts.h"

#include <cstddef>
#include <cstdint>

namespace sled {

/// The events of a history, one column a fact: what an op says never changes, so a copy
/// is a snapshot that other threads may read (see Column).
class EventColumns {
public:
    void append(const EventFacts &facts, OpIndex op)
    {
        m_facts.append(facts);
        m_ops.append(op);
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_facts.size(); }
    [[nodiscard]] const EventFacts &facts(EventIndex event) const
    {
        return m_facts[static_cast<std::size_t>(event)];
    }
    [[nodiscard]] OpIndex op(EventIndex event) const
    {
        return m_ops[static_cast<std::size_t>(event)];
    }

private:
    Column<EventFacts> m_facts;
    Column<OpIndex> m_ops;
};

} // namespace sled
