// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/eventchecks.h"
#include "core/query/filtererror.h"

#include <chrono>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace sled {

/// A filter made ready to be asked about events. See compileFilter().
///
/// Each distinct text is looked at once for each condition; that is remembered, so that asking
/// about events that came later costs little. Whatever is asked must be of one History. A copy
/// is a thread's own, and used by one at a time.
class FilterPredicate final {
public:
    /// How long one evaluate() may look for wildcards and regular expressions.
    static constexpr std::chrono::seconds kPatternBudget{10};

    /// The events of \a input that the filter lets through, ascending.
    ///
    /// 1 M events take about 10 ms a condition. A stop is heard within some ten milliseconds.
    /// \return FilterErrorCode::TooSlow if a pattern takes more than \a budget in all, or tries
    ///         too many ways to fit one text: what it would have found is not known.
    ///         FilterErrorCode::Cancelled.
    [[nodiscard]] FilterResult<std::vector<EventIndex>>
    evaluate(const FilterInput &input, const std::stop_token &stop,
             std::chrono::steady_clock::duration budget = kPatternBudget);

private:
    friend class FilterCompiler;

    /// What is done with answers on a stack: push those of a check, or join the last ones.
    struct Step {
        FilterNode::Kind kind = FilterNode::Kind::Condition;
        std::uint32_t operands = 0;
    };
    /// A check, and the condition that it comes from.
    struct PlacedCheck {
        EventCheck check;
        FilterError ifTooSlow;
    };

    [[nodiscard]] FilterResult<void> evaluateSlice(const EventSlice &slice,
                                                   std::vector<std::uint8_t> &stack);

    std::vector<Step> m_steps;
    std::vector<PlacedCheck> m_checks;
    std::size_t m_depth = 1; ///< Of the stack.
};

} // namespace sled
