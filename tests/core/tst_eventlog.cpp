// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/eventlog.h"
#include "tests/support/loggingsled.h"

#include <QTest>

using namespace sled;
using namespace sled::test;

namespace {

constexpr OpChecks kGood{true, true};

} // namespace

class TestEventLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesAReplayOnAFreshDocument();
    void everyTransitionIsWritten();
    void everyFieldIsReadBack();
    void nothingIsLoggedWithoutALog();
    void opThatCannotBePersistedIsNotApplied();
    void twoSledsInterleave();
    void forgedOpIsNotKept();
    void opOfWrongIdIsKeptAndRejected();
    void receivedOpThatCannotBePersistedIsNotApplied();
    void gapOfNothingIsRefused();
};

void TestEventLog::survivesAReplayOnAFreshDocument()
{
    constexpr int kEvents = 5;
    LoggingSled sled(1);
    for (int i = 0; i < kEvents; ++i)
        QVERIFY(sled.log->append(fired(i)));

    StringPool strings;
    Document fresh(pipelineSchema(), strings);
    for (const SignedOp &op : sled.ops)
        QCOMPARE(fresh.apply(op, kGood, OpTag{}), Verdict::Ok);

    const ListReplica &list = fresh.list(kEventLogField);
    const std::vector<ElementIndex> order = list.order();
    const std::vector<LoggedEvent> events = readEventLog(fresh);
    QCOMPARE(order.size(), std::size_t{kEvents});
    QCOMPARE(events.size(), std::size_t{kEvents});
    for (std::size_t i = 0; i < events.size(); ++i) {
        QCOMPARE(events[i].eventId, std::uint64_t{i});
        QCOMPARE(events[i].opId, list.id(order[i])); // list order is insertion order
        QCOMPARE(events[i].storyId, fired(static_cast<int>(i)).storyId);
        QCOMPARE(events[i].sledId, sled.keys.author().toHex());
    }
}

void TestEventLog::everyTransitionIsWritten()
{
    constexpr int kEvents = 4;
    LoggingSled sled(1);

    for (int i = 0; i < kEvents; ++i)
        QVERIFY(logTransitionEvent(sled.log.get(), fired(i)));

    QCOMPARE(sled.events().size(), std::size_t{kEvents});
    QCOMPARE(sled.numbers(), upTo(kEvents));
}

void TestEventLog::everyFieldIsReadBack()
{
    LoggingSled sled(1);
    const TransitionFired same{.storyId = "7_story_日本語",
                               .before = "coding",
                               .after = "coding",
                               .event = "A new event \"of\" tomorrow",
                               .at = -5};

    QVERIFY(sled.log->append(same));

    const LoggedEvent event = sled.events().at(0);
    QCOMPARE(event.storyId, same.storyId);
    QCOMPARE(event.fromStage, same.before);
    QCOMPARE(event.toStage, same.after);
    QCOMPARE(event.pipelineEvent, same.event);
    QCOMPARE(event.at, same.at);
    QCOMPARE(event.opId, sled.ops.at(0).inner.id);
}

void TestEventLog::nothingIsLoggedWithoutALog()
{
    QVERIFY(logTransitionEvent(nullptr, fired(0)));
}

void TestEventLog::opThatCannotBePersistedIsNotApplied()
{
    LoggingSled sled(1);
    QVERIFY(sled.log->append(fired(0)));

    sled.isDiskFull = true;
    const Result<void> failed = logTransitionEvent(sled.log.get(), fired(1));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Io);
    QCOMPARE(sled.events().size(), std::size_t{1});

    sled.isDiskFull = false;
    QCOMPARE(sled.log->append(fired(2)).value_or(99), std::uint64_t{1});
    QCOMPARE(sled.numbers(), upTo(2));
}

void TestEventLog::twoSledsInterleave()
{
    LoggingSled first(1);
    LoggingSled second(2);
    for (int i = 0; i < 10; ++i) {
        LoggingSled &writer = i % 3 == 0 ? second : first;
        LoggingSled &reader = i % 3 == 0 ? first : second;
        QVERIFY(writer.log->append(fired(i)));
        QCOMPARE(reader.log->receive(writer.ops.back()).value_or(Verdict::Malformed), Verdict::Ok);
    }

    QCOMPARE(first.numbers(), upTo(6));
    QCOMPARE(second.numbers(), upTo(4));
    QCOMPARE(first.events().size(), std::size_t{10});
    QCOMPARE(first.log->read(&stateText), second.log->read(&stateText));
}

void TestEventLog::forgedOpIsNotKept()
{
    LoggingSled writer(1);
    LoggingSled reader(2);
    QVERIFY(writer.log->append(fired(0)));
    SignedOp forged = writer.ops.back();
    forged.author = reader.keys.author();

    QCOMPARE(reader.log->receive(forged).value_or(Verdict::Ok), Verdict::ErrDigestMismatch);

    QVERIFY(reader.ops.empty());
    QVERIFY(reader.events().empty());
}

void TestEventLog::opOfWrongIdIsKeptAndRejected()
{
    LoggingSled writer(1);
    LoggingSled reader(2);
    InnerOp inner = insertOp(kEventLogField, {}, 1, stringValue("x"), writer.keys.author());
    inner.seq = 2;

    const Result<Verdict> verdict = reader.log->receive(signOp(inner, writer.keys));

    // Its database gives the verdict again whenever it is replayed, as a server's does.
    QCOMPARE(verdict.value_or(Verdict::Ok), Verdict::ErrHashMismatch);
    QCOMPARE(reader.ops.size(), std::size_t{1});
}

void TestEventLog::receivedOpThatCannotBePersistedIsNotApplied()
{
    LoggingSled writer(1);
    LoggingSled reader(2);
    QVERIFY(writer.log->append(fired(0)));
    reader.isDiskFull = true;

    const Result<Verdict> verdict = reader.log->receive(writer.ops.back());

    QVERIFY(!verdict);
    QVERIFY(reader.events().empty());
}

void TestEventLog::gapOfNothingIsRefused()
{
    LoggingSled sled(1);

    const Result<std::uint64_t> gap = sled.log->appendGap({4, 1}, 0);

    QVERIFY(!gap);
    QCOMPARE(gap.error().code, ErrorCode::OutOfRange);
    QVERIFY(sled.ops.empty());
}

QTEST_APPLESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
