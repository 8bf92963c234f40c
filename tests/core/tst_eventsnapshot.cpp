// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/eventreport.h"
#include "core/report/eventsnapshot.h"
#include "tests/core/eventhistory.h"
#include "tests/core/randomrows.h"
#include "tests/core/snapshotof.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<EventIndex> firstEvents(std::size_t count)
{
    std::vector<EventIndex> events;
    for (std::uint32_t i = 0; i < count; ++i)
        events.push_back(EventIndex{i});
    return events;
}

QByteArray jsonOf(const History &history)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    EventReportOptions options;
    options.format = EventFormat::JsonLines;
    const auto written = writeEvents(history, firstEvents(history.eventCount()), options, out, {});
    return written ? out.data() : "failed";
}

QByteArray jsonOf(const EventSnapshot &snapshot, const EventReporter &progress = {})
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    EventReportOptions options;
    options.format = EventFormat::JsonLines;
    options.progress = progress;
    const auto written
        = writeEvents(snapshot, firstEvents(snapshot.events.size()), options, out, {});
    return written ? out.data() : "failed";
}

} // namespace

/// Copies of what reports say of events.
class TestEventSnapshot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsTheSameAsTheHistory();
    void isOfTheMomentWhenItWasBegun();
    void knowsSourcesThatComeMeanwhile();
    void ofNothingIsEmpty();
    void tellsHowFarItIs();
};

void TestEventSnapshot::tellsTheSameAsTheHistory()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    std::mt19937 random(seed);
    FilterRows rows({u"a.db"_s, u"b.db"_s});
    addRandomRows(rows, random, 500);

    const EventSnapshot snapshot = snapshotOf(rows.history);

    QCOMPARE(snapshot.events.size(), rows.history.eventCount());
    QVERIFY2(jsonOf(snapshot) == jsonOf(rows.history), qPrintable(u"seed %1"_s.arg(seed)));
}

void TestEventSnapshot::isOfTheMomentWhenItWasBegun()
{
    EventHistory events({u"a.db"_s, u"b.db"_s});
    OpFacts pending = events.opOf({1, "s", 0});
    pending.signature = CheckResult::Pending;
    events.add(pending);
    events.add({2, "s", 1});
    const QByteArray before = jsonOf(events.history);

    EventSnapshotReader reader(events.history);
    QVERIFY(!reader.read(events.history, 1));
    events.history.setSignature(events.history.events().op(EventIndex{0}), true);
    events.add({2, "s", 1}, SourceIndex{1}); // held by another source too
    events.add({3, "other", 2}, SourceIndex{1});
    QVERIFY(reader.read(events.history, 10));

    QCOMPARE(jsonOf(reader.take()), before);
    QVERIFY(jsonOf(events.history) != before);
}

void TestEventSnapshot::knowsSourcesThatComeMeanwhile()
{
    EventHistory events({u"a.db"_s});
    events.add({1, "s", 0});
    events.add({2, "s", 1});

    EventSnapshotReader reader(events.history);
    QVERIFY(!reader.read(events.history, 1));
    const SourceIndex late = events.history.addSource(u"b.db"_s);
    OpFacts other = events.opOf({2, "s", 1, 1779026701});
    other.fingerprint = 9; // another op that claims the same id
    events.add(other, Verdict::Ok, late);
    events.add({2, "s", 1}, late);
    QVERIFY(reader.read(events.history, 10));
    const EventSnapshot snapshot = reader.take();

    const std::vector<SourceIndex> &sources
        = snapshot.sourceSets[static_cast<std::size_t>(snapshot.ops[1].sources)];
    QVERIFY(std::ranges::find(sources, late) != sources.end());
    QCOMPARE(snapshot.sourcePaths.size(), 2U);
    QVERIFY(jsonOf(snapshot).contains("b.db"));
}

void TestEventSnapshot::ofNothingIsEmpty()
{
    EventHistory events({});

    QCOMPARE(jsonOf(snapshotOf(events.history)), QByteArray());
}

void TestEventSnapshot::tellsHowFarItIs()
{
    EventHistory events({u"a.db"_s});
    constexpr std::size_t kEvents = 1500;
    for (std::size_t i = 0; i < kEvents; ++i) {
        OpFacts op = events.opOf({1, "s", static_cast<double>(i)});
        op.id = OpId({static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(i >> 8)});
        events.add(op);
    }
    QList<std::size_t> told;

    const QByteArray json
        = jsonOf(snapshotOf(events.history), [&](std::size_t written) { told.append(written); });

    QCOMPARE(json, jsonOf(events.history));
    QCOMPARE(told, (QList<std::size_t>{0, 512, 1024}));
}

QTEST_APPLESS_MAIN(TestEventSnapshot)
#include "tst_eventsnapshot.moc"
