// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/comparedsleds.h"
#include "tests/support/oneitem.h"
#include "tests/support/vectors.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

const std::vector<SignedOp> kNoOps;

/// \a op signed by another: the same id, other bytes.
SignedOp signedBy(SignedOp op, std::uint8_t number)
{
    return signOp(op.inner, testKeys(number));
}

} // namespace

/// What two sources hold and do not share.
class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sourcesOfTheSameOpsAreEqual_data();
    void sourcesOfTheSameOpsAreEqual();
    void emptySourceLacksAll();
    void sourceThatCannotBeReadLacksAll();
    void lonelyOpsAreToldInRowOrder();
    void verdictsAreThoseAtTheEnd();
    void opThatOneAcceptsAndOneDropsIsTold();
    void acceptedOnceIsAccepted();
    void idWithOtherBytesIsTold();
    void idThatBothContestAlikeIsNoDifference();
    void rowsWithoutAnOpCount();
    void signersAreCountedAndTheirLacksDated();
    void vectorsConvergeButForTheOneThatCannot();
    void stopIsHeard();
};

void TestComparison::sourcesOfTheSameOpsAreEqual_data()
{
    QTest::addColumn<QList<int>>("a");
    QTest::addColumn<QList<int>>("b");
    QTest::newRow("empty") << QList<int>{} << QList<int>{};
    QTest::newRow("copy") << QList<int>{0, 1, 2} << QList<int>{0, 1, 2};
    QTest::newRow("other order, some wait") << QList<int>{0, 1, 2} << QList<int>{2, 1, 0};
    QTest::newRow("some again") << QList<int>{0, 1, 2} << QList<int>{0, 0, 1, 2, 1};
    QTest::newRow("waiting in both") << QList<int>{0, 2} << QList<int>{2, 0};
}

void TestComparison::sourcesOfTheSameOpsAreEqual()
{
    QFETCH(QList<int>, a);
    QFETCH(QList<int>, b);
    const std::vector<SignedOp> ops = appendedEvents(3, testKeys(1));
    const auto pick = [&ops](const QList<int> &numbers) {
        std::vector<SignedOp> picked;
        for (const int number : numbers)
            picked.push_back(ops[std::size_t(number)]);
        return picked;
    };

    const ComparedSleds sleds(pick(a), pick(b));

    QVERIFY(sleds.result.isEqual());
    QCOMPARE(sleds.result.opsInBoth, std::size_t(a.size()));
    QCOMPARE(sleds.result.ops.b, std::size_t(a.size()));
    QCOMPARE(sleds.result.rows.b, std::size_t(b.size()));
    QVERIFY(sleds.between(SourceIndex{1}, SourceIndex{1}).isEqual());
}

void TestComparison::emptySourceLacksAll()
{
    const ComparedSleds sleds(appendedEvents(3, testKeys(1)), kNoOps);

    QVERIFY(!sleds.result.isEqual());
    QCOMPARE(sleds.result.onlyInA.size(), 3U);
    QCOMPARE(sleds.result.opsInBoth, 0U);
    QCOMPARE(sleds.result.signers.size(), 1U);
}

void TestComparison::sourceThatCannotBeReadLacksAll()
{
    ComparedSleds sleds(appendedEvents(3, testKeys(1)), kNoOps);
    loadAll({u"/nowhere/c.db"_s}, sleds.history, {}, {});

    const Comparison result = sleds.between(SourceIndex{2}, SourceIndex{0});

    QCOMPARE(result.rows.a, 0U);
    QCOMPARE(result.onlyInB.size(), 3U);
}

void TestComparison::lonelyOpsAreToldInRowOrder()
{
    const std::vector<SignedOp> ops = appendedEvents(5, testKeys(1));

    const ComparedSleds sleds({ops[0], ops[2], ops[1]}, {ops[4], ops[0], ops[3]});
    const Comparison &result = sleds.result;

    QCOMPARE(result.opsInBoth, 1U);
    QCOMPARE(result.onlyInA.size(), 2U);
    QCOMPARE(sleds.idOf(result.onlyInA[0].op), ops[2].inner.id);
    QCOMPARE(result.onlyInA[0].held.rowNumber, 1U);
    QCOMPARE(result.onlyInA[0].held.verdict, Verdict::Ok);
    QCOMPARE(sleds.idOf(result.onlyInA[1].op), ops[1].inner.id);
    QCOMPARE(sleds.idOf(result.onlyInB[0].op), ops[4].inner.id);
    QCOMPARE(result.onlyInB[0].held.verdict, Verdict::MissingCausalDependencies);
    QVERIFY(result.verdicts.empty());
}

void TestComparison::verdictsAreThoseAtTheEnd()
{
    const std::vector<SignedOp> ops = appendedEvents(3, testKeys(1));

    const ComparedSleds sleds({ops[2], ops[0]}, {ops[2], ops[0], ops[1]});

    QCOMPARE(sleds.result.verdicts.size(), 1U);
    const VerdictDifference &found = sleds.result.verdicts.front();
    QCOMPARE(sleds.idOf(found.op), ops[2].inner.id);
    QCOMPARE(found.held.a.verdict, Verdict::MissingCausalDependencies);
    QCOMPARE(found.held.b.verdict, Verdict::Ok);
}

void TestComparison::opThatOneAcceptsAndOneDropsIsTold()
{
    const OneItem one;
    const SignedOp set = one.set("stage", 2, stringValue("qa"));

    const ComparedSleds sleds({one.insert, set}, {set, one.insert});

    QCOMPARE(sleds.result.verdicts.size(), 1U);
    const Sides<HeldAs> &held = sleds.result.verdicts.front().held;
    QCOMPARE(held.a.verdict, Verdict::Ok);
    QCOMPARE(held.a.rowNumber, 1U);
    QCOMPARE(held.b.verdict, Verdict::ErrPathMismatch);
    QCOMPARE(held.b.rowNumber, 0U);
    QVERIFY(sleds.result.onlyInA.empty());
}

void TestComparison::acceptedOnceIsAccepted()
{
    const OneItem one;
    const SignedOp set = one.set("stage", 2, stringValue("qa"));

    const ComparedSleds sleds({one.insert, set}, {set, one.insert, set});

    QVERIFY(sleds.result.isEqual());
}

void TestComparison::idWithOtherBytesIsTold()
{
    const SignedOp op = appendedEvents(1, testKeys(1)).front();
    const SignedOp other = signedBy(op, 2);

    const ComparedSleds across({op}, {other});
    const ComparedSleds within({op, other}, {op});

    QCOMPARE(across.result.bytes.size(), 1U);
    const std::vector<IdClaim> &claims = across.result.bytes.front().claims;
    QCOMPARE(claims.size(), 2U);
    QVERIFY(claims[0].held.a && !claims[0].held.b);
    QVERIFY(!claims[1].held.a && claims[1].held.b);
    QCOMPARE(across.result.onlyInA.size() + across.result.onlyInB.size(), 2U);
    QCOMPARE(within.result.bytes.size(), 1U);
    QVERIFY(within.result.bytes.front().claims[0].held.b);
    QCOMPARE(within.result.bytes.front().claims[1].held.a->rowNumber, 1U);
}

void TestComparison::idThatBothContestAlikeIsNoDifference()
{
    const SignedOp op = appendedEvents(1, testKeys(1)).front();
    const std::vector<SignedOp> three{op, signedBy(op, 2), signedBy(op, 3)};

    const ComparedSleds sleds(three, three);

    QVERIFY(sleds.result.isEqual());
    QCOMPARE(sleds.result.sharedClaims, 1U);
}

void TestComparison::rowsWithoutAnOpCount()
{
    const auto texts = ComparedSleds::textsOf(appendedEvents(1, testKeys(1)));

    const ComparedSleds one({texts[0], "no op"}, texts);
    const ComparedSleds both({texts[0], "no op"}, {"neither", texts[0]});

    QVERIFY(!one.result.isEqual());
    QCOMPARE(one.result.malformed.a, 1U);
    QCOMPARE(one.result.malformed.b, 0U);
    QVERIFY(both.result.isEqual());
}

void TestComparison::signersAreCountedAndTheirLacksDated()
{
    const std::vector<SignedOp> first = appendedEvents(4, testKeys(1));
    const std::vector<SignedOp> second = appendedEvents(2, testKeys(2));
    const OneItem item; // signed by the first

    const ComparedSleds sleds({second[0], first[0], first[1], item.insert, second[1]},
                              {second[0], second[1], first[0], first[2]});
    const std::vector<SignerShare> &signers = sleds.result.signers;

    QCOMPARE(signers.size(), 2U);
    QVERIFY(!signers[0].differs()); // the second, which came first
    QCOMPARE(signers[0].ops.a, 2U);
    const SignerShare &share = signers[1];
    QCOMPARE(sleds.history.authors().at(share.signer), testKeys(1).author());
    QCOMPARE(share.ops.a, 3U);
    QCOMPARE(share.ops.b, 2U);
    QCOMPARE(share.lack.b->count, 2U);
    QCOMPARE(share.lack.b->first.held.rowNumber, 2U);
    QCOMPARE(share.lack.b->nearTime, std::optional(1.77e9 + 60));
    QCOMPARE(share.lack.a->count, 1U);
    QCOMPARE(sleds.idOf(share.lack.a->first.op), first[2].inner.id);
    QCOMPARE(share.lack.a->nearTime, std::optional(1.77e9)); // the op itself waits for ever
}

void TestComparison::vectorsConvergeButForTheOneThatCannot()
{
    const QList<VectorSled> all = readVectorSleds();
    const auto fileOf = [](const VectorSled &sled) { return sled.name.section(u' ', 0, 0); };
    const auto textsOf = [](const VectorSled &sled) {
        std::vector<std::string> texts;
        for (const QByteArray &row : sled.rows)
            texts.push_back(row.toStdString());
        return texts;
    };
    for (qsizetype i = 1; i < all.size(); ++i) {
        if (fileOf(all[i]) != fileOf(all[i - 1]))
            continue;
        const ComparedSleds sleds(textsOf(all[i - 1]), textsOf(all[i]));
        QVERIFY(sleds.result.onlyInA.empty() && sleds.result.onlyInB.empty());
        QVERIFY(sleds.result.bytes.empty());
        const bool isDivergent = fileOf(all[i]) == "divergent_replicas"_L1;
        QCOMPARE(sleds.result.registers.empty(), !isDivergent);
    }
}

void TestComparison::stopIsHeard()
{
    const ComparedSleds sleds(appendedEvents(1, testKeys(1)), kNoOps);
    std::stop_source stop;
    stop.request_stop();

    const auto result = compare(sleds.history, SourceIndex{0}, SourceIndex{1}, stop.get_token());

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
