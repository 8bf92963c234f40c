// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/localdays.h"
#include "tests/core/reportcase.h"
#include "tests/support/randomops.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <map>

namespace sled {

using namespace test;

namespace {

std::vector<StoryEvent> randomStories(QRandomGenerator &random, int count)
{
    constexpr std::array<std::string_view, 7> kLabels{"backlog", "coding", "2_current", "qa",
                                                      "done",    "lab",    "archived"};
    constexpr std::array<std::string_view, 3> kSleds{"a", "b", "c"};
    constexpr std::array<std::string_view, 4> kStories{"1", "2", "3", "4"};
    constexpr std::array kStates{StoryEventState::Sound, StoryEventState::Sound,
                                 StoryEventState::Pending, StoryEventState::Faulty,
                                 StoryEventState::LeftOut};
    const auto one
        = [&random](const auto &all) { return all[random.bounded(quint32(all.size()))]; };
    std::vector<StoryEvent> events;
    for (int i = 0; i < count; ++i) {
        StoryEvent event;
        event.time = random.bounded(20) == 0 ? kNoNumber : 1.79e9 + random.bounded(3'000'000);
        event.from = one(kLabels);
        event.to = one(kLabels);
        event.event = random.bounded(4) == 0 ? "Abandon" : "Triage";
        event.sled = one(kSleds);
        event.number = random.bounded(60);
        event.story = one(kStories);
        event.state = one(kStates);
        events.push_back(event);
    }
    return events;
}

/// The sum of a column.
double sum(const ReportTable &table, std::string_view name)
{
    double total = 0;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        total += table.number(row, name).value_or(0);
    return total;
}

double stays(const ReportTable &table)
{
    return sum(table, "count") + sum(table, "open") + sum(table, "over") + sum(table, "untimed");
}

} // namespace

/// What goes for the reports of any history.
class TestReportProperty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAddUp();
    void flowIsThatOfTheDayBefore();
    void filtersShareWhatThereIs();
};

void TestReportProperty::countsAddUp()
{
    QRandomGenerator random(propertySeed());
    for (int i = 0; i < 200; ++i) {
        const ReportInput input = reportInput(randomStories(random, 1 + random.bounded(60)));
        double allSteps = 0;
        double allStays = 0;
        std::map<StoryEnd, double> ends;
        for (const StoryLife &life : input.lives->all()) {
            const auto steps = input.lives->steps(life);
            allSteps += life.stepCount();
            allStays += life.stayCount();
            if (std::ranges::any_of(steps, [](const auto &s) { return LocalDays::hasDay(s.time); }))
                ++ends[life.end];
        }
        const ReportTable transitions = reportOf(ReportKind::Transitions, input).tables[0];
        QCOMPARE(sum(transitions, "count"), allSteps);
        const NamedReport dwell = reportOf(ReportKind::Dwell, input);
        QCOMPARE(stays(dwell.tables[0]), allStays);
        QCOMPARE(stays(dwell.tables[1]), allStays);
        QVERIFY(qAbs(sum(dwell.tables[0], "total_seconds") - sum(dwell.tables[1], "total_seconds"))
                < 1e-3);
        const NamedReport days = reportOf(ReportKind::Throughput, input, "Europe/Berlin");
        for (const std::size_t table : {0U, 1U}) {
            QCOMPARE(sum(days.tables[table], "arrivals"),
                     ends[StoryEnd::Open] + ends[StoryEnd::Done] + ends[StoryEnd::GivenUp]);
            QCOMPARE(sum(days.tables[table], "done"), ends[StoryEnd::Done]);
            QCOMPARE(sum(days.tables[table], "given_up"), ends[StoryEnd::GivenUp]);
        }
    }
}

void TestReportProperty::flowIsThatOfTheDayBefore()
{
    QRandomGenerator random(propertySeed());
    for (int i = 0; i < 200; ++i) {
        const ReportInput input = reportInput(randomStories(random, 1 + random.bounded(60)));
        const ReportTable flow = reportOf(ReportKind::Throughput, input, "Europe/Berlin").tables[2];
        std::map<std::string_view, double> stories;
        for (std::size_t row = 0; row < flow.rowCount(); ++row) {
            double &count = stories[flow.text(row, "stage")];
            count += *flow.number(row, "entered") - *flow.number(row, "left");
            QCOMPARE(*flow.number(row, "stories"), count);
            QVERIFY(count >= 0);
        }
        // In the end each story is in the stage that it was in last.
        std::map<std::string_view, double> last;
        for (const StoryLife &life : input.lives->all()) {
            const auto steps = input.lives->steps(life);
            if (std::ranges::none_of(steps,
                                     [](const auto &s) { return LocalDays::hasDay(s.time); }))
                continue;
            const std::string_view label = input.text(input.lives->facts(steps.back()).toStage);
            const Stage stage = stageFromLabel(label);
            ++last[stage == Stage::Unknown ? label : stageName(stage)];
        }
        std::erase_if(stories, [](const auto &one) { return one.second == 0; });
        QVERIFY(stories == last);
    }
}

void TestReportProperty::filtersShareWhatThereIs()
{
    QRandomGenerator random(propertySeed());
    for (int i = 0; i < 100; ++i) {
        ReportInput input = reportInput(randomStories(random, 1 + random.bounded(60)));
        std::vector<bool> some(input.states.size());
        for (std::size_t event = 0; event < some.size(); ++event)
            some[event] = random.bounded(2) == 0;
        std::vector<bool> others = some;
        others.flip();
        const auto with = [&input](const std::vector<bool> &shown) {
            ReportInput part = input;
            part.shown = std::make_shared<const std::vector<bool>>(shown);
            return part;
        };
        const ReportInput parts[] = {with(some), with(others)};
        const auto both = [&](ReportKind kind, std::size_t table, std::string_view column) {
            return sum(reportOf(kind, parts[0]).tables[table], column)
                + sum(reportOf(kind, parts[1]).tables[table], column)
                - sum(reportOf(kind, input).tables[table], column);
        };
        QCOMPARE(both(ReportKind::Transitions, 0, "count"), 0.0);
        QCOMPARE(both(ReportKind::Dwell, 0, "count"), 0.0);
        QCOMPARE(both(ReportKind::Dwell, 1, "open"), 0.0);
        QCOMPARE(both(ReportKind::Throughput, 0, "done"), 0.0);
        QCOMPARE(both(ReportKind::Throughput, 2, "entered"), 0.0);
        QCOMPARE(both(ReportKind::Gaps, 0, "missing"), 0.0);
        QCOMPARE(both(ReportKind::Verification, 1, "events"), 0.0);
        QCOMPARE(both(ReportKind::Sleds, 0, "events"), 0.0);
    }
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestReportProperty)
#include "tst_reportproperty.moc"
