// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparedevents.h"
#include "core/ops/opbuilder.h"
#include "tests/core/comparedsleds.h"
#include "tests/support/randomops.h"

#include <QTest>

#include <random>
#include <set>

using namespace sled;

namespace {

/// Rows of two sleds that lack, repeat, reorder and forge some of the same ops.
struct TwoOrders {
    explicit TwoOrders(std::mt19937 &random)
    {
        for (const SignedOp &op : randomOps(random, {}))
            add(op, random() % 10);
    }

    void add(const SignedOp &op, unsigned long dice)
    {
        switch (dice) {
        case 0:
            a.push_back(op);
            return;
        case 1:
            b.push_back(op);
            return;
        case 2:
            a.push_back(signOp(op.inner, testKeys(9))); // the same id, other bytes
            break;
        case 3:
            a.insert(a.begin(), op);
            break;
        case 4:
            a.push_back(op);
            a.push_back(op);
            break;
        default:
            a.push_back(op);
        }
        b.push_back(op);
    }

    std::vector<SignedOp> a;
    std::vector<SignedOp> b;
};

std::multiset<OpId> idsOf(const ComparedSleds &sleds, const std::vector<LoneOp> &ops)
{
    std::multiset<OpId> ids;
    for (const LoneOp &one : ops)
        ids.insert(sleds.idOf(one.op));
    return ids;
}

using Register = std::tuple<OpId, std::uint32_t, OpIndex, OpIndex, std::vector<OpIndex>>;

std::set<Register> registersOf(const Comparison &comparison, bool isMirrored)
{
    std::set<Register> registers;
    for (const RegisterDifference &one : comparison.registers) {
        const auto [first, second]
            = isMirrored ? Sides<OpIndex>{one.writer.b, one.writer.a} : one.writer;
        registers.insert({one.item, one.field, first, second, one.ops});
    }
    return registers;
}

} // namespace

/// What holds of any two sources.
class TestComparisonMirror : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAddUpAndComparisonMirrors();

private:
    static void checkCounts(const ComparedSleds &sleds);
    static void checkSigners(const Comparison &there, const Comparison &back);
    static void checkMirror(const ComparedSleds &sleds);
};

void TestComparisonMirror::checkCounts(const ComparedSleds &sleds)
{
    const Comparison &found = sleds.result;
    QCOMPARE(found.onlyInA.size() + found.opsInBoth, found.ops.a);
    QCOMPARE(found.onlyInB.size() + found.opsInBoth, found.ops.b);
    QCOMPARE(found.onlyInA.size() + found.onlyInB.size() + found.opsInBoth,
             sleds.history.ops().size());
    const auto events = eventsSideBySide(sleds.history, SourceIndex{0}, SourceIndex{1}, {});
    QVERIFY(events);
    QCOMPARE(events->size(), sleds.history.eventCount());
}

void TestComparisonMirror::checkSigners(const Comparison &there, const Comparison &back)
{
    Sides<std::size_t> lacking;
    Sides<std::size_t> held;
    QCOMPARE(back.signers.size(), there.signers.size());
    for (std::size_t i = 0; i < there.signers.size(); ++i) {
        const SignerShare &share = there.signers[i];
        const SignerShare &mirrored = back.signers[i];
        QCOMPARE(mirrored.ops.a, share.ops.b);
        QCOMPARE(mirrored.lack.a.has_value(), share.lack.b.has_value());
        if (share.lack.b)
            QCOMPARE(mirrored.lack.a->nearTime, share.lack.b->nearTime);
        lacking.a += share.lack.a ? share.lack.a->count : 0;
        lacking.b += share.lack.b ? share.lack.b->count : 0;
        held.a += share.ops.a;
        held.b += share.ops.b;
    }
    QCOMPARE(lacking.a, there.onlyInB.size());
    QCOMPARE(lacking.b, there.onlyInA.size());
    QCOMPARE(held.a, there.ops.a);
    QCOMPARE(held.b, there.ops.b);
}

void TestComparisonMirror::checkMirror(const ComparedSleds &sleds)
{
    const Comparison &there = sleds.result;
    const Comparison back = sleds.between(SourceIndex{1}, SourceIndex{0});
    QCOMPARE(back.isEqual(), there.isEqual());
    QCOMPARE(idsOf(sleds, back.onlyInA), idsOf(sleds, there.onlyInB));
    QCOMPARE(idsOf(sleds, back.onlyInB), idsOf(sleds, there.onlyInA));
    QCOMPARE(back.verdicts.size(), there.verdicts.size());
    QCOMPARE(back.bytes.size(), there.bytes.size());
    QCOMPARE(back.sharedClaims, there.sharedClaims);
    QCOMPARE(back.items.size(), there.items.size());
    QVERIFY(registersOf(back, true) == registersOf(there, false));
    checkSigners(there, back);
}

void TestComparisonMirror::countsAddUpAndComparisonMirrors()
{
    std::mt19937 random(propertySeed());
    for (int run = 0; run < 10; ++run) {
        const TwoOrders rows(random);

        const ComparedSleds sleds(rows.a, rows.b);

        checkCounts(sleds);
        checkMirror(sleds);
        QVERIFY(sleds.between(SourceIndex{0}, SourceIndex{0}).isEqual());
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(TestComparisonMirror)
#include "tst_comparisonmirror.moc"
