// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/livetail.h"

namespace sled::test {

/// A history that a tail fills, and a look at what the tail says.
struct Followed {
    explicit Followed(SignatureMode signatures = SignatureMode::Check)
        : tail(history, {.signatures = signatures, .wantsLogOrder = true})
    {
        QObject::connect(&tail, &LiveTail::eventsAppended, &tail,
                         [this](EventIndex first, EventIndex last) {
                             isGapless = isGapless && std::size_t(first) == end && first < last;
                             end = std::size_t(last);
                         });
    }
    [[nodiscard]] FollowState::Phase phase(quint32 source = 0) const
    {
        return tail.state(SourceIndex{source}).phase;
    }

    History history{std::make_shared<StringPool>()};
    std::size_t end = 0;
    bool isGapless = true;
    LiveTail tail;
};

} // namespace sled::test
