// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/filteroption.h"
#include "app/cli/standardoutput.h"
#include "core/history/history.h"
#include "core/report/eventreport.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace sled {

/// Prints events as they are added to a history: those that are accepted, once they are.
class TailEvents final {
public:
    /// All but \a report outlive this.
    TailEvents(const History &history, EventReportOptions report, FilterOption &filter,
               CommandContext &context);

    /// Takes in the events of the history before \a end, half open, from \a first on, and prints
    /// them, or leaves out what is accepted already if \a isOld.
    /// \return nothing, or how the command ends.
    std::optional<ExitStatus> add(EventIndex first, EventIndex end, bool isOld);
    /// Prints those that were waiting and are not any more. \return as add().
    std::optional<ExitStatus> lookAgain();

private:
    std::optional<ExitStatus> print(std::vector<EventIndex> events);

    const History &m_history;
    EventReportOptions m_report;
    FilterOption &m_filter;
    CommandContext &m_context;
    std::vector<EventIndex> m_waiting;
};

} // namespace sled
