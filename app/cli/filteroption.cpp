// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/filteroption.h"

#include "app/cli/caret.h"
#include "core/analysis/eventfindings.h"
#include "core/analysis/findings.h"
#include "core/query/filternames.h"

#include <QDateTime>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

void FilterOption::addTo(Arguments &arguments)
{
    arguments.addOption(
        u"filter"_s,
        u"Only events that EXPR lets through, such as \"story:42* and not stage = qa\" or "
        "\"time in 2026-05-17..today\". Fields: %1; operators: = != < <= > >= : (contains, or all "
        "of it with * and ?) ~ (regular expression) in {a, b}; and, or, not, ( ). A word alone "
        "is looked for in story, stages and event. In quotes case matters."_s.arg(
            filterFieldNames()),
        u"EXPR"_s);
}

std::optional<ExitStatus> FilterOption::read(const Arguments &arguments, const QTimeZone &zone)
{
    m_arguments = &arguments;
    const std::optional<QString> text = arguments.value(u"filter"_s);
    if (!text)
        return std::nullopt;
    m_text = *text;
    FilterResult<Filter> filter = parseFilter(m_text);
    if (!filter)
        return refuse(filter.error());
    m_filter = *std::move(filter);
    const FilterContext context{QDateTime::currentSecsSinceEpoch(), zone, filterFindingNames()};
    FilterResult<FilterPredicate> predicate = compileFilter(m_filter, context);
    if (!predicate)
        return refuse(predicate.error());
    m_predicate = *std::move(predicate);
    return std::nullopt;
}

void FilterOption::adapt(LoadOptions &options) const
{
    if (m_filter.uses(FilterField::Finding))
        options.wantsItems = true; // as the command `check`, so that they agree
}

std::optional<ExitStatus> FilterOption::apply(const History &history,
                                              std::vector<EventIndex> &events,
                                              const std::stop_token &stop)
{
    if (!isGiven() || events.empty())
        return std::nullopt;
    const EventIndex first = *std::min_element(events.begin(), events.end());
    std::shared_ptr<const FindingBits> bits;
    if (m_filter.uses(FilterField::Finding)) {
        const Result<std::vector<Finding>> findings = findFindings(history, stop);
        if (!findings)
            return ExitStatus::Interrupted;
        bits = findingBitsOf(*findings, history.eventCount());
    }
    const auto matching
        = m_predicate->evaluate(filterInput(history, m_filter, first, std::move(bits)), stop);
    if (!matching && matching.error().code == FilterErrorCode::Cancelled)
        return ExitStatus::Interrupted;
    if (!matching)
        return refuse(matching.error());
    const auto place = [first](EventIndex event) {
        return static_cast<std::size_t>(event) - static_cast<std::size_t>(first);
    };
    std::vector<bool> isLetThrough(history.eventCount() - static_cast<std::size_t>(first));
    for (const EventIndex event : *matching)
        isLetThrough[place(event)] = true;
    std::erase_if(events, [&](EventIndex event) { return !isLetThrough[place(event)]; });
    return std::nullopt;
}

ExitStatus FilterOption::refuse(const FilterError &error) const
{
    const qsizetype before = m_text.first(error.position).toUcs4().size(); // as people count
    const ExitStatus status = m_arguments->refuse(
        u"--filter, at character %1: %2"_s.arg(before + 1).arg(filterErrorText(error)));
    const std::string lines = pointedOut(m_text, error.position, error.length);
    std::fwrite(lines.data(), 1, lines.size(), stderr);
    return status;
}

} // namespace sled
