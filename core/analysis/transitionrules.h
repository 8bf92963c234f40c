// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/eventlog/vocabulary.h"

#include <bitset>
#include <string>
#include <string_view>
#include <vector>

namespace sled {

/// Between which stages the events of the pipeline move stories.
class TransitionRules final {
public:
    /// Reads lines of the form `EVENT: FROM … -> TO …` (see resources/rules/transitions.rules).
    /// \return ErrorCode::Malformed with the number of the line that is none.
    static Result<TransitionRules> parse(std::string_view text);

    /// The rule of \a event, whatever its ASCII case, by which to ask again; nothing if any
    /// transition by it is allowed.
    [[nodiscard]] std::optional<std::size_t> ruleOf(std::string_view event) const noexcept;

    /// Whether \a rule allows to go from \a from to \a to. True if either is not known, and if
    /// they are the same.
    [[nodiscard]] bool isAllowed(std::size_t rule, Stage from, Stage to) const noexcept;

    [[nodiscard]] std::size_t size() const noexcept { return m_rules.size(); }

private:
    using Stages = std::bitset<kStageCount>;

    struct Rule {
        std::string event;
        Stages from;
        Stages to;
    };

    static std::optional<Stages> parseStages(std::string_view names);
    static std::optional<Rule> parseLine(std::string_view line);

    std::vector<Rule> m_rules;
};

/// The rules compiled in, as they are written.
[[nodiscard]] std::string_view transitionRulesText() noexcept;

/// The rules compiled in.
[[nodiscard]] const TransitionRules &pipelineRules();

} // namespace sled
