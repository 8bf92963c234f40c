// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/followmessage.h"

#include <utility>

namespace sled {

namespace {

class Application {
public:
    Application(SourceIndex source, History &history) : m_source(source), m_history(history) {}

    void operator()(SourceOpened &&opened) const { apply(std::move(opened), m_history); }
    void operator()(FollowedRows &&read) const { apply(std::move(read.batch), m_history); }
    void operator()(FollowOutcome &&outcome) const
    {
        m_history.setOutcome(m_source, std::move(outcome.outcome));
        if (outcome.shadowStages)
            m_history.setShadowStages(m_source, *std::move(outcome.shadowStages));
    }
    void operator()(FollowState &&state) const
    {
        Source &held = m_history.source(m_source);
        if (state.phase == FollowState::Phase::Following && held.state != Source::State::Outdated) {
            held.state = Source::State::Complete;
        } else if (state.phase == FollowState::Phase::Waiting
                   && held.state == Source::State::Loading) {
            held.state = Source::State::Failed;
            held.error = std::move(state.error);
        }
    }
    void operator()(RowsAltered &&altered) const { markOutdated(std::move(altered.error)); }
    void operator()(FileReplaced &&replaced) const { markOutdated(std::move(replaced.error)); }

private:
    void markOutdated(Error error) const
    {
        m_history.source(m_source).state = Source::State::Outdated;
        m_history.source(m_source).error = std::move(error);
    }

    const SourceIndex m_source;
    History &m_history;
};

} // namespace

void apply(FollowMessage message, SourceIndex source, History &history)
{
    std::visit([&](auto &&one) { Application(source, history)(std::forward<decltype(one)>(one)); },
               std::move(message));
}

} // namespace sled
