// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/activeconditions.h"

#include "core/query/filterparts.h"
#include "core/query/filterprinter.h"

#include <algorithm>
#include <utility>

namespace sled {

namespace {

bool asksForTimeAlone(const Filter &filter)
{
    return std::all_of(
        filter.conditions().begin(), filter.conditions().end(),
        [](const FilterCondition &condition) { return condition.field == FilterField::Time; });
}

} // namespace

Filter ActiveConditions::filter() const
{
    std::vector<Filter> on;
    for (const Condition &condition : m_all) {
        if (condition.isOn)
            on.push_back(condition.filter);
    }
    return conjunctionOf(on);
}

QString ActiveConditions::text() const
{
    return printFilter(filter());
}

void ActiveConditions::replace(const Filter &filter)
{
    std::erase_if(m_all, [](const Condition &condition) { return condition.isOn; });
    const std::vector<Condition> off = std::exchange(m_all, {});
    add(filter);
    for (const Condition &condition : off) {
        const bool isThere = std::any_of(m_all.begin(), m_all.end(), [&](const Condition &other) {
            return other.filter == condition.filter;
        });
        if (!isThere)
            m_all.push_back(condition);
    }
}

void ActiveConditions::add(const Filter &filter)
{
    for (Filter &part : conjunctsOf(filter)) {
        const auto same = std::find_if(m_all.begin(), m_all.end(), [&](const Condition &other) {
            return other.filter == part;
        });
        if (same != m_all.end())
            same->isOn = true;
        else
            m_all.push_back({std::move(part), true});
    }
}

void ActiveConditions::replaceTime(const Filter &filter)
{
    std::erase_if(m_all,
                  [](const Condition &condition) { return asksForTimeAlone(condition.filter); });
    add(filter);
}

bool ActiveConditions::isOn(const Filter &filter) const
{
    return std::any_of(m_all.begin(), m_all.end(), [&filter](const Condition &condition) {
        return condition.isOn && condition.filter == filter;
    });
}

void ActiveConditions::setOn(std::size_t number, bool isOn)
{
    m_all[number].isOn = isOn;
}

void ActiveConditions::drop(std::size_t number)
{
    m_all.erase(m_all.begin() + std::ptrdiff_t(number));
}

} // namespace sled
