// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/nearestevents.h"

#include <cmath>

namespace sled {

namespace {

std::optional<double> eventTime(const History &history, const SourceRow &row)
{
    if (row.op == OpIndex::None || row.verdict != Verdict::Ok)
        return std::nullopt;
    const OpRecord &op = history.ops().at(row.op);
    if (!op.isEvent)
        return std::nullopt;
    const double time = history.events().facts(op.event()).timestamp;
    return std::isfinite(time) ? std::optional(time) : std::nullopt;
}

} // namespace

std::vector<std::optional<double>> nearestEventTimes(const History &history, SourceIndex source,
                                                     std::span<const std::uint32_t> rowNumbers)
{
    struct Event {
        std::size_t row;
        double time;
    };
    std::vector<std::optional<Event>> nearest(rowNumbers.size());
    std::optional<Event> last;
    std::size_t reached = 0; // rowNumbers before it have their event at or before them
    std::size_t settled = 0; // and these also the one after them
    for (std::size_t row = 0; row < history.rowCount(source) && settled < rowNumbers.size();
         ++row) {
        const std::optional<double> time = eventTime(history, history.row(source, row));
        if (time)
            last = Event{row, *time};
        for (; reached < rowNumbers.size() && rowNumbers[reached] == row; ++reached)
            nearest[reached] = last;
        for (; time && settled < reached; ++settled) {
            std::optional<Event> &before = nearest[settled];
            if (!before || row - rowNumbers[settled] < rowNumbers[settled] - before->row)
                before = last;
        }
    }
    std::vector<std::optional<double>> times;
    times.reserve(nearest.size());
    for (const std::optional<Event> &event : nearest)
        times.push_back(event ? std::optional(event->time) : std::nullopt);
    return times;
}

} // namespace sled
