// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/storytext.h"

#include "core/ops/opjson.h"
#include "core/report/durationtext.h"
#include "core/report/storynotes.h"
#include "core/report/tablewriter.h"
#include "core/report/visibletext.h"

#include <array>
#include <utility>
#include <vector>

namespace sled {

namespace {

enum Column { Time, From, To, Event, Sled, Seq, Dwell, Notes, ColumnCount };
using Cells = std::array<std::string, ColumnCount>;

/// Writes one life.
class StoryWriter {
public:
    StoryWriter(const StoryLives &lives, const StoryLife &life, double now, TimeText time)
        : m_lives(lives), m_life(life), m_now(now), m_time(std::move(time))
    {
    }

    std::string write()
    {
        addSummary();
        if (m_life.stepCount() > 0)
            addTable();
        return std::move(m_text);
    }

private:
    void addLine(std::string_view label, std::string_view value)
    {
        m_text.append(label).append(": ");
        appendVisible(m_text, value);
        m_text += '\n';
    }

    std::string timeText(double time)
    {
        std::string text;
        if (!m_time.append(text, time))
            appendJsonNumber(text, time);
        return text.empty() ? "no time" : text;
    }

    std::string nowText()
    {
        if (m_life.stepCount() == 0)
            return "not known";
        std::string text(stageNow(m_lives, m_life));
        if (const auto since = m_lives.since(m_life))
            text += " since " + timeText(*since);
        if (const auto stuck = m_lives.stuckFor(m_life, m_now))
            text += ", for " + durationText(*stuck) + " as of " + timeText(m_now);
        return text;
    }

    void addSummary()
    {
        addLine("Story", m_lives.text(m_life.story));
        addLine("Now", nowText());
        addLine("Events",
                std::to_string(m_life.stepCount()) + ", sleds: " + std::to_string(m_life.sleds)
                    + ", loops: " + std::to_string(m_life.loops));
        if (m_life.end == StoryEnd::GivenUp)
            addLine("Cycle time", "none, it was given up");
        else if (m_life.cycleSeconds)
            addLine("Cycle time", durationText(*m_life.cycleSeconds));
        else if (m_life.end == StoryEnd::Done)
            addLine("Cycle time", "not known");
        if (m_life.leftOut > 0)
            addLine("Left out",
                    std::to_string(m_life.leftOut) + " (waiting, refused, deleted or incomplete)");
    }

    Cells cellsOf(const StoryStep &step, const StoryStay *stay)
    {
        const EventFacts &facts = m_lives.facts(step);
        Cells cells;
        cells[Time] = timeText(facts.timestamp);
        cells[From] = m_lives.text(facts.fromStage);
        cells[To] = m_lives.text(facts.toStage);
        cells[Event] = m_lives.text(facts.pipelineEvent);
        cells[Sled] = m_lives.text(facts.sledId);
        appendJsonNumber(cells[Seq], facts.eventSeq);
        std::string lost;
        if (stay) {
            const std::optional<double> dwell = StoryLives::isAfterwards(m_life, *stay)
                ? std::nullopt
                : m_lives.dwell(m_life, *stay, m_now);
            cells[Dwell] = dwell ? durationText(*dwell) : std::string();
            if (stay->marks.hasLoss)
                lost = lostText(countLost(m_lives.lossesIn(m_life, *stay)));
        }
        for (const char *note : storyNotes(step.marks))
            cells[Notes].append(cells[Notes].empty() ? "" : ", ").append(note);
        if (!lost.empty())
            cells[Notes].append(cells[Notes].empty() ? "" : ", ").append(lost);
        return cells;
    }

    static std::string lostText(const LostCount &lost)
    {
        if (lost.all() == 0)
            return "events missing until the next";
        return (lost.isAtLeast ? "at least " : "") + std::to_string(lost.all())
            + " events of the sled missing until the next";
    }

    void addTable()
    {
        std::vector<Cells> rows;
        const std::span<const StoryStay> stays = m_lives.stays(m_life);
        std::size_t nextStay = 0;
        std::uint32_t number = m_life.firstStep;
        for (const StoryStep &step : m_lives.steps(m_life)) {
            const bool begins = nextStay < stays.size() && stays[nextStay].firstStep == number;
            rows.push_back(cellsOf(step, begins ? &stays[nextStay] : nullptr));
            nextStay += begins ? 1 : 0;
            ++number;
        }
        TableWriter table({{"time", 32},
                           {"from", 24},
                           {"to", 24},
                           {"event", 24},
                           {"sled", 12},
                           {"seq", 20, true},
                           {"stayed", 16, true},
                           {"notes", 200}},
                          m_text);
        for (const Cells &row : rows) {
            for (std::size_t column = 0; column < row.size(); ++column)
                table.measure(column, row[column]);
        }
        m_text += '\n';
        table.addHeader();
        for (const Cells &row : rows) {
            for (const std::string &cell : row)
                table.addCell(cell);
            table.endRow();
        }
    }

    const StoryLives &m_lives;
    const StoryLife &m_life;
    double m_now;
    TimeText m_time;
    std::string m_text;
};

} // namespace

std::string storyText(const StoryLives &lives, const StoryLife &life, double now, TimeText time)
{
    return StoryWriter(lives, life, now, std::move(time)).write();
}

} // namespace sled
