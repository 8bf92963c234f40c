// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/reportcase.h"
#include "ui/print/rangepaper.h"

#include <QTest>

#include <algorithm>
#include <variant>

namespace sled {

using namespace Qt::StringLiterals;
using test::StoryEvent;

/// What happened in a range of time, as it is printed.
class TestRangePaper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhatLiesInTheRange();
    void passesTheFilter();
    void saysWhatCannotBeTrusted();
    void timesAreOfTheZone();
    void eventsAreInOrderOfTimeAndCut();
    void emptyRangesArePrinted();

private:
    static RangeToPrint range(const std::vector<StoryEvent> &events, double begin, double end);
    static QString factOf(const Paper &paper, const QString &name);
    static const Paper::Table *tableOf(const Paper &paper, const QString &heading);
};

RangeToPrint TestRangePaper::range(const std::vector<StoryEvent> &events, double begin, double end)
{
    RangeToPrint what;
    what.input = std::make_shared<const ReportInput>(test::reportInput(events));
    what.range = {begin, end};
    what.zoneName = u"UTC"_s;
    what.zone = QTimeZone::utc();
    return what;
}

QString TestRangePaper::factOf(const Paper &paper, const QString &name)
{
    for (const auto &[fact, text] : std::get<Paper::Facts>(paper.blocks.front()).lines) {
        if (fact == name)
            return text;
    }
    return u"no such fact"_s;
}

const Paper::Table *TestRangePaper::tableOf(const Paper &paper, const QString &heading)
{
    for (const Paper::Block &block : paper.blocks) {
        const auto *table = std::get_if<Paper::Table>(&block);
        if (table && table->heading == heading)
            return table;
    }
    return nullptr;
}

void TestRangePaper::countsWhatLiesInTheRange()
{
    const std::vector<StoryEvent> events{{100, "backlog", "coding", "x", "s", 0},
                                         {200, "coding", "qa", "x", "s", 1},
                                         {300, "qa", "done", "x", "s", 2}};

    const Paper paper = rangePaper(range(events, 100, 300), {});

    QCOMPARE(paper.title, u"1970-01-01 00:01:40 to 1970-01-01 00:05:00"_s);
    QCOMPARE(factOf(paper, u"Events"_s), u"2"_s);
    QCOMPARE(tableOf(paper, u"Events"_s)->rows.size(), std::size_t(2));
    QCOMPARE(tableOf(paper, u"Transitions"_s)->rows.size(), std::size_t(2));
    QCOMPARE(tableOf(paper, u"Sleds"_s)->rows.front()[3], u"2"_s);
    QVERIFY(!tableOf(paper, u"Gaps"_s));
}

void TestRangePaper::passesTheFilter()
{
    RangeToPrint what = range({{100, "backlog", "coding"}, {200, "coding", "qa"}}, 0, 1000);
    auto input = std::make_shared<ReportInput>(*what.input);
    input->shown = std::make_shared<const std::vector<bool>>(std::vector<bool>{false, true});
    what.input = input;
    what.filter = u"to = qa"_s;

    const Paper paper = rangePaper(what, {});

    QCOMPARE(factOf(paper, u"Filter"_s), u"to = qa"_s);
    QCOMPARE(factOf(paper, u"Events"_s), u"1"_s);
    QCOMPARE(tableOf(paper, u"Events"_s)->rows.front()[3], u"qa"_s);
}

void TestRangePaper::saysWhatCannotBeTrusted()
{
    const std::vector<StoryEvent> events{
        {100, "backlog", "coding", "x", "s", 0, "1_story", StoryEventState::Faulty},
        {110, "coding", "qa", "x", "s", 1, "1_story", StoryEventState::Pending},
        {120, "coding", "qa", "x", "s", 2, "1_story", StoryEventState::LeftOut},
        {130, "5", "9", "EventStreamGap", "s", 3, ""}};

    const Paper paper = rangePaper(range(events, 0, 1000), {});

    QCOMPARE(factOf(paper, u"Bad"_s), u"1"_s);
    QCOMPARE(factOf(paper, u"Pending"_s), u"1"_s);
    QCOMPARE(factOf(paper, u"Waiting"_s), u"1"_s);
    QCOMPARE(factOf(paper, u"Missing"_s), u"5"_s);
    QVERIFY(tableOf(paper, u"Gaps"_s));
    QVERIFY(tableOf(paper, u"Events"_s)->rows.front().contains(u"bad_signature"_s));
    QCOMPARE(tableOf(paper, u"Events"_s)->rows.size(), std::size_t(3)); // not what waits
}

void TestRangePaper::timesAreOfTheZone()
{
    RangeToPrint what = range({{100, "backlog", "coding"}}, 0, 1000);
    what.zoneName = u"Asia/Tokyo"_s;
    what.times = TimeText::forZone(what.zoneName).value();
    what.zone = what.times.zone();

    const Paper paper = rangePaper(what, {});

    QCOMPARE(tableOf(paper, u"Events"_s)->rows.front()[0], u"1970-01-01 09:01:40+09:00"_s);
}

void TestRangePaper::eventsAreInOrderOfTimeAndCut()
{
    std::vector<StoryEvent> events;
    for (std::size_t i = 0; i < kMaxPaperRows + 3; ++i)
        events.push_back({5000.0 - double(i), "coding", "qa", "x", "s", double(i)});

    const Paper paper = rangePaper(range(events, 0, 10'000), {});

    const Paper::Table &table = *tableOf(paper, u"Events"_s);
    QCOMPARE(table.rows.size(), kMaxPaperRows);
    QVERIFY(std::ranges::is_sorted(table.rows, {}, [](const QStringList &row) { return row[0]; }));
    QVERIFY2(table.note.startsWith(u"3 events more"_s), qPrintable(table.note));
}

void TestRangePaper::emptyRangesArePrinted()
{
    const Paper paper = rangePaper(range({{100, "backlog", "coding"}}, 500, 600), {});

    QCOMPARE(factOf(paper, u"Events"_s), u"0"_s);
    QCOMPARE(paper.blocks.size(), std::size_t(1));
}

} // namespace sled

QTEST_MAIN(sled::TestRangePaper)
#include "tst_rangepaper.moc"
