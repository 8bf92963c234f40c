// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eventvocabulary.h"

#include "core/analysis/eventfindings.h"

namespace sled {

void EventVocabulary::Words::add(StringId word)
{
    const auto number = static_cast<std::size_t>(word);
    if (word == StringId::Empty)
        return;
    if (number >= m_isKnown.size())
        m_isKnown.resize(number + 1 + number / 2);
    if (m_isKnown[number])
        return;
    m_isKnown[number] = true;
    m_words.push_back(word);
}

void EventVocabulary::Words::copyTo(const History &history, QStringList &texts) const
{
    for (auto i = std::size_t(texts.size()); i < m_words.size(); ++i) {
        const std::string_view utf8 = history.text(m_words[i]);
        texts += QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
}

void EventVocabulary::append(const History &history, EventIndex first, EventIndex end)
{
    for (auto i = std::uint32_t(first); i < std::uint32_t(end); ++i) {
        const EventFacts &facts = history.events().facts(EventIndex{i});
        m_sleds.add(facts.sledId);
        m_stories.add(facts.storyId);
        m_stages.add(facts.fromStage);
        m_stages.add(facts.toStage);
        m_events.add(facts.pipelineEvent);
    }
}

const FilterVocabulary &EventVocabulary::words(const History &history)
{
    m_sleds.copyTo(history, m_texts.sleds);
    m_stories.copyTo(history, m_texts.stories);
    m_stages.copyTo(history, m_texts.stages);
    m_events.copyTo(history, m_texts.events);
    m_texts.sources.clear();
    for (quint32 i = 0; i < history.sourceCount(); ++i)
        m_texts.sources += history.source(SourceIndex{i}).path;
    if (m_texts.findings.isEmpty()) {
        for (const FilterFindingName &finding : filterFindingNames())
            m_texts.findings += QString::fromStdString(finding.name);
    }
    return m_texts;
}

} // namespace sled
