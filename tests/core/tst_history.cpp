// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

constexpr SourceIndex kA{0};
constexpr SourceIndex kB{1};

OpFacts eventOp(std::uint8_t id, std::uint64_t fingerprint)
{
    OpFacts facts;
    facts.id = OpId(std::array<std::uint8_t, 32>{id});
    facts.fingerprint = fingerprint;
    facts.event.emplace();
    return facts;
}

HistoryBatch batch(SourceIndex source, const OpFacts &op, Verdict verdict)
{
    HistoryBatch rows;
    rows.source = source;
    rows.rows.push_back({RowId{1}, verdict, {}, op});
    return rows;
}

/// A history with two sources, a.db and b.db.
struct TwoSources {
    TwoSources()
    {
        history.addSource(u"a.db"_s);
        history.addSource(u"b.db"_s);
    }
    History history{std::make_shared<StringPool>()};
};

} // namespace

/// Sources laid over each other.
class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameOpIsOneEventOfTwoSources();
    void differentBytesUnderOneIdAreTwo();
    void acceptedByOneIsAccepted_data();
    void acceptedByOneIsAccepted();
    void changedVerdictMovesTheCounts();
    void reasonsAreKeptByRow();
    void setsOfSourcesAreShared();
    void acceptedVariantMakesNoSecondEvent();
    void variantInAnotherSourceHoldsTheEvent();
    void refusedVariantIsAnEventOfItsOwn();
    void forgedIsAnEventOfItsOwnInAnyOrder_data();
    void forgedIsAnEventOfItsOwnInAnyOrder();
    void forgedVariantLeavesTheSourcesOfTheOther();
    void deletedEntryIsToldWhereAllHoldersDeletedIt();
};

void TestHistory::sameOpIsOneEventOfTwoSources()
{
    TwoSources two;
    two.history.append(batch(kA, eventOp(1, 7), Verdict::Ok));
    two.history.append(batch(kB, eventOp(1, 7), Verdict::Ok));

    QCOMPARE(two.history.eventCount(), 1U);
    QCOMPARE(two.history.sourcesOf(EventIndex{0}), (std::vector{kA, kB}));
    QCOMPARE(two.history.rowCount(kB), 1U);
    QCOMPARE(two.history.row(kB, 0).op, two.history.row(kA, 0).op);
}

void TestHistory::differentBytesUnderOneIdAreTwo()
{
    TwoSources two;
    two.history.append(batch(kA, eventOp(1, 7), Verdict::Ok));
    two.history.append(batch(kB, eventOp(1, 8), Verdict::ErrHashMismatch));

    QCOMPARE(two.history.eventCount(), 2U);
    QCOMPARE(two.history.sourcesOf(EventIndex{0}), std::vector{kA});
    QCOMPARE(two.history.opOf(EventIndex{1}).verdict(), Verdict::ErrHashMismatch);
}

void TestHistory::acceptedByOneIsAccepted_data()
{
    QTest::addColumn<int>("inA");
    QTest::addColumn<int>("inB");
    QTest::addColumn<int>("overall");
    const auto add = [](const char *name, Verdict a, Verdict b, Verdict all) {
        QTest::newRow(name) << int(a) << int(b) << int(all);
    };
    using enum Verdict;
    add("both", Ok, Ok, Ok);
    add("one waits", MissingCausalDependencies, Ok, Ok);
    add("one refuses", Ok, ErrPathMismatch, Ok);
    add("waits and refused", ErrPathMismatch, MissingCausalDependencies, MissingCausalDependencies);
    add("refused twice, the first name counts", ErrPathMismatch, ErrApplyOnStruct, ErrPathMismatch);
}

void TestHistory::acceptedByOneIsAccepted()
{
    QFETCH(int, inA);
    QFETCH(int, inB);
    QFETCH(int, overall);
    TwoSources two;
    two.history.append(batch(kA, eventOp(1, 7), Verdict(inA)));
    two.history.append(batch(kB, eventOp(1, 7), Verdict(inB)));

    QCOMPARE(int(two.history.opOf(EventIndex{0}).verdict()), overall);
}

void TestHistory::changedVerdictMovesTheCounts()
{
    TwoSources two;
    two.history.append(batch(kA, eventOp(1, 7), Verdict::MissingCausalDependencies));
    HistoryBatch released;
    released.source = kA;
    released.changes.push_back({0, Verdict::Ok});

    two.history.append(released);

    const RowCounts &counts = two.history.source(kA).counts;
    QCOMPARE(counts.of(Standing::Waiting), 0);
    QCOMPARE(counts.of(Standing::Accepted), 1);
    QCOMPARE(counts.read(), 1);
    QCOMPARE(two.history.row(kA, 0).delivered, Verdict::MissingCausalDependencies);
    QCOMPARE(two.history.row(kA, 0).verdict, Verdict::Ok);
    QCOMPARE(two.history.opOf(EventIndex{0}).verdict(), Verdict::Ok);
}

void TestHistory::reasonsAreKeptByRow()
{
    TwoSources two;
    HistoryBatch rows;
    rows.source = kA;
    rows.rows.push_back({RowId{5}, Verdict::Malformed, RowReason(u"not JSON"_s), std::nullopt});
    two.history.append(rows);
    two.history.append(batch(kA, eventOp(1, 7), Verdict::Ok));

    QCOMPARE(two.history.reason(kA, 0), u"not JSON"_s);
    QCOMPARE(two.history.reason(kA, 1), QString());
    QCOMPARE(two.history.row(kA, 0).op, OpIndex::None);
    QCOMPARE(two.history.findRow(kA, two.history.row(kA, 1).op), std::optional(RowId{1}));
    QCOMPARE(two.history.findRow(kB, two.history.row(kA, 1).op), std::nullopt);
}

void TestHistory::setsOfSourcesAreShared()
{
    SourceSets sets;
    const SourceSetId ab = sets.with(sets.with(SourceSetId::None, kA), kB);
    const SourceSetId ba = sets.with(sets.with(SourceSetId::None, kB), kA);

    QCOMPARE(ab, ba);
    QCOMPARE(sets.with(ab, kA), ab);
    QCOMPARE(sets.members(ab), (std::vector{kA, kB}));
}

void TestHistory::acceptedVariantMakesNoSecondEvent()
{
    TwoSources two;
    OpFacts first = eventOp(1, 7);
    OpFacts again = eventOp(1, 8); // signed by another
    first.idCheck = again.idCheck = CheckResult::Ok;

    two.history.append(batch(kA, first, Verdict::Ok));
    two.history.append(batch(kA, again, Verdict::Ok));

    QCOMPARE(two.history.eventCount(), 1U);
    QCOMPARE(two.history.ops().size(), 2U);
    QCOMPARE(two.history.source(kA).counts.of(Standing::Accepted), 2);
}

void TestHistory::variantInAnotherSourceHoldsTheEvent()
{
    TwoSources two;
    OpFacts first = eventOp(1, 7);
    OpFacts again = eventOp(1, 8);
    first.idCheck = again.idCheck = CheckResult::Ok;

    two.history.append(batch(kA, first, Verdict::MissingCausalDependencies));
    two.history.append(batch(kB, again, Verdict::Ok));

    QCOMPARE(two.history.eventCount(), 1U);
    QCOMPARE(two.history.sourcesOf(EventIndex{0}), (std::vector{kA, kB}));
    QCOMPARE(two.history.opOf(EventIndex{0}).verdict(), Verdict::Ok);
    QCOMPARE(two.history.findRow(kB, two.history.events().op(EventIndex{0})),
             std::optional(RowId{1}));
}

void TestHistory::refusedVariantIsAnEventOfItsOwn()
{
    TwoSources two;
    OpFacts first = eventOp(1, 7);
    OpFacts forged = eventOp(1, 8);
    first.idCheck = forged.idCheck = CheckResult::Ok;

    two.history.append(batch(kA, first, Verdict::Ok));
    two.history.append(batch(kA, forged, Verdict::ErrDigestMismatch));

    QCOMPARE(two.history.eventCount(), 2U);
    QCOMPARE(two.history.opOf(EventIndex{1}).verdict(), Verdict::ErrDigestMismatch);
}

void TestHistory::forgedIsAnEventOfItsOwnInAnyOrder_data()
{
    QTest::addColumn<QString>("order"); // g: sound, f: forged; all claim one id
    QTest::addColumn<int>("events");
    QTest::newRow("sound first") << u"gf"_s << 2;
    QTest::newRow("forged first") << u"fg"_s << 2;
    QTest::newRow("both forged") << u"ff"_s << 2;
    QTest::newRow("between two forged") << u"fgf"_s << 3;
    QTest::newRow("two sound, then forged") << u"ggf"_s << 2;
    QTest::newRow("forged between two sound") << u"gfg"_s << 2;
    QTest::newRow("forged, then two sound") << u"fgg"_s << 2;
    QTest::newRow("many") << u"gffgfgg"_s << 4;
}

void TestHistory::forgedIsAnEventOfItsOwnInAnyOrder()
{
    QFETCH(QString, order);
    QFETCH(int, events);
    for (const bool isBackwards : {false, true}) {
        TwoSources two;
        for (int i = 0; i < order.size(); ++i) {
            OpFacts op = eventOp(1, std::uint64_t(i) + 1);
            op.idCheck = CheckResult::Ok;
            op.signature = CheckResult::Pending;
            two.history.append(batch(kA, op, Verdict::Ok));
        }

        for (int i = 0; i < order.size(); ++i) {
            const int number = isBackwards ? int(order.size()) - 1 - i : i;
            two.history.setSignature(OpIndex{std::uint32_t(number)}, order[number] == u'g');
            two.history.promoteVariants();
        }

        QCOMPARE(int(two.history.eventCount()), events);
        int sound = 0;
        for (std::uint32_t i = 0; i < two.history.eventCount(); ++i) {
            const OpRecord &op = two.history.opOf(EventIndex{i});
            const bool isForged = op.signature == CheckResult::Bad;
            QCOMPARE(op.verdict(), isForged ? Verdict::ErrDigestMismatch : Verdict::Ok);
            sound += isForged ? 0 : 1;
        }
        QCOMPARE(sound, order.contains(u'g') ? 1 : 0);
    }
}

void TestHistory::forgedVariantLeavesTheSourcesOfTheOther()
{
    TwoSources two;
    OpFacts sound = eventOp(1, 7);
    OpFacts forged = eventOp(1, 8);
    sound.idCheck = forged.idCheck = CheckResult::Ok;
    sound.signature = forged.signature = CheckResult::Pending;
    two.history.append(batch(kA, sound, Verdict::MissingCausalDependencies));
    two.history.append(batch(kB, forged, Verdict::Ok));

    two.history.setSignature(OpIndex{1}, false);
    two.history.promoteVariants();

    QCOMPARE(two.history.sourcesOf(EventIndex{0}), std::vector{kA});
    QCOMPARE(two.history.stateOf(EventIndex{0}).verdict, Verdict::MissingCausalDependencies);
    QCOMPARE(two.history.sourcesOf(EventIndex{1}), std::vector{kB});
    QCOMPARE(two.history.stateOf(EventIndex{1}).verdict, Verdict::ErrDigestMismatch);
}

void TestHistory::deletedEntryIsToldWhereAllHoldersDeletedIt()
{
    TwoSources two;
    OpFacts entry = eventOp(1, 7);
    entry.idCheck = CheckResult::Ok;
    two.history.append(batch(kA, entry, Verdict::Ok));
    two.history.append(batch(kB, entry, Verdict::Ok));
    const ReplayOutcome deleted{{{entry.id, true}}, {}, {}};

    two.history.setOutcome(kA, deleted);
    const bool inOne = two.history.isDeleted(EventIndex{0});
    two.history.setOutcome(kB, deleted);

    QVERIFY(!inOne);
    QVERIFY(two.history.isDeleted(EventIndex{0}));
}

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
