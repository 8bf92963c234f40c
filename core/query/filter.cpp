// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"

#include <algorithm>
#include <utility>

namespace sled {

namespace {

bool isRelative(const FilterTime &time)
{
    switch (time.kind) {
    case FilterTime::Kind::Now:
    case FilterTime::Kind::Today:
    case FilterTime::Kind::Yesterday:
    case FilterTime::Kind::Ago:
    case FilterTime::Kind::TimeOfDay:
        return true;
    default:
        return false;
    }
}

bool isRelativeValue(const PlacedFilterValue &placed)
{
    if (const auto *time = std::get_if<FilterTime>(&placed.value))
        return isRelative(*time);
    if (const auto *range = std::get_if<FilterTimeRange>(&placed.value))
        return (range->first && isRelative(*range->first))
            || (range->last && isRelative(*range->last));
    return false;
}

std::ptrdiff_t offset(std::size_t number)
{
    return static_cast<std::ptrdiff_t>(number);
}

} // namespace

bool Filter::uses(FilterField field) const
{
    return std::ranges::any_of(m_conditions, [field](const FilterCondition &condition) {
        return condition.field == field;
    });
}

bool Filter::dependsOnNow() const
{
    return std::ranges::any_of(m_conditions, [](const FilterCondition &condition) {
        return std::ranges::any_of(condition.values, isRelativeValue);
    });
}

bool Filter::dependsOnState() const
{
    return uses(FilterField::Verification) || uses(FilterField::Verdict)
        || uses(FilterField::Source) || uses(FilterField::Finding);
}

void Filter::append(FilterCondition condition)
{
    m_nodes.push_back({});
    m_conditions.push_back(std::move(condition));
}

void Filter::append(const Filter &tree)
{
    m_nodes.insert(m_nodes.end(), tree.m_nodes.begin(), tree.m_nodes.end());
    m_conditions.insert(m_conditions.end(), tree.m_conditions.begin(), tree.m_conditions.end());
}

void Filter::negate()
{
    m_nodes.push_back({FilterNode::Kind::Not, 1, m_nodes.back().size + 1});
}

void Filter::join(FilterNode::Kind kind, std::uint32_t count)
{
    if (count < 2)
        return;
    std::uint32_t size = 1;
    for (std::uint32_t i = 0; i < count; ++i)
        size += m_nodes[m_nodes.size() - size].size;
    m_nodes.push_back({kind, count, size});
}

Filter Filter::subtree(std::size_t root) const
{
    const std::size_t begin = root + 1 - m_nodes[root].size;
    const auto isCondition
        = [](const FilterNode &node) { return node.kind == FilterNode::Kind::Condition; };
    const auto nodes = m_nodes.begin();
    const auto firstCondition = std::count_if(nodes, nodes + offset(begin), isCondition);
    Filter part;
    part.m_nodes.assign(nodes + offset(begin), nodes + offset(root + 1));
    const auto count = std::count_if(part.m_nodes.begin(), part.m_nodes.end(), isCondition);
    const auto first = m_conditions.begin() + firstCondition;
    part.m_conditions.assign(first, first + count);
    return part;
}

std::vector<std::size_t> Filter::operandsOf(std::size_t parent) const
{
    std::vector<std::size_t> roots;
    std::size_t end = parent; // one past the root of the operand before
    for (std::uint32_t i = 0; i < m_nodes[parent].operands; ++i) {
        roots.push_back(end - 1);
        end -= m_nodes[end - 1].size;
    }
    std::ranges::reverse(roots);
    return roots;
}

} // namespace sled
