// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/loadmessage.h"

#include <utility>

namespace sled {

namespace {

void applyOne(SourceOpened &&opened, History &history)
{
    Source &source = history.source(opened.source);
    source.kind = opened.kind;
    source.openedHow = opened.how;
    source.rowsExpected = opened.rowsExpected;
}

void applyOne(HistoryBatch &&batch, History &history)
{
    history.append(batch);
}

void applyOne(SourceEnded &&ended, History &history)
{
    Source &source = history.source(ended.source);
    source.state = Source::State::Complete;
    if (ended.error) {
        const bool isCancelled = ended.error->code == ErrorCode::Cancelled;
        source.state = isCancelled ? Source::State::Cancelled : Source::State::Failed;
        source.error = *std::move(ended.error);
    }
    source.framesSkipped = ended.framesSkipped;
    history.setOutcome(ended.source, std::move(ended.outcome));
    for (auto &[joint, outcome] : ended.jointOutcomes)
        history.setOutcome(joint, std::move(outcome));
    history.setShadowStages(ended.source, std::move(ended.shadowStages));
}

} // namespace

void apply(LoadMessage message, History &history)
{
    std::visit([&history](auto &&one) { applyOne(std::forward<decltype(one)>(one), history); },
               std::move(message));
}

} // namespace sled
