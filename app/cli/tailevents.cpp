// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tailevents.h"

#include "app/cli/outputtarget.h"

#include <utility>

namespace sled {

TailEvents::TailEvents(const History &history, EventReportOptions report, FilterOption &filter,
                       CommandContext &context)
    : m_history(history), m_report(std::move(report)), m_filter(filter), m_context(context)
{
    m_report.layout = TableLayout::Begun;
}

std::optional<ExitStatus> TailEvents::add(EventIndex first, EventIndex end, bool isOld)
{
    std::vector<EventIndex> accepted;
    for (auto i = static_cast<std::uint32_t>(first); i < static_cast<std::uint32_t>(end); ++i) {
        const EventIndex event{i};
        const Standing standing = standingOf(m_history.stateOf(event).verdict);
        if (standing == Standing::Waiting)
            m_waiting.push_back(event);
        else if (standing == Standing::Accepted && !isOld)
            accepted.push_back(event);
    }
    return print(std::move(accepted));
}

std::optional<ExitStatus> TailEvents::lookAgain()
{
    std::vector<EventIndex> accepted;
    std::erase_if(m_waiting, [&](EventIndex event) {
        const Standing standing = standingOf(m_history.stateOf(event).verdict);
        if (standing == Standing::Accepted)
            accepted.push_back(event);
        return standing != Standing::Waiting;
    });
    return print(std::move(accepted));
}

std::optional<ExitStatus> TailEvents::print(std::vector<EventIndex> events)
{
    if (const auto ended = m_filter.apply(m_history, events, m_context.stop))
        return ended;
    if (events.empty())
        return std::nullopt;
    OutputTarget target(m_context.out);
    const Result<void> written
        = writeEvents(m_history, events, m_report, target.device(), m_context.stop);
    m_report.layout = TableLayout::Continued;
    if (written)
        return std::nullopt;
    return target.finish(written, ExitStatus::Done);
}

} // namespace sled
