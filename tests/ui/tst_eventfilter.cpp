// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "tests/ui/historysamples.h"
#include "ui/models/eventfilter.h"
#include "ui/models/eventtablemodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace sled {

using namespace Qt::StringLiterals;
using test::SampleEvent;

class TestEventFilter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsAllUntilAsked();
    void showsWhatPasses();
    void judgesWhatArrives();
    void looksAgainWhenVerdictsChange();
    void newestFilterWins();
    void keepsTheFilterForAnotherHistory();
    void refusesNamesThatNothingHas();
    void tellsThatAPatternTakesTooLong();
    void sortsWhatDoesNotPassYet();
    void meansTimesInTheZoneOfTheWindow();

private:
    /// A filter and a table over a growing history.
    struct Fixture {
        test::SampleHistory samples;
        SledRoster roster;
        EventFilter filter;
        EventTableModel table;
        QAbstractItemModelTester tester{&table,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal};

        Fixture()
        {
            table.setHistory(&samples.history, &roster);
            QObject::connect(&filter, &EventFilter::shownChanged, &table,
                             [this] { table.setShownEvents(filter.shown()); });
            filter.setHistory(&samples.history);
        }
        ~Fixture()
        {
            filter.setHistory(nullptr);
            table.setHistory(nullptr, nullptr);
        }

        void add(const std::vector<SampleEvent> &events)
        {
            const auto [first, end] = samples.add(events);
            roster.append(samples.history, first, end);
            table.appendEvents(first, end);
            filter.takeIn();
        }

        void ask(const QString &text)
        {
            const auto read = parseFilter(text);
            QVERIFY(read);
            QVERIFY(filter.setFilter(*read));
            QTRY_VERIFY(!filter.isBusy());
        }

        [[nodiscard]] QStringList seqs() const
        {
            QStringList cells;
            for (int row = 0; row < table.rowCount(); ++row)
                cells += table.index(row, EventTableModel::SeqColumn).data().toString();
            return cells;
        }
    };

    static std::vector<SampleEvent> threeStories()
    {
        return {{.seq = 0, .story = "1_a"}, {.seq = 1, .story = "2_b"}, {.seq = 2, .story = "3_a"}};
    }
};

void TestEventFilter::showsAllUntilAsked()
{
    Fixture fixture;
    fixture.add(threeStories());
    QVERIFY(!fixture.filter.shown());
    QVERIFY(!fixture.filter.isBusy());
    QCOMPARE(fixture.filter.shownCount(), 3U);
    QCOMPARE(fixture.seqs(), QStringList({u"0"_s, u"1"_s, u"2"_s}));
}

void TestEventFilter::showsWhatPasses()
{
    Fixture fixture;
    fixture.add(threeStories());
    fixture.ask(u"story:*_a"_s);
    QCOMPARE(fixture.filter.shownCount(), 2U);
    QCOMPARE(fixture.seqs(), QStringList({u"0"_s, u"2"_s}));
    QCOMPARE(fixture.table.rowOf(EventIndex{1}), -1);
    QCOMPARE(fixture.table.rowOf(EventIndex{2}), 1);

    fixture.ask(u"story = \"nobody\""_s);
    QCOMPARE(fixture.filter.shownCount(), 0U);
    QCOMPARE(fixture.table.rowCount(), 0);

    fixture.ask({});
    QCOMPARE(fixture.seqs(), QStringList({u"0"_s, u"1"_s, u"2"_s}));
}

void TestEventFilter::judgesWhatArrives()
{
    Fixture fixture;
    fixture.add(threeStories());
    fixture.ask(u"story:*_a"_s);
    fixture.add({{.seq = 3, .story = "4_b"}, {.seq = 4, .story = "5_a"}});
    QVERIFY(fixture.filter.isBusy());
    QVERIFY(fixture.filter.isAnswered()); // but for what has just come
    QTRY_COMPARE(fixture.seqs(), QStringList({u"0"_s, u"2"_s, u"4"_s}));
    QCOMPARE(fixture.filter.shownCount(), 3U);
    fixture.table.sort(EventTableModel::SeqColumn, Qt::DescendingOrder);
    QTRY_COMPARE(fixture.seqs(), QStringList({u"4"_s, u"2"_s, u"0"_s}));
}

void TestEventFilter::looksAgainWhenVerdictsChange()
{
    Fixture fixture;
    fixture.add({{.seq = 0}, {.seq = 1, .verdict = Verdict::MissingCausalDependencies}});
    fixture.ask(u"verdict = waiting"_s);
    QCOMPARE(fixture.seqs(), QStringList({u"1"_s}));
    fixture.samples.change(1, Verdict::Ok);
    fixture.filter.refresh();
    QTRY_COMPARE(fixture.table.rowCount(), 0);

    // What an event says never changes: nobody looks again for that.
    fixture.ask(u"story:7"_s);
    fixture.filter.refresh();
    QVERIFY(!fixture.filter.isBusy());
}

void TestEventFilter::newestFilterWins()
{
    Fixture fixture;
    fixture.add(threeStories());
    QVERIFY(fixture.filter.setFilter(*parseFilter(u"story:2")));
    QVERIFY(fixture.filter.setFilter(*parseFilter(u"story:3")));
    QTRY_VERIFY(!fixture.filter.isBusy());
    QCOMPARE(fixture.seqs(), QStringList({u"2"_s}));
}

void TestEventFilter::keepsTheFilterForAnotherHistory()
{
    Fixture fixture;
    fixture.ask(u"story:*_a"_s);
    fixture.add(threeStories());
    QTRY_COMPARE(fixture.seqs(), QStringList({u"0"_s, u"2"_s}));
    fixture.filter.setHistory(nullptr);
    QCOMPARE(fixture.filter.shownCount(), 0U);
    fixture.filter.setHistory(&fixture.samples.history);
    QTRY_COMPARE(fixture.seqs(), QStringList({u"0"_s, u"2"_s}));
}

void TestEventFilter::refusesNamesThatNothingHas()
{
    Fixture fixture;
    fixture.add(threeStories());
    fixture.ask(u"story:2"_s);
    const auto wrong = parseFilter(u"finding = odd_weather");
    QVERIFY(wrong);
    QCOMPARE(fixture.filter.check(*wrong)->code, FilterErrorCode::UnknownValue);
    QVERIFY(!fixture.filter.setFilter(*wrong));
    QCOMPARE(fixture.seqs(), QStringList({u"1"_s}));
}

void TestEventFilter::tellsThatAPatternTakesTooLong()
{
    Fixture fixture;
    const std::string slow = std::string(60, 'a') + '!';
    fixture.add({{.seq = 0, .story = slow}});
    QSignalSpy failed(&fixture.filter, &EventFilter::failed);
    QVERIFY(fixture.filter.setFilter(*parseFilter(u"story ~ \"^(a+)+$\"")));
    QVERIFY(failed.wait(20'000));
    QCOMPARE(fixture.filter.failure()->code, FilterErrorCode::TooSlow);
    QCOMPARE(fixture.seqs(), QStringList({u"0"_s}));
    fixture.ask(u"story:b"_s);
    QVERIFY(!fixture.filter.failure());
    QCOMPARE(fixture.table.rowCount(), 0);
}

void TestEventFilter::sortsWhatDoesNotPassYet()
{
    Fixture fixture;
    fixture.table.sort(EventTableModel::SeqColumn, Qt::DescendingOrder);
    fixture.ask(u"story = \"nobody\""_s);
    fixture.add(threeStories());
    QTRY_VERIFY(!fixture.filter.isBusy());
    QTRY_VERIFY(!fixture.table.isSorting());
    fixture.ask({});
    QCOMPARE(fixture.seqs(), QStringList({u"2"_s, u"1"_s, u"0"_s}));
}

void TestEventFilter::meansTimesInTheZoneOfTheWindow()
{
    Fixture fixture;
    fixture.add({{.seq = 0, .time = 1777392000},   // 2026-04-28 16:00 in UTC, the 29th in Tokyo
                 {.seq = 1, .time = 1777478400}}); // 2026-04-29 16:00 in UTC, the 30th in Tokyo
    fixture.ask(u"time = 2026-04-29"_s);
    QCOMPARE(fixture.seqs(), QStringList({u"1"_s}));
    QVERIFY(TimeDisplay::ofProgram().setZone(u"Asia/Tokyo"_s));
    QTRY_COMPARE(fixture.seqs(), QStringList({u"0"_s}));
    QVERIFY(TimeDisplay::ofProgram().setZone(u"UTC"_s));
    QTRY_COMPARE(fixture.seqs(), QStringList({u"1"_s}));
}

} // namespace sled

QTEST_GUILESS_MAIN(sled::TestEventFilter)
#include "tst_eventfilter.moc"
