// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reportreader.h"

#include "core/analysis/storyreader.h"

#include <algorithm>
#include <limits>

namespace sled {

bool ReportReader::read(const History &history, std::size_t count)
{
    const std::size_t size = history.eventCount();
    const std::size_t first = m_input.states.size();
    const std::size_t end = first + std::min(count, size - first);
    m_input.states.reserve(size); // else growing would copy all at once
    m_input.signers.reserve(size);
    for (std::size_t i = first; i < end; ++i) {
        const EventIndex event{static_cast<std::uint32_t>(i)};
        m_input.states.push_back(history.stateOf(event));
        m_input.signers.push_back(history.opOf(event).signer);
    }
    if (end < size)
        return false;
    readSources(history);
    return true;
}

void ReportReader::readSources(const History &history)
{
    for (std::uint32_t i = 0; i < history.authors().size(); ++i)
        m_input.authors.push_back(history.authors().at(AuthorIndex{i}));
    for (std::uint32_t i = 0; i < history.sourceCount(); ++i) {
        const Source &source = history.source(SourceIndex{i});
        ReportInput::SourceFacts &facts = m_input.sources.emplace_back();
        facts.path = source.path.toStdString();
        facts.isWhole = source.state == Source::State::Complete;
        facts.isSled = !isReplayedJointly(source.kind);
        facts.rows = source.counts;
    }
    m_input.sourceSets = history.sourceSets().all();
}

Result<ReportInput> readReportInput(const History &history, const std::stop_token &stop)
{
    constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();
    StoryReader stories;
    stories.read(history, kAll);
    Result<StoryLives> lives = StoryLives::tell(stories.take(), stop);
    if (!lives)
        return tl::unexpected(lives.error());
    ReportReader reader;
    reader.read(history, kAll);
    ReportInput input = reader.take();
    input.lives = std::make_shared<const StoryLives>(*std::move(lives));
    return input;
}

} // namespace sled
