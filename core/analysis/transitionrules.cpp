// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/transitionrules.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kSpaces = " \t\r";

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(kSpaces);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(kSpaces) - begin + 1);
}

/// Cuts the part before \a separator off \a text; all of it if there is none.
std::string_view takeUntil(std::string_view &text, std::string_view separator)
{
    const std::size_t at = text.find(separator);
    const std::string_view part = text.substr(0, at);
    text = at == std::string_view::npos ? std::string_view() : text.substr(at + separator.size());
    return trimmed(part);
}

char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

std::optional<TransitionRules::Stages> TransitionRules::parseStages(std::string_view names)
{
    Stages stages;
    while (!names.empty()) {
        const std::string_view name = takeUntil(names, " ");
        names = trimmed(names);
        if (name == "*") {
            stages.set();
            continue;
        }
        const Stage stage = stageFromLabel(name);
        if (stage == Stage::Unknown)
            return std::nullopt;
        stages.set(static_cast<std::size_t>(stage));
    }
    if (stages.none())
        return std::nullopt;
    return stages;
}

std::optional<TransitionRules::Rule> TransitionRules::parseLine(std::string_view line)
{
    const std::string_view event = takeUntil(line, ":");
    const auto from = parseStages(takeUntil(line, "->"));
    const auto to = parseStages(trimmed(line));
    if (event.empty() || !from || !to)
        return std::nullopt;
    return Rule{std::string(event), *from, *to};
}

Result<TransitionRules> TransitionRules::parse(std::string_view text)
{
    TransitionRules rules;
    for (int number = 1; !text.empty(); ++number) {
        const std::string_view line = takeUntil(text, "\n");
        if (line.empty() || line.front() == '#')
            continue;
        std::optional<Rule> rule = parseLine(line);
        if (!rule || rules.ruleOf(rule->event))
            return failure(ErrorCode::Malformed, u"line %1 is no rule of its own"_s.arg(number));
        rules.m_rules.push_back(*std::move(rule));
    }
    return rules;
}

std::optional<std::size_t> TransitionRules::ruleOf(std::string_view event) const noexcept
{
    const auto found = std::ranges::find_if(m_rules, [event](const Rule &rule) {
        return std::ranges::equal(rule.event, event, {}, lower, lower);
    });
    if (found == m_rules.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_rules.begin());
}

bool TransitionRules::isAllowed(std::size_t rule, Stage from, Stage to) const noexcept
{
    if (from == to || from == Stage::Unknown || to == Stage::Unknown)
        return true;
    return m_rules[rule].from[static_cast<std::size_t>(from)]
        && m_rules[rule].to[static_cast<std::size_t>(to)];
}

const TransitionRules &pipelineRules()
{
    static const TransitionRules rules = [] {
        Result<TransitionRules> parsed = TransitionRules::parse(transitionRulesText());
        Q_ASSERT(parsed); // a test reads them too
        return parsed ? *std::move(parsed) : TransitionRules();
    }();
    return rules;
}

} // namespace sled
