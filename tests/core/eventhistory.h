// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <QStringList>

#include <array>
#include <memory>
#include <string_view>

namespace sled {

/// An event as a test words it; what is not said is sound.
struct TestEvent {
    int id = 0; ///< Each byte of its op id; above 255, see EventHistory::id().
    std::string_view sledId = {};
    double eventSeq = 0;
    double timestamp = 1779026700; ///< 2026-05-17T14:05:00Z
    std::string_view storyId = "1_story";
    Verdict verdict = Verdict::Ok;
};

/// A history that a test fills by hand, event by event.
struct EventHistory {
    explicit EventHistory(const QStringList &paths)
    {
        for (const QString &path : paths)
            history.addSource(path);
    }

    /// All bytes of it are the lowest of \a number, but for the first, which tells of the next.
    static OpId id(int number)
    {
        std::array<std::uint8_t, OpId::kBytes> bytes{};
        bytes.fill(static_cast<std::uint8_t>(number));
        bytes.front() = static_cast<std::uint8_t>(number ^ number >> 8);
        return OpId(bytes);
    }

    /// The op of \a event, as kept.
    OpFacts opOf(const TestEvent &event)
    {
        StringPool &strings = *history.strings();
        OpFacts op;
        op.id = id(event.id);
        op.fingerprint = static_cast<std::uint64_t>(event.id);
        op.path = strings.intern("event_log");
        op.endsInOwnIndex = true;
        op.idCheck = CheckResult::Ok;
        op.signature = CheckResult::Ok;
        op.event = EventFacts{event.eventSeq,
                              event.timestamp,
                              strings.intern(event.sledId),
                              strings.intern(event.storyId),
                              strings.intern("qa"),
                              strings.intern("merge"),
                              strings.intern("GatesPassed")};
        return op;
    }

    void add(const OpFacts &op, Verdict verdict = Verdict::Ok, SourceIndex source = {})
    {
        HistoryBatch batch;
        batch.source = source;
        const auto row = static_cast<qint64>(history.rowCount(source)) + 1;
        batch.rows.push_back({RowId{row}, verdict, {}, op});
        history.append(batch);
    }
    void add(const TestEvent &event, SourceIndex source = {})
    {
        add(opOf(event), event.verdict, source);
    }

    History history{std::make_shared<StringPool>()};
};

} // namespace sled
