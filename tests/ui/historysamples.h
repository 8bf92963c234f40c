// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace sled::test {

/// What a test says of an event.
struct SampleEvent {
    std::string_view sled = "aaaa";
    double seq = 0;
    double time = 0;
    std::string_view story = "7_story";
    std::string_view from = "coding";
    std::string_view to = "qa";
    std::string_view event = "GatesStarted";
    Verdict verdict = Verdict::Ok;
};

/// A history that grows by samples, as if they were rows read from sources.
class SampleHistory {
public:
    SampleHistory() : history(std::make_shared<StringPool>()) { source = history.addSource({}); }

    /// Adds \a samples, each another op. \return the events that are new.
    std::pair<EventIndex, EventIndex> add(const std::vector<SampleEvent> &samples)
    {
        HistoryBatch batch{source, {}, {}};
        for (const SampleEvent &sample : samples) {
            OpFacts op;
            std::array<std::uint8_t, OpId::kBytes> id{};
            id[0] = std::uint8_t(m_ops >> 8U);
            id[1] = std::uint8_t(m_ops);
            op.id = OpId(id);
            op.fingerprint = ++m_ops;
            op.event = facts(sample);
            batch.rows.push_back({RowId{qint64(m_ops)}, sample.verdict, {}, op});
        }
        const EventIndex first{std::uint32_t(history.eventCount())};
        history.append(batch);
        return {first, EventIndex{std::uint32_t(history.eventCount())}};
    }

    /// Adds \a count events whose numbers and times go on where the last ones ended.
    std::pair<EventIndex, EventIndex> addAscending(std::size_t count)
    {
        const std::size_t before = history.eventCount();
        std::vector<SampleEvent> events(count);
        for (std::size_t i = 0; i < count; ++i)
            events[i] = {.seq = double(before + i), .time = double(before + i)};
        return add(events);
    }

    /// Gives the row added with number \a row another verdict.
    void change(std::uint32_t row, Verdict verdict)
    {
        history.append(HistoryBatch{source, {}, {{row, verdict}}});
    }

    History history;
    SourceIndex source{};

private:
    EventFacts facts(const SampleEvent &sample)
    {
        StringPool &strings = *history.strings();
        return {.eventSeq = sample.seq,
                .timestamp = sample.time,
                .sledId = strings.intern(sample.sled),
                .storyId = strings.intern(sample.story),
                .fromStage = strings.intern(sample.from),
                .toStage = strings.intern(sample.to),
                .pipelineEvent = strings.intern(sample.event)};
    }

    std::uint64_t m_ops = 0;
};

} // namespace sled::test
