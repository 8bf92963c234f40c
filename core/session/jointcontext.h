// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/history/history.h"
#include "core/history/jointreplay.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <tsl/robin_set.h>
#include <vector>

namespace sled {

/// Fingerprints of ops whose signature is known to be bad; see CheckedRow::fingerprint.
using ForgedOps = tsl::robin_set<std::uint64_t>;

/// A source that was read before, and how far.
struct ReadSource {
    SourceIndex source{};
    QString path;
    SourceKind kind{};
    std::uint64_t rowCount = 0; ///< The first ones: those that were read.
};

/// All sources of \a history of which rows were read, but \a except.
std::vector<ReadSource> readSources(const History &history,
                                    std::optional<SourceIndex> except = std::nullopt);

/// Whether any source of \a history is replayed jointly; see isReplayedJointly().
[[nodiscard]] bool hasJointSource(const History &history);

/// Takes rows of a source as they are read once more.
using RowsAgain = std::function<void(const ReadSource &source, std::span<const CheckedRow> rows)>;

/// Reads \a sources again for \a sink; what cannot be read any more is left out. Signatures count
/// as good but for those in \a forged.
/// \return ErrorCode::Cancelled.
Result<void> readAgain(const std::vector<ReadSource> &sources, const ForgedOps &forged, int threads,
                       const std::stop_token &stop, const RowsAgain &sink);

/// Puts the next rows of \a source into \a replay. \return what becomes of rows replayed jointly.
std::vector<HistoryBatch> putInto(JointReplay &replay, const ReadSource &source,
                                  std::span<const CheckedRow> rows);

/// Both: reads \a sources again into \a replay. \return ErrorCode::Cancelled.
Result<void> catchUp(const std::vector<ReadSource> &sources, const ForgedOps &forged, int threads,
                     JointReplay &replay, const std::stop_token &stop);

/// Says of the rows with a bad signature that they are forged.
void markForged(std::vector<CheckedRow> &rows, const ForgedOps &forged);

} // namespace sled
