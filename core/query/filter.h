// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filtercondition.h"

#include <cstdint>
#include <vector>

namespace sled {

inline constexpr qsizetype kMaxFilterLength = 1'000'000;   ///< UTF-16 code units of text.
inline constexpr std::size_t kMaxFilterConditions = 1'000; ///< Each costs a look at all events.
inline constexpr qsizetype kMaxPatternLength = 10'000;     ///< Of one regular expression.

/// One node of a filter's tree.
struct FilterNode {
    enum class Kind : std::uint8_t { Condition, Not, And, Or };

    Kind kind = Kind::Condition;
    std::uint32_t operands = 0; ///< Of And and Or at least two, of Not one.
    std::uint32_t size = 1;     ///< Nodes of the subtree, this one included.

    friend bool operator==(const FilterNode &, const FilterNode &) = default;
};

/// A filter as a tree: conditions under `and`, `or` and `not`. An empty one lets all through.
///
/// A plain value. The nodes stand in postfix order, the operands of each right before it, so
/// that nothing here recurses, however deep an input nests. Filters are equal if their trees
/// are; where the text had its blanks and parentheses does not matter.
class Filter final {
public:
    Filter() = default;
    explicit Filter(FilterCondition condition) { append(std::move(condition)); }

    [[nodiscard]] bool isEmpty() const noexcept { return m_nodes.empty(); }
    /// In postfix order: the last one is the root.
    [[nodiscard]] const std::vector<FilterNode> &nodes() const noexcept { return m_nodes; }
    /// The conditions, in the order of their nodes.
    [[nodiscard]] const std::vector<FilterCondition> &conditions() const noexcept
    {
        return m_conditions;
    }
    [[nodiscard]] bool uses(FilterField field) const;
    /// Whether what it means depends on the present time.
    [[nodiscard]] bool dependsOnNow() const;
    /// Whether it may let an event through at one time and not at another, as signatures are
    /// checked, sources come and findings are found.
    [[nodiscard]] bool dependsOnState() const;

    void append(FilterCondition condition); ///< As a tree beside those that are there.
    void append(const Filter &tree);        ///< Requires: not empty.
    void negate();                          ///< The last tree.
    /// Joins the last \a count trees by \a kind, And or Or. Nothing happens if \a count is one.
    void join(FilterNode::Kind kind, std::uint32_t count);

    /// The subtree whose root is node number \a root.
    [[nodiscard]] Filter subtree(std::size_t root) const;
    /// The roots of the operands of node \a parent, in their order.
    [[nodiscard]] std::vector<std::size_t> operandsOf(std::size_t parent) const;

    friend bool operator==(const Filter &, const Filter &) = default;

private:
    std::vector<FilterNode> m_nodes;
    std::vector<FilterCondition> m_conditions;
};

} // namespace sled
