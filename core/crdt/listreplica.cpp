// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/listreplica.h"

#include <QtGlobal>

#include <algorithm>

namespace sled {

ListReplica::ListReplica(ElementSchema element)
    : m_schema(std::move(element)),
      m_width(structSchema() ? structSchema()->fields.size() : 1),
      m_ids(1),
      m_flags(1, 0),
      m_cells(m_width),
      m_index(0, IdHash{&m_ids}, IdEqual{&m_ids})
{
    m_index.insert(0);
}

void ListReplica::insert(const Insert &insert)
{
    Q_ASSERT(insert.cells.empty() || insert.cells.size() == m_width);
    m_clock = std::max(m_clock, insert.seq);
    const auto element = static_cast<std::uint32_t>(m_ids.size());
    m_ids.push_back(insert.id);
    if (!m_index.insert(element).second) {
        m_ids.pop_back();
        return;
    }
    m_order.add(insert.origin, insert.seq, insert.author);
    std::uint8_t flags = 0;
    if (insert.hasOwnPath)
        flags |= kOwnPath;
    if (insert.cells.empty())
        m_cells.resize(m_cells.size() + m_width);
    else
        flags |= kContent;
    m_cells.insert(m_cells.end(), insert.cells.begin(), insert.cells.end());
    m_flags.push_back(flags);
}

std::optional<ElementIndex> ListReplica::find(const OpId &id) const
{
    const auto found = m_index.find(id);
    if (found == m_index.end())
        return std::nullopt;
    return ElementIndex{*found};
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
    Q_ASSERT(m_index.size() == m_ids.size());
    for (std::uint32_t i = 0; i < m_ids.size(); ++i)
        Q_ASSERT(find(m_ids[i]) == ElementIndex{i});
    m_order.checkInvariants();
}

} // namespace sled
