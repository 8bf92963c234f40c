// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/history/batch.h"
#include "core/history/rowreasons.h"
#include "core/session/jointcontext.h"
#include "core/session/loadoptions.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace sled {

/// Which rows to replay again, and what is known of them by now.
struct RevisionRequest {
    ReadSource rows;
    std::vector<ReadSource> others; ///< All other sources, if it is replayed jointly.
    LoadOptions options;            ///< Signatures are not checked, whatever it says.
    std::shared_ptr<const ForgedOps> forged;
};

/// What a source's rows come to when they are replayed with that knowledge.
struct SourceRevision {
    struct Row {
        RowId row{};
        std::uint64_t fingerprint = 0; ///< By which the op is known again; 0: malformed.
        Verdict delivered = Verdict::Malformed;
        Verdict verdict = Verdict::Malformed;
    };

    SourceIndex source{};
    std::vector<Row> rows;
    RowReasons reasons;
    ReplayOutcome outcome;
};

/// Reads the source again and replays it as if all signatures but the forged ones were good.
/// Strings are interned in \a strings. Thread-safe.
/// \return as openRowSource() and RowSource::readPage(); fewer rows than were asked for if there
///         are no more.
Result<SourceRevision> replayAgain(const RevisionRequest &request, StringPool &strings,
                                   const std::stop_token &stop);

} // namespace sled
