// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/checkedrow.h"
#include "core/history/jointreplay.h"
#include "core/history/replayoutcome.h"

namespace sled {

/// What to do with a source's rows while they are read.
struct LoadOptions {
    SignatureMode signatures = SignatureMode::Check;
    bool wantsLogOrder = false; ///< Fill ReplayOutcome::logOrder.
    bool wantsItems = false;    ///< Fill ReplayOutcome::items, and History::shadowStages().
    int threads = 0;            ///< For checking; 0: one a core.
    /// Knows ops whose signature has passed before, and remembers those that pass; null: none.
    std::shared_ptr<VerifiedOps> verified = {};
};

/// What \a document came to, as far as \a options ask for it.
[[nodiscard]] ReplayOutcome outcomeOf(const Document &document, const LoadOptions &options);

/// The same for \a source, of the document that it shares with all others: of the items, those
/// that it holds itself.
[[nodiscard]] ReplayOutcome outcomeOf(const JointReplay &replay, SourceIndex source,
                                      const LoadOptions &options);

} // namespace sled
