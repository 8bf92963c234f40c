// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oneitem.h"

#include <QTest>

#include <algorithm>

using namespace sled;

/// State, beyond what the vectors hold.
class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void higherSeqWinsAndFullTieStays();
    void wrongTypeLeavesTheRegisterNull();
    void absentFieldIsUnset();
    void deletedElementIsATombstone();
    void sameOpTwiceChangesNothing();
    void anyOrderGivesTheSameState_data();
    void anyOrderGivesTheSameState();
};

void TestDocument::higherSeqWinsAndFullTieStays()
{
    OneItem one;
    one.document.apply(one.insert, kGood, OpTag{});

    QCOMPARE(one.document.apply(one.set("stage", 3, stringValue("qa")), kGood, OpTag{}),
             Verdict::Ok);
    QCOMPARE(one.document.apply(one.set("stage", 2, stringValue("merge")), kGood, OpTag{}),
             Verdict::Ok);
    QCOMPARE(one.stage(), "qa");
    one.document.apply(one.set("stage", 3, stringValue("done")), kGood, OpTag{});
    QCOMPARE(one.stage(), "qa");
    one.document.apply(one.set("stage", 4, stringValue("done")), kGood, OpTag{});
    QCOMPARE(one.stage(), "done");
}

void TestDocument::wrongTypeLeavesTheRegisterNull()
{
    OneItem one;
    one.document.apply(one.insert, kGood, OpTag{});

    QCOMPARE(one.document.apply(one.set("stage", 5, numberValue(3)), kGood, OpTag{}), Verdict::Ok);

    QCOMPARE(one.stage(), "null");
    one.document.apply(one.set("stage", 4, stringValue("qa")), kGood, OpTag{});
    QCOMPARE(one.stage(), "null"); // it took the seq with it
}

void TestDocument::absentFieldIsUnset()
{
    OneItem one;
    one.document.apply(one.insert, kGood, OpTag{});
    const ListReplica &items = one.document.list(kItemsField);
    const std::size_t blocked = items.structSchema()->indexOf("blocked").value();

    QVERIFY(items.cell(ElementIndex{1}, blocked).isUnset());
    QCOMPARE(items.registerClock(ElementIndex{1}, blocked).seq, 0U);
    QCOMPARE(one.document.apply(one.set("blocked", 1, boolValue(true)), kGood, OpTag{}),
             Verdict::Ok);
    QCOMPARE(items.cell(ElementIndex{1}, blocked).boolean(), std::optional(true));
}

void TestDocument::deletedElementIsATombstone()
{
    OneItem one;
    one.document.apply(one.insert, kGood, OpTag{});
    const SignedOp deletion
        = signOp(deleteOp(kItemsField, one.insert.inner.id, 9, one.keys.author()), one.keys);

    QCOMPARE(one.document.apply(deletion, kGood, OpTag{}), Verdict::Ok);

    const ListReplica &items = one.document.list(kItemsField);
    QCOMPARE(items.size(), 1U);
    QVERIFY(!items.isVisible(ElementIndex{1}));
    QCOMPARE(items.clock(), 1U); // a deletion does not advance it
    QCOMPARE(one.document.apply(one.set("stage", 2, stringValue("qa")), kGood, OpTag{}),
             Verdict::Ok);
}

void TestDocument::sameOpTwiceChangesNothing()
{
    StringPool strings;
    Document document(pipelineSchema(), strings);
    const SignedOp op = entry({}, 1, testKeys(1));

    QCOMPARE(document.apply(op, kGood, OpTag{}), Verdict::Ok);
    QCOMPARE(document.apply(op, kGood, OpTag{}), Verdict::Ok);

    QCOMPARE(document.list(kEventLogField).size(), 1U);
    document.checkInvariants();
}

void TestDocument::anyOrderGivesTheSameState_data()
{
    QTest::addColumn<bool>("hasUpdates");
    QTest::addColumn<bool>("isDoubled");
    QTest::newRow("lists, shuffled") << false << false;
    QTest::newRow("lists, shuffled, each op twice") << false << true;
    // Updates that come before their item are lost, so that shuffling does not converge.
    QTest::newRow("with updates, each op twice") << true << true;
}

void TestDocument::anyOrderGivesTheSameState()
{
    QFETCH(bool, hasUpdates);
    QFETCH(bool, isDoubled);
    std::mt19937 random(propertySeed());
    for (int round = 0; round < 12; ++round) {
        RandomOpsShape shape;
        shape.hasUpdates = hasUpdates;
        std::vector<SignedOp> ops = randomOps(random, shape);
        StringPool strings;
        Document expected(pipelineSchema(), strings);
        applyAll(expected, ops);

        if (isDoubled) {
            const std::vector<SignedOp> again = ops;
            ops.insert(ops.end(), again.begin(), again.end());
        }
        if (!hasUpdates)
            std::ranges::shuffle(ops, random);
        Document document(pipelineSchema(), strings);
        applyAll(document, ops);

        document.checkInvariants();
        QCOMPARE(document.waitingCount(), 0U);
        QCOMPARE(stateText(document), stateText(expected));
    }
}

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
