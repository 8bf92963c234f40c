// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/vocabularycollector.h"

#include "core/eventlog/vocabulary.h"

namespace sled {

namespace {

constexpr std::uint8_t kSleds = 1;
constexpr std::uint8_t kStories = 2;
constexpr std::uint8_t kStages = 4;
constexpr std::uint8_t kEvents = 8;

} // namespace

void VocabularyCollector::takeIn(const EventColumns &events, const StringPool &strings)
{
    m_strings = &strings;
    if (m_lists.size() < strings.size())
        m_lists.resize(strings.size());
    for (; m_taken < events.size(); ++m_taken) {
        const EventFacts &facts = events.facts(EventIndex{static_cast<std::uint32_t>(m_taken)});
        add(m_sleds, kSleds, facts.sledId);
        add(m_stories, kStories, facts.storyId);
        add(m_events, kEvents, facts.pipelineEvent);
        if (facts.pipelineEvent == m_gapEvent)
            continue; // numbers of events stand in place of its stages
        add(m_stages, kStages, facts.fromStage);
        add(m_stages, kStages, facts.toStage);
    }
}

FilterVocabulary VocabularyCollector::vocabulary() const
{
    return {.sleds = textsOf(m_sleds),
            .stories = textsOf(m_stories),
            .stages = textsOf(m_stages),
            .events = textsOf(m_events),
            .sources = m_sources,
            .findings = m_findings};
}

QStringList VocabularyCollector::textsOf(const Values &values) const
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(values.size()));
    for (const StringId id : values) {
        const std::string_view text = m_strings->text(id);
        texts += QString::fromUtf8(text);
    }
    return texts;
}

void VocabularyCollector::add(Values &values, std::uint8_t list, StringId id)
{
    std::uint8_t &lists = m_lists[static_cast<std::size_t>(id)];
    if (id == StringId::Empty || (lists & list) != 0)
        return;
    lists |= list;
    if (list == kEvents && m_strings->text(id) == kGapEvent)
        m_gapEvent = id;
    if (values.size() < kMostValuesLookedAt)
        values.push_back(id);
}

} // namespace sled
