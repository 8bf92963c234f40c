// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/followstate.h"
#include "core/session/loadmessage.h"
#include "core/session/sourcerevision.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace sled {

/// A source to follow, and what is known of it already.
struct FollowRequest {
    SourceIndex source{};
    QString path;
    std::uint64_t rowCount = 0; ///< Rows that were read before, from the first one on.
    RowChain chain;             ///< Over them.
    LoadOptions options;        ///< Whether signatures may be left pending where rows are many.
    std::shared_ptr<const ForgedOps> forged; ///< Never null.
    bool wantsRows = false;                  ///< See FollowedRows.
};

/// What became of the next rows.
struct FollowedRows {
    HistoryBatch batch;
    std::vector<CheckedRow> rows; ///< The same ones, if they were asked for.
};

/// What a source's replay has come to by now.
struct FollowOutcome {
    ReplayOutcome outcome;
    std::optional<std::vector<ShadowStage>> shadowStages; ///< If asked for.
};

/// Rows that were read before are others now.
struct RowsAltered {
    Error error; ///< Names the first one.
};

/// The file does not go on where it was read to: it holds another history. The last message.
struct FileReplaced {
    Error error;
};

/// One step of following, in the order in which it happened.
using FollowMessage = std::variant<SourceOpened, FollowedRows, FollowOutcome, FollowState,
                                   RowsAltered, FileReplaced>;

/// Takes one message. False: stop, nobody is interested any more.
using FollowSink = std::function<bool(FollowMessage)>;

/// Carries \a message about \a source out on \a history.
void apply(FollowMessage message, SourceIndex source, History &history);

} // namespace sled
