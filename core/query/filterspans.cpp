// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterspans.h"

#include "core/query/filterparts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace sled {

namespace {

constexpr double kEndless = std::numeric_limits<double>::infinity();

/// The numbers that \a op lets through, of a value that means \a span.
UnixSpan spanBy(FilterOperator op, const UnixSpan &span)
{
    switch (op) {
    case FilterOperator::Less:
        return {-kEndless, span.begin};
    case FilterOperator::LessOrEqual:
        return {-kEndless, span.end};
    case FilterOperator::Greater:
        return {span.end, kEndless};
    case FilterOperator::GreaterOrEqual:
        return {span.begin, kEndless};
    default:
        return span;
    }
}

/// What the values of a condition mean in numbers.
class SpanReader {
public:
    explicit SpanReader(const FilterClock &clock) : m_clock(clock) {}

    FilterResult<std::vector<UnixSpan>> read(const FilterCondition &condition) const
    {
        std::vector<UnixSpan> spans;
        for (const PlacedFilterValue &placed : condition.values) {
            const std::optional<UnixSpan> span
                = std::visit([this](const auto &value) { return spanOf(value); }, placed.value);
            if (!span)
                return tl::unexpected(FilterError{
                    FilterErrorCode::EmptyRange, placed.position, placed.length, {}, {}});
            spans.push_back(spanBy(condition.op, *span));
        }
        return spans;
    }

private:
    [[nodiscard]] std::optional<UnixSpan> spanOf(const FilterText &) const { return {}; }
    [[nodiscard]] std::optional<UnixSpan> spanOf(double number) const
    {
        return UnixSpan{number, std::nextafter(number, kEndless)};
    }
    [[nodiscard]] std::optional<UnixSpan> spanOf(const FilterTime &time) const
    {
        return m_clock.spanOf(time);
    }
    template <typename Range>
    [[nodiscard]] std::optional<UnixSpan> spanOf(const Range &range) const
    {
        const UnixSpan all{-kEndless, kEndless};
        const UnixSpan first = range.first ? *spanOf(*range.first) : all;
        const UnixSpan last = range.last ? *spanOf(*range.last) : all;
        if (range.first && range.last && last.begin < first.begin)
            return std::nullopt;
        return UnixSpan{first.begin, last.end};
    }

    const FilterClock &m_clock;
};

} // namespace

FilterResult<std::vector<UnixSpan>> filterSpans(const FilterCondition &condition,
                                                const FilterClock &clock)
{
    return SpanReader(clock).read(condition);
}

std::optional<UnixSpan> filterTimes(const Filter &filter, const FilterClock &clock)
{
    UnixSpan times{-kEndless, kEndless};
    for (const Filter &part : conjunctsOf(filter)) {
        const FilterCondition &condition = part.conditions().front();
        const bool isOne = part.nodes().size() == 1 && condition.field == FilterField::Time;
        if (!isOne || condition.op == FilterOperator::NotEqual)
            continue;
        const auto spans = filterSpans(condition, clock);
        if (!spans || spans->size() != 1)
            return std::nullopt;
        times.begin = std::max(times.begin, spans->front().begin);
        times.end = std::min(times.end, spans->front().end);
    }
    const bool isBounded = std::isfinite(times.begin) && std::isfinite(times.end);
    return isBounded && times.begin < times.end ? std::optional(times) : std::nullopt;
}

} // namespace sled
