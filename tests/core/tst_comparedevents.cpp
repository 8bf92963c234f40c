// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparedevents.h"
#include "core/analysis/nearestevents.h"
#include "tests/core/eventhistory.h"

#include <QTest>

#include <limits>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

constexpr SourceIndex kA{0};
constexpr SourceIndex kB{1};
constexpr SourceIndex kOther{2};

} // namespace

/// Events of two sources beside each other, and in time.
class TestComparedEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsAreAlignedByOpInOrderOfTheirSleds();
    void eventsOfOtherSourcesAreLeftOut();
    void stopIsHeard();
    void nearestEventIsTheNearestRow_data();
    void nearestEventIsTheNearestRow();
    void eventsThatTellNoTimeDoNotCount();
};

void TestComparedEvents::eventsAreAlignedByOpInOrderOfTheirSleds()
{
    EventHistory events({u"a.db"_s, u"b.db"_s});
    events.add({.id = 1, .sledId = "b", .eventSeq = 0, .timestamp = 1}, kA);
    events.add({.id = 2, .sledId = "a", .eventSeq = 1, .timestamp = 9}, kA);
    events.add({.id = 3, .sledId = "a", .eventSeq = 0, .timestamp = 10}, kB);
    events.add({.id = 2, .sledId = "a", .eventSeq = 1, .timestamp = 9}, kB);

    const auto lines = eventsSideBySide(events.history, kA, kB, {});

    QVERIFY(lines);
    QString text;
    for (const ComparedEvent &line : *lines) {
        text += u"%1%2%3 "_s.arg(events.history.opOf(line.event).id.bytes()[0])
                    .arg(line.isInA ? u"A"_s : u"-"_s, line.isInB ? u"B"_s : u"-"_s);
    }
    QCOMPARE(text, u"3-B 2AB 1A- "_s);
}

void TestComparedEvents::eventsOfOtherSourcesAreLeftOut()
{
    EventHistory events({u"a.db"_s, u"b.db"_s, u"c.db"_s});
    events.add({.id = 1}, kOther);
    events.add({.id = 2}, kA);

    const auto lines = eventsSideBySide(events.history, kA, kB, {});

    QVERIFY(lines);
    QCOMPARE(lines->size(), 1U);
    QVERIFY(lines->front().isInA && !lines->front().isInB);
}

void TestComparedEvents::stopIsHeard()
{
    EventHistory events({u"a.db"_s});
    events.add({.id = 1}, kA);
    std::stop_source stop;
    stop.request_stop();

    const auto lines = eventsSideBySide(events.history, kA, kA, stop.get_token());

    QVERIFY(!lines);
    QCOMPARE(lines.error().code, ErrorCode::Cancelled);
}

void TestComparedEvents::nearestEventIsTheNearestRow_data()
{
    QTest::addColumn<QByteArray>("rows"); // e: an event whose time is its row; else another op
    QTest::addColumn<uint>("row");
    QTest::addColumn<double>("time");
    QTest::newRow("itself") << QByteArray("eee") << 1U << 1.0;
    QTest::newRow("before") << QByteArray("ex") << 1U << 0.0;
    QTest::newRow("after") << QByteArray("xxe") << 0U << 2.0;
    QTest::newRow("nearer before") << QByteArray("exxxe") << 1U << 0.0;
    QTest::newRow("nearer after") << QByteArray("exxxe") << 3U << 4.0;
    QTest::newRow("as near") << QByteArray("exxxe") << 2U << 0.0;
    QTest::newRow("none") << QByteArray("xxx") << 1U << -1.0;
}

void TestComparedEvents::nearestEventIsTheNearestRow()
{
    QFETCH(QByteArray, rows);
    QFETCH(uint, row);
    QFETCH(double, time);
    EventHistory events({u"a.db"_s});
    for (int i = 0; i < int(rows.size()); ++i) {
        OpFacts op = events.opOf({.id = i + 1, .timestamp = double(i)});
        if (rows[i] != 'e')
            op.event.reset();
        events.add(op);
    }
    // All rows at once: what is asked beside a row does not matter.
    std::vector<std::uint32_t> all;
    for (std::uint32_t i = 0; i < std::uint32_t(rows.size()); ++i)
        all.push_back(i);

    const auto alone = nearestEventTimes(events.history, kA, std::vector<std::uint32_t>{row});
    const auto times = nearestEventTimes(events.history, kA, all);

    QCOMPARE(alone.front().value_or(-1), time);
    QCOMPARE(times[row].value_or(-1), time);
}

void TestComparedEvents::eventsThatTellNoTimeDoNotCount()
{
    EventHistory events({u"a.db"_s});
    events.add({.id = 1, .timestamp = std::numeric_limits<double>::quiet_NaN()});
    events.add({.id = 2, .timestamp = 7, .verdict = Verdict::ErrDigestMismatch});
    events.add({.id = 3, .timestamp = 8});

    const auto times = nearestEventTimes(events.history, kA, std::vector<std::uint32_t>{0, 1});

    QCOMPARE(times[0], std::optional(8.0));
    QCOMPARE(times[1], std::optional(8.0));
}

QTEST_APPLESS_MAIN(TestComparedEvents)
#include "tst_comparedevents.moc"
