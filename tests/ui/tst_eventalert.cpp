// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "tests/ui/historysamples.h"
#include "tests/ui/shownwindow.h"
#include "ui/models/eventalert.h"

#include <QSignalSpy>
#include <QTest>

#include <string>

namespace sled {

using namespace test;
using namespace std::chrono_literals;

class TestEventAlert final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void tellsOfEventsThatPass();
    void tellsNothingWithoutAFilter();
    void tellsNothingOfWhatWasLoaded();
    void gathersWhatComesInThePause();
    void forgetsWithItsHistory();
    void saysThatItCannotJudge();

private:
    static Filter filter(QStringView text) { return *parseFilter(text.toString()); }
    /// Lets \a alert judge all that it was given.
    static void settle() { QTest::qWait(3 * int(EventFilter::kGather.count())); }
};

void TestEventAlert::tellsOfEventsThatPass()
{
    SampleHistory sample;
    EventAlert alert;
    alert.setHistory(&sample.history);
    QSignalSpy matched(&alert, &EventAlert::matched);
    QVERIFY(alert.setFilter(filter(u"to = done")));

    const auto [first, end]
        = sample.add({{.seq = 0, .to = "qa"}, {.seq = 1, .to = "done"}, {.seq = 2, .to = "qa"}});
    alert.takeIn(first, end);

    QTRY_COMPARE(matched.count(), 1);
    QCOMPARE(matched[0][0].toLongLong(), 1);
    QCOMPARE(matched[0][1].value<EventIndex>(), EventIndex{1});
}

void TestEventAlert::tellsNothingWithoutAFilter()
{
    SampleHistory sample;
    EventAlert alert;
    alert.setHistory(&sample.history);
    QSignalSpy matched(&alert, &EventAlert::matched);
    const auto [first, end] = sample.add({{.seq = 0, .to = "done"}});
    alert.takeIn(first, end);
    settle();
    QCOMPARE(matched.count(), 0);

    QVERIFY(alert.setFilter(filter(u"to = done"))); // what came before is old
    settle();

    QCOMPARE(matched.count(), 0);
}

void TestEventAlert::tellsNothingOfWhatWasLoaded()
{
    SampleHistory sample;
    sample.add({{.seq = 0, .to = "done"}, {.seq = 1, .to = "done"}});
    EventAlert alert;
    alert.setHistory(&sample.history);
    QSignalSpy matched(&alert, &EventAlert::matched);
    QVERIFY(alert.setFilter(filter(u"to = done")));
    settle();
    QCOMPARE(matched.count(), 0);

    const auto [first, end] = sample.add({{.seq = 2, .to = "done"}});
    alert.takeIn(first, end);

    QTRY_COMPARE(matched.count(), 1);
    QCOMPARE(matched[0][0].toLongLong(), 1);
}

void TestEventAlert::gathersWhatComesInThePause()
{
    SampleHistory sample;
    EventAlert alert(nullptr, 400ms);
    alert.setHistory(&sample.history);
    QSignalSpy matched(&alert, &EventAlert::matched);
    QVERIFY(alert.setFilter(filter(u"to = done")));
    const auto come = [&](std::size_t count) {
        const std::size_t before = sample.history.eventCount();
        std::vector<SampleEvent> events;
        for (std::size_t i = 0; i < count; ++i)
            events.push_back({.seq = double(before + i), .to = "done"});
        const auto [first, end] = sample.add(events);
        alert.takeIn(first, end);
    };

    come(1);
    QTRY_COMPARE(matched.count(), 1);
    come(3);
    come(2);

    QTRY_VERIFY(matched.count() > 1);
    qint64 told = 0;
    QTRY_VERIFY(([&] {
        told = 0;
        for (const auto &one : matched)
            told += one[0].toLongLong();
        return told == 6;
    }()));
    QCOMPARE(matched.back()[1].value<EventIndex>(), EventIndex{5});
    QVERIFY(matched.count() <= 3);
}

void TestEventAlert::forgetsWithItsHistory()
{
    SampleHistory next;
    EventAlert alert;
    QSignalSpy matched(&alert, &EventAlert::matched);
    {
        SampleHistory sample;
        alert.setHistory(&sample.history);
        QVERIFY(alert.setFilter(filter(u"to = done")));
        const auto [first, end] = sample.add({{.seq = 0, .to = "done"}});
        alert.takeIn(first, end);
        alert.setHistory(&next.history);
    }
    settle();
    QCOMPARE(matched.count(), 0);
    const auto [first, end] = next.add({{.seq = 0, .to = "done"}});
    alert.takeIn(first, end);
    QTRY_COMPARE(matched.count(), 1);
}

void TestEventAlert::saysThatItCannotJudge()
{
    SampleHistory sample;
    EventAlert alert;
    alert.setHistory(&sample.history);
    QSignalSpy failed(&alert, &EventAlert::failed);
    QVERIFY(alert.setFilter(filter(u"story ~ \"^(a+)+$\"")));
    const std::string story = std::string(60, 'a') + '!';
    const auto [first, end] = sample.add({{.seq = 0, .story = story}});
    alert.takeIn(first, end);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30'000);
}

} // namespace sled

QTEST_MAIN(sled::TestEventAlert)
#include "tst_eventalert.moc"
