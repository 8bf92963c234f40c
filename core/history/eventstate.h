// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/attribution.h"
#include "core/history/optable.h"
#include "core/history/verification.h"

namespace sled {

/// What is known of an event beside what it says: it changes as checks and sources come in.
///
/// Small, so that the states of a million events are copied for another thread in a moment.
struct EventState {
    SourceSetId heldBy = SourceSetId::None; ///< Sources of its op and those behind it.
    Verdict verdict = Verdict::Malformed;   ///< Over all sources; see OpRecord::verdict().
    Verification verification = Verification::Pending;
    Attribution attribution = Attribution::Mismatch; ///< The one that never changes.

    void update(const OpRecord &op) noexcept ///< To what checks of \a op, its op, came to.
    {
        verdict = op.verdict();
        verification = verificationOf(op.idCheck, op.signature);
    }

    friend bool operator==(const EventState &, const EventState &) = default;
};

} // namespace sled
