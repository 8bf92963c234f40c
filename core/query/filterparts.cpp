// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparts.h"

#include "core/query/filterlexer.h"

#include <cmath>
#include <utility>

namespace sled {

namespace {

Filter filterOf(FilterField field, FilterOperator op, FilterValue value)
{
    return Filter(FilterCondition{field, op, {{std::move(value)}}});
}

FilterTime timeOf(double unixSeconds)
{
    constexpr double kYear1 = -62'135'596'800.0;
    constexpr double kYear10000 = 253'402'300'800.0;
    const bool isWhole = std::trunc(unixSeconds) == unixSeconds;
    FilterTime time;
    if (!isWhole || unixSeconds < kYear1 || unixSeconds >= kYear10000) {
        time.kind = FilterTime::Kind::Unix;
        time.unixSeconds = unixSeconds;
        return time;
    }
    time.kind = FilterTime::Kind::DateTime;
    time.seconds = static_cast<std::int64_t>(unixSeconds);
    time.hasSeconds = true;
    time.offsetMinutes = 0;
    return time;
}

} // namespace

std::vector<Filter> conjunctsOf(const Filter &filter)
{
    if (filter.isEmpty())
        return {};
    if (filter.nodes().back().kind != FilterNode::Kind::And)
        return {filter};
    std::vector<Filter> parts;
    for (const std::size_t root : filter.operandsOf(filter.nodes().size() - 1))
        parts.push_back(filter.subtree(root));
    return parts;
}

Filter conjunctionOf(std::span<const Filter> parts)
{
    Filter all;
    std::uint32_t count = 0;
    for (const Filter &part : parts) {
        for (const Filter &one : conjunctsOf(part)) {
            all.append(one);
            ++count;
        }
    }
    all.join(FilterNode::Kind::And, count);
    return all;
}

Filter negationOf(const Filter &filter)
{
    if (filter.nodes().back().kind == FilterNode::Kind::Not)
        return filter.subtree(filter.nodes().size() - 2);
    Filter negated = filter;
    negated.negate();
    return negated;
}

Filter filterForText(FilterField field, const QString &value)
{
    const bool isName = filterFieldKind(field) == FilterFieldKind::Choice
        && isPlainFilterWord(value, FilterLexing::Value);
    return filterOf(field, FilterOperator::Equal, FilterText{value, !isName});
}

std::optional<Filter> filterForSeq(double number)
{
    if (!std::isfinite(number))
        return std::nullopt;
    return filterOf(FilterField::Seq, FilterOperator::Equal, number + 0.0);
}

std::optional<Filter> filterForTime(double unixSeconds)
{
    if (!std::isfinite(unixSeconds))
        return std::nullopt;
    return filterOf(FilterField::Time, FilterOperator::Equal, timeOf(unixSeconds + 0.0));
}

Filter filterForTimes(double firstUnixSeconds, double lastUnixSeconds)
{
    const FilterTimeRange range{timeOf(firstUnixSeconds + 0.0), timeOf(lastUnixSeconds + 0.0)};
    return filterOf(FilterField::Time, FilterOperator::In, range);
}

} // namespace sled
