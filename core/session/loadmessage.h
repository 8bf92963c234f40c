// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/history/batch.h"
#include "core/history/history.h"
#include "core/history/replayoutcome.h"

#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace sled {

/// A source was opened.
struct SourceOpened {
    SourceIndex source{};
    SourceKind kind{};
    QString how;             ///< In English, such as "read-only".
    qint64 rowsExpected = 0; ///< An estimate; 0: not known.
};

/// A source was read to its end, or could not be.
struct SourceEnded {
    SourceIndex source{};
    std::optional<Error> error; ///< ErrorCode::Cancelled: stopped on request.
    ReplayOutcome outcome;
    /// Of sources that are replayed jointly, this one included: each changes with any other.
    std::vector<std::pair<SourceIndex, ReplayOutcome>> jointOutcomes;
    qint64 framesSkipped = 0;              ///< As Source::framesSkipped.
    std::vector<ShadowStage> shadowStages; ///< If asked for: see History::shadowStages().
};

/// One step of loading. Each source gives one SourceOpened unless it cannot be opened,
/// its rows in order, then one SourceEnded. Between them come changes of rows of other sources.
using LoadMessage = std::variant<SourceOpened, HistoryBatch, SourceEnded>;

/// Carries \a message out on \a history.
void apply(LoadMessage message, History &history);

} // namespace sled
