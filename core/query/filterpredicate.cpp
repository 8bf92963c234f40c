// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterpredicate.h"

#include <algorithm>
#include <span>

namespace sled {

namespace {

/// Events asked about together: few enough to stay in the cache from one condition to the next.
constexpr std::size_t kSlice = 2048;

using Row = std::span<std::uint8_t>;

Row rowOf(std::vector<std::uint8_t> &stack, std::size_t depth, std::size_t events)
{
    return Row(stack).subspan(depth * kSlice, events);
}

void join(FilterNode::Kind kind, Row into, Row other)
{
    if (kind == FilterNode::Kind::And) {
        for (std::size_t i = 0; i < into.size(); ++i)
            into[i] &= other[i];
    } else {
        for (std::size_t i = 0; i < into.size(); ++i)
            into[i] |= other[i];
    }
}

} // namespace

FilterResult<void> FilterPredicate::evaluateSlice(const EventSlice &slice,
                                                  std::vector<std::uint8_t> &stack)
{
    const std::size_t events = slice.holds.size();
    std::size_t depth = 0;
    auto next = m_checks.begin();
    for (const Step &step : m_steps) {
        switch (step.kind) {
        case FilterNode::Kind::Condition: {
            const EventSlice part{slice.input, slice.begin, rowOf(stack, depth++, events),
                                  slice.limits};
            if (!std::visit([&part](auto &check) { return check.check(part); }, next->check))
                return tl::unexpected(next->ifTooSlow);
            ++next;
            break;
        }
        case FilterNode::Kind::Not:
            for (std::uint8_t &holds : rowOf(stack, depth - 1, events))
                holds ^= 1U;
            break;
        default:
            depth -= step.operands - 1;
            for (std::uint32_t i = 0; i + 1 < step.operands; ++i)
                join(step.kind, rowOf(stack, depth - 1, events), rowOf(stack, depth + i, events));
        }
    }
    const Row answers = rowOf(stack, 0, events);
    std::copy(answers.begin(), answers.end(), slice.holds.begin());
    return {};
}

FilterResult<std::vector<EventIndex>>
FilterPredicate::evaluate(const FilterInput &input, const std::stop_token &stop,
                          std::chrono::steady_clock::duration budget)
{
    CheckLimits limits{std::chrono::steady_clock::now() + budget, stop, 0};
    std::vector<std::uint8_t> stack(m_depth * kSlice, std::uint8_t{1});
    std::vector<std::uint8_t> holds(kSlice);
    std::vector<EventIndex> events;
    const std::size_t end = input.events.size();
    for (auto begin = static_cast<std::size_t>(input.first); begin < end;) {
        if (stop.stop_requested())
            return tl::unexpected(FilterError{FilterErrorCode::Cancelled, 0, 0, {}, {}});
        const std::size_t count = std::min(kSlice - begin % kSlice, end - begin);
        const EventSlice slice{input, begin, Row(holds).first(count), limits};
        if (const FilterResult<void> done = evaluateSlice(slice, stack); !done) {
            if (stop.stop_requested())
                return tl::unexpected(FilterError{FilterErrorCode::Cancelled, 0, 0, {}, {}});
            return tl::unexpected(done.error());
        }
        for (std::size_t i = 0; i < count; ++i) {
            if (holds[i] != 0)
                events.push_back(EventIndex{static_cast<std::uint32_t>(begin + i)});
        }
        begin += count;
    }
    return events;
}

} // namespace sled
