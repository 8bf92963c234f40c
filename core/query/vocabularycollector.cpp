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
    if (m_lists.size() < strings.size())
        m_lists.resize(strings.size());
    for (; m_taken < events.size(); ++m_taken) {
        const EventFacts &facts = events.facts(EventIndex{static_cast<std::uint32_t>(m_taken)});
        add(m_vocabulary.sleds, kSleds, facts.sledId, strings);
        add(m_vocabulary.stories, kStories, facts.storyId, strings);
        add(m_vocabulary.events, kEvents, facts.pipelineEvent, strings);
        if (facts.pipelineEvent == m_gapEvent)
            continue; // numbers of events stand in place of its stages
        add(m_vocabulary.stages, kStages, facts.fromStage, strings);
        add(m_vocabulary.stages, kStages, facts.toStage, strings);
    }
}

void VocabularyCollector::add(QStringList &values, std::uint8_t list, StringId id,
                              const StringPool &strings)
{
    std::uint8_t &lists = m_lists[static_cast<std::size_t>(id)];
    if (id == StringId::Empty || (lists & list) != 0)
        return;
    lists |= list;
    const std::string_view text = strings.text(id);
    if (list == kEvents && text == kGapEvent)
        m_gapEvent = id;
    values += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace sled
