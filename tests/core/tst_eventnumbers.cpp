// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loggingsled.h"

#include <QTest>

#include <array>
#include <atomic>
#include <thread>

using namespace sled;
using namespace sled::test;

/// The numbers under which a sled logs: contiguous, whatever happens.
class TestEventNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numberingContinuesAfterARestart();
    void gapTakesOneNumber();
    void numbersAreContiguousWhicheverThreadWrites();
    void impossibleNumberOfOursIsNotCounted_data();
    void impossibleNumberOfOursIsNotCounted();
    void lastNumberIsNotPassed();
    void lastClockIsNotPassed();
};

void TestEventNumbers::numberingContinuesAfterARestart()
{
    LoggingSled before(1);
    QVERIFY(before.log->append(fired(0)));
    QVERIFY(before.log->append(fired(1)));

    LoggingSled after(1, before.ops);
    QCOMPARE(after.log->append(fired(2)).value_or(99), std::uint64_t{2});

    QCOMPARE(after.numbers(), upTo(3));
    QCOMPARE(after.ops.back().inner.origin, before.ops.back().inner.id);
    QCOMPARE(after.ops.back().inner.seq, std::uint64_t{3});
}

void TestEventNumbers::gapTakesOneNumber()
{
    LoggingSled sled(1);
    QVERIFY(sled.log->append(fired(0)));

    QCOMPARE(sled.log->appendGap({1, 4}, 1'000'100).value_or(99), std::uint64_t{1});
    QCOMPARE(sled.log->append(fired(5)).value_or(99), std::uint64_t{2});

    const LoggedEvent gap = sled.events().at(1);
    QCOMPARE(declaredGap(gap.pipelineEvent, gap.storyId, gap.fromStage, gap.toStage),
             std::optional(DeclaredGap{1, 4}));
    QCOMPARE(gap.at, 1'000'100);
}

void TestEventNumbers::numbersAreContiguousWhicheverThreadWrites()
{
    constexpr int kEach = 50;
    LoggingSled sled(1);
    std::atomic<int> failures{0};
    {
        std::array<std::jthread, 4> writers;
        for (std::jthread &writer : writers) {
            writer = std::jthread([&sled, &failures] {
                for (int i = 0; i < kEach; ++i)
                    failures += sled.log->append(fired(i)) ? 0 : 1;
            });
        }
    }

    QCOMPARE(failures.load(), 0);
    QCOMPARE(sled.numbers(), upTo(4 * kEach));
}

void TestEventNumbers::impossibleNumberOfOursIsNotCounted_data()
{
    QTest::addColumn<double>("number");
    QTest::newRow("one past the last integer") << 9'007'199'254'740'992.0;
    QTest::newRow("beyond 64 bits") << 1e300;
}

void TestEventNumbers::impossibleNumberOfOursIsNotCounted()
{
    QFETCH(double, number);
    LoggingSled sled(1);
    const KeyPair other = testKeys(2);
    const Value content = eventValue(number, sled.keys.author(), 1, "s", "qa", "done", "Close");

    QVERIFY(sled.log->receive(entry(other, content)));

    QCOMPARE(sled.log->append(fired(0)).value_or(99), std::uint64_t{0});
}

void TestEventNumbers::lastNumberIsNotPassed()
{
    LoggingSled sled(1);
    const double last = 9'007'199'254'740'991.0;
    const Value content = eventValue(last, sled.keys.author(), 1, "s", "qa", "done", "Close");
    QVERIFY(sled.log->receive(entry(sled.keys, content)));

    const Result<std::uint64_t> appended = sled.log->append(fired(0));

    QVERIFY(!appended);
    QCOMPARE(appended.error().code, ErrorCode::OutOfRange);
}

void TestEventNumbers::lastClockIsNotPassed()
{
    LoggingSled sled(1);
    const Value content = eventValue(0, sled.keys.author(), 1, "s", "qa", "done", "Close");
    QVERIFY(sled.log->receive(entry(sled.keys, content, ~std::uint64_t{0})));

    const Result<std::uint64_t> appended = sled.log->append(fired(0));

    QVERIFY(!appended);
    QCOMPARE(appended.error().code, ErrorCode::OutOfRange);
}

QTEST_APPLESS_MAIN(TestEventNumbers)
#include "tst_eventnumbers.moc"
