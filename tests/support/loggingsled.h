// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/entryfields.h"
#include "core/eventlog/eventlog.h"
#include "core/eventlog/loggedevent.h"
#include "core/ops/opbuilder.h"
#include "tests/support/randomops.h"

#include <memory>
#include <string>
#include <vector>

namespace sled::test {

/// A transition like those of the server's own tests.
inline TransitionFired fired(int number)
{
    return {.storyId = "story_" + std::to_string(number),
            .before = "backlog",
            .after = "coding",
            .event = "DepsMet",
            .at = 1'000'000 + number};
}

/// A sled with a log, and what it has persisted, from which it can be started again.
struct LoggingSled {
    explicit LoggingSled(std::uint8_t number, const std::vector<SignedOp> &persisted = {})
        : keys(testKeys(number)), ops(persisted)
    {
        auto document = std::make_unique<Document>(pipelineSchema(), strings);
        applyAll(*document, ops);
        log = std::make_unique<EventLog>(std::move(document), keys, [this](const SignedOp &op) {
            if (isDiskFull)
                return Result<void>(failure(ErrorCode::Io, QStringLiteral("disk full")));
            ops.push_back(op);
            return Result<void>();
        });
    }

    std::vector<LoggedEvent> events() const { return log->read(&readEventLog); }
    std::vector<std::uint64_t> numbers() const
    {
        std::vector<std::uint64_t> ids;
        for (const LoggedEvent &event : events()) {
            if (event.sledId == log->sledId())
                ids.push_back(event.eventId);
        }
        return ids;
    }

    KeyPair keys;
    StringPool strings;
    std::vector<SignedOp> ops;
    bool isDiskFull = false;
    std::unique_ptr<EventLog> log;
};

/// 0, 1, … as far as \a end, which is not among them.
inline std::vector<std::uint64_t> upTo(std::uint64_t end)
{
    std::vector<std::uint64_t> numbers;
    for (std::uint64_t number = 0; number < end; ++number)
        numbers.push_back(number);
    return numbers;
}

/// An entry as any op maker could write it.
inline SignedOp entry(const KeyPair &keys, const Value &content, std::uint64_t seq = 1)
{
    return signOp(insertOp(kEventLogField, {}, seq, content, keys.author()), keys);
}

} // namespace sled::test
