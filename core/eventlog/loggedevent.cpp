// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/loggedevent.h"

#include "core/eventlog/entryfields.h"
#include "core/eventlog/entryreader.h"

#include <algorithm>
#include <tuple>

namespace sled {

namespace {

qint64 toUnixSeconds(double timestamp) noexcept
{
    return isInCalendar(timestamp) ? static_cast<qint64>(timestamp) : 0;
}

std::optional<LoggedEvent> eventOf(const EntryReader &reader, ElementIndex entry)
{
    const auto eventSeq = reader.number(entry, kEventSeqField);
    const auto sledId = reader.string(entry, kSledIdField);
    const auto timestamp = reader.number(entry, kTimestampField);
    const auto storyId = reader.string(entry, kStoryIdField);
    const auto fromStage = reader.string(entry, kFromStageField);
    const auto toStage = reader.string(entry, kToStageField);
    const auto pipelineEvent = reader.string(entry, kPipelineEventField);
    const bool isWhole = eventSeq && timestamp && storyId && fromStage && toStage && pipelineEvent;
    if (!isWhole || !sledId || sledId->empty())
        return std::nullopt;
    return LoggedEvent{.eventId = toEventId(*eventSeq),
                       .sledId = std::string(*sledId),
                       .at = toUnixSeconds(*timestamp),
                       .storyId = std::string(*storyId),
                       .fromStage = std::string(*fromStage),
                       .toStage = std::string(*toStage),
                       .pipelineEvent = std::string(*pipelineEvent),
                       .opId = reader.list().id(entry)};
}

} // namespace

bool isInCalendar(double timestamp) noexcept
{
    constexpr double kEarliest = -8'334'601'228'800.0;
    constexpr double kLatest = 8'210'266'876'799.0;
    return timestamp > kEarliest - 1 && timestamp < kLatest + 1; // false for not-a-number
}

std::vector<LoggedEvent> readEventLog(const Document &document)
{
    const EntryReader reader(document);
    std::vector<LoggedEvent> events;
    for (const ElementIndex entry : reader.list().order()) {
        if (!reader.list().isVisible(entry))
            continue;
        if (std::optional<LoggedEvent> event = eventOf(reader, entry))
            events.push_back(*std::move(event));
    }
    std::ranges::stable_sort(events, {}, [](const LoggedEvent &event) {
        return std::tuple(std::string_view(event.sledId), event.eventId);
    });
    return events;
}

} // namespace sled
