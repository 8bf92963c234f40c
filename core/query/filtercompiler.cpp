// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filtercompiler.h"

#include "core/query/filterchoices.h"
#include "core/query/filterspans.h"
#include "core/query/filtervalueparser.h"

#include <algorithm>
#include <utility>

namespace sled {

namespace {

tl::unexpected<FilterError> wrongValue(const PlacedFilterValue &placed, FilterErrorCode code,
                                       QString expected = {})
{
    const auto *text = std::get_if<FilterText>(&placed.value);
    return tl::unexpected(FilterError{code, placed.position, placed.length,
                                      text ? text->text : QString(), std::move(expected)});
}

/// The test of one value of \a condition alone.
TextTest testOf(const FilterCondition &condition, const PlacedFilterValue &value)
{
    return TextTest(FilterCondition{condition.field, condition.op, {value}});
}

std::vector<StringCheck::ColumnOf> columnsOf(FilterField field)
{
    switch (field) {
    case FilterField::Sled:
        return {&EventFacts::sledId};
    case FilterField::Story:
        return {&EventFacts::storyId};
    case FilterField::Stage:
        return {&EventFacts::fromStage, &EventFacts::toStage};
    case FilterField::From:
        return {&EventFacts::fromStage};
    case FilterField::To:
        return {&EventFacts::toStage};
    case FilterField::Event:
        return {&EventFacts::pipelineEvent};
    default:
        return {&EventFacts::storyId, &EventFacts::fromStage, &EventFacts::toStage,
                &EventFacts::pipelineEvent};
    }
}

bool isOfStages(FilterField field)
{
    return field == FilterField::Stage || field == FilterField::From || field == FilterField::To;
}

/// The op ids that begin with \a digits; nothing if those are no digits of one.
std::optional<OpIdCheck::Range> idsBeginningWith(const QString &digits)
{
    constexpr std::size_t kDigits = 2 * OpId::kBytes;
    const std::string text = digits.toStdString();
    if (text.empty() || text.size() > kDigits)
        return std::nullopt;
    std::string lowest = text;
    std::string highest = text;
    lowest.resize(kDigits, '0');
    highest.resize(kDigits, 'f');
    const std::optional<OpId> first = OpId::fromHex(lowest);
    const std::optional<OpId> last = OpId::fromHex(highest);
    if (!first || !last)
        return std::nullopt;
    return OpIdCheck::Range{*first, *last};
}

} // namespace

/// Prepares the conditions of a filter one by one.
class FilterCompiler {
public:
    explicit FilterCompiler(const FilterContext &context)
        : m_context(context), m_clock(context.now, context.zone)
    {
    }

    FilterResult<FilterPredicate> compile(const Filter &filter) const
    {
        FilterPredicate predicate;
        std::size_t depth = 0;
        auto next = filter.conditions().begin();
        for (const FilterNode &node : filter.nodes()) {
            if (node.kind != FilterNode::Kind::Condition) {
                predicate.m_steps.push_back({node.kind, node.operands});
                depth -= node.operands - 1;
                continue;
            }
            predicate.m_depth = std::max(predicate.m_depth, ++depth);
            FilterResult<EventCheck> check = checkOf(*next);
            if (!check)
                return tl::unexpected(check.error());
            predicate.m_steps.push_back({});
            if (next->op == FilterOperator::NotEqual)
                predicate.m_steps.push_back({FilterNode::Kind::Not, 1});
            const auto tooSlow = wrongValue(next->values.front(), FilterErrorCode::TooSlow);
            predicate.m_checks.push_back({*std::move(check), tooSlow.value()});
            ++next;
        }
        return predicate;
    }

private:
    [[nodiscard]] FilterResult<EventCheck> checkOf(const FilterCondition &condition) const
    {
        switch (condition.field) {
        case FilterField::Seq:
            return numberCheck(condition, &EventFacts::eventSeq);
        case FilterField::Time:
            return numberCheck(condition, &EventFacts::timestamp);
        case FilterField::Verification:
        case FilterField::Attribution:
        case FilterField::Verdict:
            return stateCheck(condition);
        case FilterField::Finding:
            return findingCheck(condition);
        case FilterField::Source:
            return SourceCheck(TextTest(condition));
        case FilterField::Op:
            return opIdCheck(condition);
        default:
            break;
        }
        TextTest test(condition);
        if (isOfStages(condition.field))
            test.takeStages();
        return StringCheck(columnsOf(condition.field), std::move(test));
    }

    [[nodiscard]] FilterResult<EventCheck> numberCheck(const FilterCondition &condition,
                                                       double EventFacts::*column) const
    {
        FilterResult<std::vector<UnixSpan>> spans = filterSpans(condition, m_clock);
        if (!spans)
            return tl::unexpected(spans.error());
        return NumberCheck(column, *std::move(spans));
    }

    [[nodiscard]] FilterResult<EventCheck> stateCheck(const FilterCondition &condition) const
    {
        StateCheck::Allowed allowed{};
        const std::vector<FilterChoice> choices = filterChoicesOf(condition.field);
        const auto take = [&](std::size_t choice) {
            for (std::size_t i = 0; i < allowed.size(); ++i)
                allowed[i] = allowed[i] || choices[choice].values[i];
        };
        if (const FilterResult<void> taken = takeChoices(condition, take); !taken)
            return tl::unexpected(taken.error());
        return StateCheck(condition.field, allowed);
    }

    [[nodiscard]] FilterResult<EventCheck> findingCheck(const FilterCondition &condition) const
    {
        std::uint32_t bits = 0;
        const auto take = [&](std::size_t name) { bits |= m_context.findingNames[name].bits; };
        if (const FilterResult<void> taken = takeChoices(condition, take); !taken)
            return tl::unexpected(taken.error());
        return FindingCheck(bits);
    }

    /// Calls \a take with the number of each name that any value of \a condition fits.
    template <typename Take>
    [[nodiscard]] FilterResult<void> takeChoices(const FilterCondition &condition,
                                                 const Take &take) const
    {
        const std::vector<std::string> names = filterChoices(condition.field, m_context);
        for (const PlacedFilterValue &placed : condition.values) {
            TextTest test = testOf(condition, placed);
            bool isKnown = false;
            for (std::size_t i = 0; i < names.size(); ++i) {
                if (test.test(names[i]) != TextAnswer::Yes)
                    continue;
                isKnown = true;
                take(i);
            }
            if (!isKnown)
                return wrongValue(placed, FilterErrorCode::UnknownValue, joined(names));
        }
        return {};
    }

    static QString joined(const std::vector<std::string> &names)
    {
        QString text;
        for (const std::string &name : names)
            text += (text.isEmpty() ? QString() : QString(u' ')) + QString::fromStdString(name);
        return text;
    }

    [[nodiscard]] static FilterResult<EventCheck> opIdCheck(const FilterCondition &condition)
    {
        std::vector<OpIdCheck::Range> ranges;
        FilterCondition tested{condition.field, condition.op, {}};
        const bool isOfDigits
            = condition.op == FilterOperator::Contains || condition.op == FilterOperator::Matches;
        for (const PlacedFilterValue &placed : condition.values) {
            const auto &value = std::get<FilterText>(placed.value);
            if (isOfDigits || hasWildcards(value)) {
                tested.values.push_back(placed);
                continue;
            }
            const std::optional<OpIdCheck::Range> range = idsBeginningWith(value.text);
            if (!range)
                return wrongValue(placed, FilterErrorCode::NotAnOpId);
            ranges.push_back(*range);
        }
        std::optional<TextTest> test;
        if (!tested.values.empty())
            test.emplace(tested);
        return OpIdCheck(std::move(ranges), std::move(test));
    }

    const FilterContext &m_context;
    FilterClock m_clock;
};

FilterResult<FilterPredicate> compileFilter(const Filter &filter, const FilterContext &context)
{
    return FilterCompiler(context).compile(filter);
}

std::vector<std::string> filterChoices(FilterField field, const FilterContext &context)
{
    std::vector<std::string> names;
    for (const FilterChoice &choice : filterChoicesOf(field))
        names.emplace_back(choice.name);
    if (field == FilterField::Finding) {
        for (const FilterFindingName &finding : context.findingNames)
            names.push_back(finding.name);
    }
    return names;
}

} // namespace sled
