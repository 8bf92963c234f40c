// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findingcase.h"

#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

EntrySpec numbered(double eventSeq)
{
    EntrySpec spec;
    spec.eventSeq = eventSeq;
    return spec;
}

EntrySpec timed(double timestamp)
{
    EntrySpec spec;
    spec.timestamp = timestamp;
    return spec;
}

} // namespace

/// The log of one sled in the order of its numbers.
class TestSequenceRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logFromZeroIsSound();
    void missingNumbersAreOneHole();
    void hugeNumberIsOneHole();
    void lateBeginningIsNoHole();
    void rejectedEntryLeavesNoHole_data();
    void rejectedEntryLeavesNoHole();
    void waitingEntryLeavesNoHole();
    void rejectedEntryFarAwayIsNoHole();
    void fractionLeavesNoHole();
    void holesAreTakenOverAllSources();
    void eachSledCountsForItself();
    void sameNumberTwice();
    void sameNumberThreeTimesIsTwoMore();
    void rejectedCopyIsNoDuplicate();
    void clockThatFalls_data();
    void clockThatFalls();
    void orderOfRowsDoesNotMatter();
};

void TestSequenceRules::logFromZeroIsSound()
{
    WritingSled sled(1);

    QCOMPARE(findingLines({sled.entry(), sled.entry(), sled.entry()}), QStringList());
}

void TestSequenceRules::missingNumbersAreOneHole()
{
    WritingSled sled(1);
    const std::vector ops{sled.entry(), sled.entry(numbered(11)), sled.entry(numbered(13))};

    QCOMPARE(findingLines(ops), (QStringList{u"sequence_hole 1..10"_s, u"sequence_hole 12..12"_s}));
}

void TestSequenceRules::hugeNumberIsOneHole()
{
    WritingSled sled(1);
    const std::vector ops{sled.entry(), sled.entry(numbered(0x1p53 - 1))};

    QCOMPARE(findingLines(ops), QStringList{u"sequence_hole 1..9007199254740990"_s});
}

void TestSequenceRules::lateBeginningIsNoHole()
{
    WritingSled sled(1);
    const std::vector ops{sled.entry(numbered(700)), sled.entry()};

    QCOMPARE(findingLines(ops), QStringList{u"history_truncated a:1 #700"_s});
}

void TestSequenceRules::rejectedEntryLeavesNoHole_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("first") << 0;
    QTest::newRow("in between") << 1;
    QTest::newRow("last") << 2;
}

void TestSequenceRules::rejectedEntryLeavesNoHole()
{
    QFETCH(int, at);
    WritingSled sled(1);
    std::vector<SignedOp> ops;
    for (int i = 0; i < 3; ++i) {
        InnerOp inner = sled.entry().inner;
        inner.origin = {}; // so that none waits for the forged one
        inner = withId(inner);
        inner.path.back() = inner.id;
        ops.push_back(signOp(inner, sled.keys));
    }
    ops[std::size_t(at)].signedDigest = {};

    QCOMPARE(findingLines(ops), QStringList{u"bad_signature a:%1 #%2"_s.arg(at + 1).arg(at)});
}

void TestSequenceRules::waitingEntryLeavesNoHole()
{
    WritingSled sled(1);
    const SignedOp first = sled.entry();
    InnerOp waiting = sled.entry().inner;
    waiting.origin = OpId(std::array<std::uint8_t, 32>{1});
    InnerOp last = sled.entry().inner;
    last.origin = first.inner.id;
    last = withId(last);

    QCOMPARE(findingLines({first, signOp(withId(waiting), sled.keys), signOp(last, sled.keys)}),
             QStringList{u"waiting a:2 #1"_s});
}

void TestSequenceRules::rejectedEntryFarAwayIsNoHole()
{
    WritingSled sled(1);
    const SignedOp first = sled.entry();
    SignedOp forged = sled.entry(numbered(1e15));
    forged.signedDigest = {};

    QCOMPARE(findingLines({first, forged}), QStringList{u"bad_signature a:2 #1000000000000000"_s});
}

void TestSequenceRules::fractionLeavesNoHole()
{
    WritingSled sled(1);
    const std::vector ops{sled.entry(), sled.entry(numbered(1.5)), sled.entry(numbered(2))};

    QCOMPARE(findingLines(ops), QStringList{u"malformed_row a:2"_s});
}

void TestSequenceRules::holesAreTakenOverAllSources()
{
    WritingSled sled(1);
    std::vector<SignedOp> all;
    for (int i = 0; i < 6; ++i) {
        InnerOp inner = sled.entry().inner;
        inner.origin = {};
        all.push_back(signOp(withId(inner), sled.keys));
    }
    ReplayedHistory replayed;
    replayed.add(std::vector{all[0], all[2], all[5]});
    replayed.add(std::vector{all[1], all[2], all[5]});

    QCOMPARE(replayed.lines(), QStringList{u"sequence_hole 3..4"_s});
}

void TestSequenceRules::eachSledCountsForItself()
{
    WritingSled a(1);
    WritingSled b(2);
    const std::vector ops{a.entry(), b.entry(), a.entry(), b.entry(numbered(2))};

    QCOMPARE(findingLines(ops), QStringList{u"sequence_hole 1..1"_s});
}

void TestSequenceRules::sameNumberTwice()
{
    WritingSled sled(1);
    const std::vector ops{sled.entry(), sled.entry(numbered(0)), sled.entry()};

    QCOMPARE(findingLines(ops), QStringList{u"duplicate_sequence a:2 #0"_s});
}

void TestSequenceRules::sameNumberThreeTimesIsTwoMore()
{
    WritingSled sled(1);
    const std::vector ops{sled.entry(), sled.entry(numbered(0)), sled.entry(numbered(0))};

    QCOMPARE(findingLines(ops),
             (QStringList{u"duplicate_sequence a:2 #0"_s, u"duplicate_sequence a:3 #0"_s}));
}

void TestSequenceRules::rejectedCopyIsNoDuplicate()
{
    WritingSled sled(1);
    const SignedOp first = sled.entry();
    SignedOp forged = sled.entry(numbered(0));
    forged.signedDigest = {};

    QCOMPARE(findingLines({first, forged}), QStringList{u"bad_signature a:2 #0"_s});
}

void TestSequenceRules::clockThatFalls_data()
{
    QTest::addColumn<QList<double>>("times");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("rises") << QList<double>{1, 2, 3} << QStringList();
    QTest::newRow("stands") << QList<double>{5, 5, 5} << QStringList();
    QTest::newRow("falls once, and stays behind")
        << QList<double>{9, 3, 4, 5} << QStringList{u"clock_backwards a:2 #1"_s};
    QTest::newRow("falls twice") << QList<double>{
        9, 3, 9, 3} << QStringList{u"clock_backwards a:2 #1"_s, u"clock_backwards a:4 #3"_s};
    QTest::newRow("an entry without a date is left out")
        << QList<double>{9, 1e300, 10} << QStringList{u"malformed_row a:2 #1"_s};
}

void TestSequenceRules::clockThatFalls()
{
    QFETCH(QList<double>, times);
    QFETCH(QStringList, lines);
    WritingSled sled(1);
    std::vector<SignedOp> ops;
    for (const double time : times)
        ops.push_back(sled.entry(timed(time)));

    QCOMPARE(findingLines(ops), lines);
}

void TestSequenceRules::orderOfRowsDoesNotMatter()
{
    WritingSled sled(1);
    std::vector<SignedOp> ops;
    for (int i = 0; i < 5; ++i)
        ops.push_back(sled.entry(timed(i)));
    std::ranges::reverse(ops);

    QCOMPARE(findingLines(ops), QStringList());
}

QTEST_APPLESS_MAIN(TestSequenceRules)
#include "tst_sequencerules.moc"
