// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/rgaorder.h"

#include <QtGlobal>

#include <algorithm>

namespace sled {

RgaOrder::RgaOrder()
{
    Node head;
    head.isOnTail = true;
    m_nodes.append(head);
}

ElementIndex RgaOrder::add(ElementIndex origin, std::uint64_t seq, const AuthorId &author)
{
    Q_ASSERT(static_cast<std::size_t>(origin) < m_nodes.size());
    const auto index = ElementIndex{static_cast<std::uint32_t>(m_nodes.size())};
    m_nodes.append({seq, m_authors.intern(author), origin, ElementIndex::Head, false});

    Node &parent = at(origin);
    const ElementIndex formerLast = parent.lastChild;
    if (formerLast != ElementIndex::Head && compareSiblings(at(index), at(formerLast)) < 0)
        return index;
    parent.lastChild = index;
    if (parent.isOnTail) {
        // What hung on the tail below the former last child never comes back to it, so
        // that each element leaves the tail once.
        for (ElementIndex left = formerLast; left != ElementIndex::Head; left = at(left).lastChild)
            at(left).isOnTail = false;
        at(index).isOnTail = true;
        m_last = index;
    }
    return index;
}

int RgaOrder::compareSiblings(const Node &a, const Node &b) const
{
    if (a.seq != b.seq)
        return a.seq > b.seq ? -1 : 1;
    if (a.author == b.author)
        return 0;
    return m_authors.at(a.author) > m_authors.at(b.author) ? -1 : 1;
}

std::vector<ElementIndex> RgaOrder::order() const
{
    // Siblings in reverse order, grouped by origin: pushing a group on the stack from its
    // front leaves the first sibling on top.
    std::vector<ElementIndex> siblings;
    siblings.reserve(m_nodes.size());
    for (std::uint32_t i = 1; i < m_nodes.size(); ++i)
        siblings.push_back(ElementIndex{i});
    std::sort(siblings.begin(), siblings.end(), [this](ElementIndex a, ElementIndex b) {
        const Node &left = at(a);
        const Node &right = at(b);
        if (left.origin != right.origin)
            return left.origin < right.origin;
        const int siblingOrder = compareSiblings(left, right);
        return siblingOrder != 0 ? siblingOrder > 0 : a > b;
    });
    std::vector<std::uint32_t> groupBegin(m_nodes.size() + 1, 0);
    for (const ElementIndex index : siblings)
        ++groupBegin[static_cast<std::size_t>(at(index).origin) + 1];
    for (std::size_t i = 1; i < groupBegin.size(); ++i)
        groupBegin[i] += groupBegin[i - 1];

    std::vector<ElementIndex> ordered;
    ordered.reserve(siblings.size());
    std::vector<ElementIndex> stack{ElementIndex::Head};
    while (!stack.empty()) {
        const ElementIndex index = stack.back();
        stack.pop_back();
        if (index != ElementIndex::Head)
            ordered.push_back(index);
        const auto group = static_cast<std::size_t>(index);
        stack.insert(stack.end(), siblings.begin() + groupBegin[group],
                     siblings.begin() + groupBegin[group + 1]);
    }
    return ordered;
}

void RgaOrder::checkInvariants() const
{
    const std::vector<ElementIndex> ordered = order();
    Q_ASSERT(ordered.size() + 1 == m_nodes.size());
    Q_ASSERT(m_last == (ordered.empty() ? ElementIndex::Head : ordered.back()));
    Q_UNUSED(ordered);
}

} // namespace sled
