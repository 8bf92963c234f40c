// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/opfacts.h"
#include "core/history/rowreason.h"
#include "core/history/sourcesets.h"
#include "core/store/rowid.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sled {

/// One row after replay.
struct ReplayedRow {
    RowId row{};
    Verdict verdict = Verdict::Malformed; ///< When the row was replayed.
    RowReason reason;                     ///< Why it is malformed, or what a waiting op lacks.
    std::optional<OpFacts> op;            ///< Nothing if malformed.
};

/// A verdict that changed after the row's own turn: what a waiting op lacked has come.
struct VerdictChange {
    std::uint32_t rowNumber = 0; ///< Position of the row in its source, from 0.
    Verdict verdict = Verdict::Ok;
};

/// What another replay of the same rows, with more known of them, made of one.
struct RevisedRow {
    Verdict delivered = Verdict::Malformed; ///< As ReplayedRow::verdict.
    Verdict verdict = Verdict::Malformed;   ///< After all changes.
    RowReason reason;                       ///< As ReplayedRow::reason.
};

/// What replay made of some rows of one source, in row order.
struct HistoryBatch {
    SourceIndex source{};
    std::vector<ReplayedRow> rows;
    std::vector<VerdictChange> changes; ///< Of rows in this batch and before it.
};

} // namespace sled
