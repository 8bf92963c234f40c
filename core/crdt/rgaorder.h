// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/authortable.h"
#include "core/base/blocks.h"

#include <cstdint>
#include <vector>

namespace sled {

/// Number of an element in one list, by arrival. 0 is the head, which is no element.
enum class ElementIndex : std::uint32_t { Head = 0 };

/// The causal tree of an RGA (formats.md 5): who came after whom, and in which order they stand.
///
/// Children of one origin stand by seq descending, then inner author descending, and on a
/// full tie in arrival order; the list is the tree in pre-order. Adding is O(1) amortised,
/// order() O(n log n); nothing recurses, whatever the shape.
class RgaOrder final {
public:
    RgaOrder();

    /// Adds a child of \a origin and returns its number. Requires: \a origin is a number
    /// that this returned, or the head.
    ElementIndex add(ElementIndex origin, std::uint64_t seq, const AuthorId &author);

    [[nodiscard]] std::size_t size() const noexcept { return m_nodes.size(); } ///< With the head.

    /// All elements from first to last, without the head.
    [[nodiscard]] std::vector<ElementIndex> order() const;

    /// The element that stands last; the head of an empty list. O(1).
    [[nodiscard]] ElementIndex last() const noexcept { return m_last; }

    /// Aborts, in debug builds, if the tail kept step by step is not that of order().
    void checkInvariants() const;

private:
    struct Node {
        std::uint64_t seq = 0;
        AuthorIndex author{};
        ElementIndex origin = ElementIndex::Head;
        ElementIndex lastChild = ElementIndex::Head; ///< Head: no child.
        bool isOnTail = false; ///< On the way from the head to the last element.
    };

    [[nodiscard]] const Node &at(ElementIndex index) const
    {
        return m_nodes[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] Node &at(ElementIndex index) { return m_nodes[static_cast<std::size_t>(index)]; }
    /// Order of siblings, before their arrival decides: negative if \a a stands first.
    [[nodiscard]] int compareSiblings(const Node &a, const Node &b) const;

    Blocks<Node> m_nodes;
    AuthorTable m_authors;
    ElementIndex m_last = ElementIndex::Head;
};

} // namespace sled
