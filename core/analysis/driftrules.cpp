// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/driftrules.h"

#include "core/analysis/findingtext.h"
#include "core/eventlog/gap.h"
#include "core/eventlog/vocabulary.h"

#include <array>
#include <cmath>
#include <tsl/robin_map.h>
#include <tuple>

namespace sled {

namespace {

/// One place that tells where a story is.
struct Witness {
    std::string_view where;
    StringId label{};
};

/// What one source says of one story.
struct StoryFacts {
    std::vector<Witness> witnesses;
    std::optional<EventIndex> lastEvent;
};

/// All that one source says, compared.
class SourceDrift {
public:
    SourceDrift(SourceIndex source, RuleRun &run)
        : m_source(source),
          m_facts(run.input().sources[static_cast<std::size_t>(source)]),
          m_run(run)
    {
    }

    void find()
    {
        for (const FindingsInput::Item &item : m_facts.items) {
            const auto [entry, isNew]
                = m_numbers.try_emplace(static_cast<std::uint32_t>(item.storyId), m_stories.size());
            if (isNew)
                m_stories.emplace_back(item.storyId, StoryFacts());
            if (item.hasStage)
                m_stories[entry->second].second.witnesses.push_back({"items has", item.stage});
        }
        readLog();
        for (const ShadowStage &shadow : m_facts.shadowStages) {
            if (StoryFacts *const story = find(shadow.storyId))
                story->witnesses.push_back({"pipeline_items has", shadow.stage});
        }
        for (const auto &[id, story] : m_stories)
            judge(id, story);
    }

private:
    StoryFacts *find(StringId story)
    {
        const auto found = m_numbers.find(static_cast<std::uint32_t>(story));
        return found == m_numbers.end() ? nullptr : &m_stories[found->second].second;
    }

    void readLog()
    {
        std::size_t done = 0;
        for (const EventIndex event : m_facts.events) {
            if (done++ % RuleRun::kStopTest == 0 && m_run.stop().stop_requested())
                return;
            const EventFacts &facts = m_run.input().events.facts(event);
            StoryFacts *const story = find(facts.storyId);
            if (!story || facts.lacks(EntryString::ToStage) || isSentinel(facts))
                continue;
            if (!story->lastEvent || isBefore(*story->lastEvent, event))
                story->lastEvent = event;
        }
        for (auto &[id, story] : m_stories) {
            if (story.lastEvent) {
                const EventFacts &facts = m_run.input().events.facts(*story.lastEvent);
                story.witnesses.push_back({"the log ends in", facts.toStage});
            }
        }
    }

    [[nodiscard]] bool isSentinel(const EventFacts &facts) const
    {
        return isGapSentinel(m_run.text(facts.pipelineEvent));
    }

    [[nodiscard]] bool isBefore(EventIndex a, EventIndex b) const
    {
        const auto key = [this](EventIndex event) {
            const EventFacts &facts = m_run.input().events.facts(event);
            const auto number = [](double value) { return std::isnan(value) ? -HUGE_VAL : value; };
            return std::tuple(number(facts.timestamp), m_run.text(facts.sledId),
                              number(facts.eventSeq));
        };
        return key(a) < key(b);
    }

    [[nodiscard]] bool isSameStage(StringId a, StringId b) const
    {
        if (a == b)
            return true;
        const Stage stage = stageFromLabel(m_run.text(a));
        return stage != Stage::Unknown && stage == stageFromLabel(m_run.text(b));
    }

    void judge(StringId id, const StoryFacts &story)
    {
        bool isDrift = false;
        std::string detail;
        for (const Witness &witness : story.witnesses) {
            isDrift = isDrift || !isSameStage(witness.label, story.witnesses.front().label);
            detail += detail.empty() ? "" : ", ";
            detail += witness.where;
            detail += ' ' + quoted(m_run.text(witness.label));
        }
        if (!isDrift)
            return;
        Finding finding;
        finding.kind = FindingKind::StageDrift;
        finding.source = m_source;
        finding.storyId = id;
        finding.event = story.lastEvent;
        m_run.add(std::move(finding), std::move(detail));
    }

    const SourceIndex m_source;
    const FindingsInput::SourceFacts &m_facts;
    RuleRun &m_run;
    std::vector<std::pair<StringId, StoryFacts>> m_stories;
    tsl::robin_map<std::uint32_t, std::size_t> m_numbers; ///< Of stories, by StringId.
};

} // namespace

void findStageDrift(RuleRun &run)
{
    // What was not read may be what the log or the document lacks.
    for (std::uint32_t i = 0; i < run.input().sources.size(); ++i) {
        if (run.input().sources[i].isWhole)
            SourceDrift(SourceIndex{i}, run).find();
    }
}

} // namespace sled
