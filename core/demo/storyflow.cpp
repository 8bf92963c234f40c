// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/storyflow.h"

#include <array>

namespace sled {

namespace {

using enum Stage;

// A working day is about 620 work minutes.
constexpr std::array kRules{
    FlowRule{Upcoming, "Triage", Backlog, 95, 5, 900},
    FlowRule{Upcoming, "Close", Archived, 3, 60, 900},
    FlowRule{Upcoming, "Supersede", Archived, 2, 60, 900},

    FlowRule{Backlog, "DepsMet", Coding, 84, 2, 1100},
    FlowRule{Backlog, "Block", Blocked, 6, 10, 120},
    FlowRule{Backlog, "Demote", Upcoming, 4, 30, 300},
    FlowRule{Backlog, "Freeze", Frozen, 2, 30, 300},
    FlowRule{Backlog, "Supersede", Archived, 2, 30, 600},
    FlowRule{Backlog, "Abandon", Archived, 2, 30, 600},

    FlowRule{Coding, "GatesStarted", Qa, 78, 20, 420},
    FlowRule{Coding, "QaSkipped", Merge, 8, 10, 90},
    FlowRule{Coding, "Block", Blocked, 8, 20, 150},
    FlowRule{Coding, "Demote", Backlog, 4, 60, 300},
    FlowRule{Coding, "Supersede", Archived, 1, 60, 300},
    FlowRule{Coding, "Abandon", Archived, 1, 60, 300},

    FlowRule{Qa, "GatesPassed", Merge, 63, 6, 110},
    FlowRule{Qa, "GatesFailed", Coding, 26, 4, 45},
    FlowRule{Qa, "ReviewHold", ReviewHold, 8, 6, 55},
    FlowRule{Qa, "Block", Blocked, 3, 6, 55},

    FlowRule{ReviewHold, "Accepted", Merge, 60, 40, 700},
    FlowRule{ReviewHold, "Reject", Coding, 40, 40, 700},

    FlowRule{Merge, "MergeSucceeded", Done, 78, 2, 45},
    FlowRule{Merge, "MergeFailed", MergeFailure, 15, 2, 25},
    FlowRule{Merge, "ReQueuedForQa", Qa, 4, 2, 25},
    FlowRule{Merge, "MergeAborted", Coding, 3, 2, 25},

    FlowRule{MergeFailure, "FixupRequested", Coding, 42, 4, 90},
    FlowRule{MergeFailure, "MergemasterAttempted", Merge, 40, 2, 30},
    FlowRule{MergeFailure, "MergeFailedFinal", MergeFailureFinal, 18, 4, 90},

    FlowRule{MergeFailureFinal, "FixupRequested", Coding, 50, 120, 900},
    FlowRule{MergeFailureFinal, "Demote", Backlog, 35, 120, 900},
    FlowRule{MergeFailureFinal, "Abandon", Archived, 15, 120, 900},

    FlowRule{Blocked, "Unblock", Backlog, 96, 400, 2600},
    FlowRule{Blocked, "Abandon", Archived, 4, 1200, 2600},

    FlowRule{Frozen, "Unfreeze", Frozen, 1, 300, 1600},

    FlowRule{Done, "Close", Archived, 1, 5, 300},
};

} // namespace

const FlowRule *drawRule(Stage from, DemoRandom &random)
{
    int total = 0;
    for (const FlowRule &rule : kRules)
        total += rule.from == from ? rule.weight : 0;
    if (total == 0)
        return nullptr;
    qint64 left = random.below(total);
    for (const FlowRule &rule : kRules) {
        if (rule.from != from)
            continue;
        left -= rule.weight;
        if (left < 0)
            return &rule;
    }
    return nullptr;
}

qint64 drawDelay(const FlowRule &rule, DemoRandom &random)
{
    constexpr qint64 kScale = 1000;
    const qint64 part = random.below(kScale + 1);
    const qint64 span = qint64{rule.maxMinutes - rule.minMinutes} * 60;
    return qint64{rule.minMinutes} * 60 + span * part * part / (kScale * kScale) + random.below(60);
}

} // namespace sled
