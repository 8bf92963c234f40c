// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/listreplica.h"

#include "core/base/keyedhash.h"

#include <QtGlobal>

#include <algorithm>

namespace sled {

ListReplica::ListReplica(ElementSchema element)
    : m_schema(std::move(element)), m_width(structSchema() ? structSchema()->fields.size() : 1)
{
    m_ids.append(OpId());
    m_flags.append(0);
    for (std::size_t field = 0; field < m_width; ++field)
        m_cells.append(Cell());
}

void ListReplica::insert(const Insert &insert)
{
    Q_ASSERT(insert.cells.empty() || insert.cells.size() == m_width);
    m_clock = std::max(m_clock, insert.seq);
    const std::uint64_t hash = ByteIdHash{}(insert.id);
    if (insert.id.isZero() || find(insert.id, hash))
        return;
    m_index.insert(hash, static_cast<std::uint32_t>(m_ids.size()));
    m_ids.append(insert.id);
    m_order.add(insert.origin, insert.seq, insert.author);
    for (std::size_t field = 0; field < m_width; ++field)
        m_cells.append(insert.cells.empty() ? Cell() : insert.cells[field]);
    m_flags.append(static_cast<std::uint8_t>((insert.hasOwnPath ? kOwnPath : 0U)
                                             | (insert.cells.empty() ? 0U : kContent)));
}

std::optional<ElementIndex> ListReplica::find(const OpId &id) const
{
    if (id.isZero())
        return ElementIndex::Head;
    // A sled appends: what is asked for is mostly what came last.
    const auto last = static_cast<std::uint32_t>(m_ids.size() - 1);
    return id == m_ids[last] ? ElementIndex{last} : find(id, ByteIdHash{}(id));
}

std::optional<ElementIndex> ListReplica::find(const OpId &id, std::uint64_t hash) const
{
    const auto found = m_index.find(hash, [&](std::uint32_t one) { return m_ids[one] == id; });
    return found ? std::optional(ElementIndex{*found}) : std::nullopt;
}

void ListReplica::setRegister(ElementIndex element, std::size_t field, const RegisterWrite &write)
{
    Q_ASSERT(hasContent(element) && field < m_width);
    if (!registerClock(element, field).losesTo(write.clock))
        return;
    m_clocks[registerKey(element, field)] = write.clock;
    m_cells[registerKey(element, field)] = write.value;
}

RegisterClock ListReplica::registerClock(ElementIndex element, std::size_t field) const
{
    const auto written = m_clocks.find(registerKey(element, field));
    if (written != m_clocks.end())
        return written->second;
    if (cell(element, field).isUnset())
        return {};
    // What an insert brings is set at seq 1, by the element itself.
    return {1, elementAuthor(id(element))};
}

bool ListReplica::isAltered(ElementIndex element) const
{
    if (m_clocks.empty())
        return false;
    for (std::size_t field = 0; field < m_width; ++field) {
        if (m_clocks.contains(registerKey(element, field)))
            return true;
    }
    return false;
}

void ListReplica::checkInvariants() const
{
    Q_ASSERT(m_ids.size() == m_order.size());
    Q_ASSERT(m_flags.size() == m_ids.size());
    Q_ASSERT(m_cells.size() == m_ids.size() * m_width);
    Q_ASSERT(m_index.size() + 1 == m_ids.size());
    for (std::uint32_t i = 0; i < m_ids.size(); ++i)
        Q_ASSERT(find(m_ids[i]) == ElementIndex{i});
    m_order.checkInvariants();
}

} // namespace sled
