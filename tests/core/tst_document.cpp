// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/document.h"
#include "core/eventlog/entryfields.h"
#include "core/ops/opbuilder.h"
#include "tests/support/randomops.h"

#include <QTest>

#include <algorithm>

using namespace sled;

namespace {

constexpr OpChecks kGood{true, true};

/// A document with one item in it, and the means to address it.
struct OneItem {
    OneItem()
    {
        Value content;
        ValueBuilder builder(content);
        builder.openObject();
        builder.addKey("stage");
        builder.addString("backlog");
        builder.close();
        insert = signOp(insertOp(kItemsField, {}, 1, content, keys.author()), keys);
    }

    SignedOp set(std::string_view field, std::uint64_t seq, Value value) const
    {
        return signOp(setOp({kItemsField, insert.inner.id, field}, seq, std::move(value)), keys);
    }
    std::string stage() const
    {
        const ListReplica &items = document.list(kItemsField);
        const auto string = items.cell(ElementIndex{1}, 1).string();
        return string ? std::string(strings.text(*string)) : "null";
    }

    KeyPair keys = testKeys(1);
    SignedOp insert;
    StringPool strings;
    Document document{pipelineSchema(), strings};
};

SignedOp entry(const OpId &origin, std::uint64_t seq, const KeyPair &keys,
               std::vector<SignedDigest> dependsOn = {})
{
    return signOp(
        insertOp(kEventLogField, origin, seq,
                 eventValue(double(seq) - 1, keys.author(), 1e9, "1_s", "qa", "done", "Close"),
                 keys.author()),
        keys, std::move(dependsOn));
}

} // namespace

/// Verdicts and state, beyond what the vectors hold.
class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathsOfNoCrdt_data();
    void pathsOfNoCrdt();
    void badTopLevelFieldWinsOverBadId();
    void badIdWinsOverWhatFollows();
    void updateBeforeItsItemIsDroppedForGood();
    void updateOfAnEmptyElement();
    void headIsAnEmptyElement();
    void updateNeedsTheInsertsOwnPath();
    void higherSeqWinsAndFullTieStays();
    void wrongTypeLeavesTheRegisterNull();
    void absentFieldIsUnset();
    void deletedElementIsATombstone();
    void dependencyIsMetByARejectedOp();
    void dependencyIsNotMetByAForgedOp();
    void chainOfWaitingOpsIsReleasedInOrder();
    void sameOpTwiceChangesNothing();
    void anyOrderGivesTheSameState_data();
    void anyOrderGivesTheSameState();
};

void TestDocument::pathsOfNoCrdt_data()
{
    QTest::addColumn<QByteArrayList>("path");
    QTest::addColumn<int>("verdict");
    QTest::newRow("empty") << QByteArrayList{} << int(Verdict::ErrApplyOnStruct);
    QTest::newRow("unknown field") << QByteArrayList{"nope"} << int(Verdict::ErrPathMismatch);
    QTest::newRow("known list of newer servers")
        << QByteArrayList{"llm_sessions"} << int(Verdict::ErrPathMismatch);
    QTest::newRow("list alone") << QByteArrayList{"items"} << int(Verdict::Ok);
    QTest::newRow("field where an index must stand")
        << QByteArrayList{"items", "stage", "x"} << int(Verdict::ErrPathMismatch);
}

void TestDocument::pathsOfNoCrdt()
{
    QFETCH(QByteArrayList, path);
    QFETCH(int, verdict);
    StringPool strings;
    Document document(pipelineSchema(), strings);
    InnerOp inner;
    inner.content = stringValue("x");
    for (const QByteArray &field : path)
        inner.path.emplace_back(field.toStdString());
    const SignedOp op = signOp(withId(inner), testKeys(1));

    QCOMPARE(int(document.apply(op, kGood, OpTag{})), verdict);
}

void TestDocument::badTopLevelFieldWinsOverBadId()
{
    StringPool strings;
    Document document(pipelineSchema(), strings);
    SignedOp op = entry({}, 1, testKeys(1));
    op.inner.path = {std::string("nope")};

    QCOMPARE(document.apply(op, {false, true}, OpTag{}), Verdict::ErrPathMismatch);
}

void TestDocument::badIdWinsOverWhatFollows()
{
    OneItem one;

    // The element is not there, but that is looked at later.
    QCOMPARE(one.document.apply(one.set("stage", 2, stringValue("qa")), {false, true}, OpTag{}),
             Verdict::ErrHashMismatch);
}

void TestDocument::updateBeforeItsItemIsDroppedForGood()
{
    OneItem one;

    QCOMPARE(one.document.apply(one.set("stage", 2, stringValue("qa")), kGood, OpTag{}),
             Verdict::ErrPathMismatch);
    QCOMPARE(one.document.apply(one.insert, kGood, OpTag{}), Verdict::Ok);

    QCOMPARE(one.stage(), "backlog");
    QVERIFY(one.document.released().empty());
}

void TestDocument::updateOfAnEmptyElement()
{
    OneItem one;
    one.insert = signOp(insertOp(kItemsField, {}, 1, stringValue("no object"), one.keys.author()),
                        one.keys);

    QCOMPARE(one.document.apply(one.insert, kGood, OpTag{}), Verdict::Ok);

    QVERIFY(!one.document.list(kItemsField).isVisible(ElementIndex{1}));
    QCOMPARE(one.document.apply(one.set("stage", 2, stringValue("qa")), kGood, OpTag{}),
             Verdict::ErrListApplyToEmpty);
}

void TestDocument::headIsAnEmptyElement()
{
    OneItem one;
    const SignedOp op
        = signOp(setOp({kItemsField, OpId{}, "stage"}, 2, stringValue("qa")), one.keys);

    QCOMPARE(one.document.apply(op, kGood, OpTag{}), Verdict::ErrListApplyToEmpty);
}

void TestDocument::updateNeedsTheInsertsOwnPath()
{
    OneItem one;
    one.insert.inner.path = {std::string(kItemsField)}; // a list does not look at the last index
    QCOMPARE(one.document.apply(one.insert, kGood, OpTag{}), Verdict::Ok);

    QCOMPARE(one.document.apply(one.set("stage", 2, stringValue("qa")), kGood, OpTag{}),
             Verdict::ErrPathMismatch);
}

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

void TestDocument::dependencyIsMetByARejectedOp()
{
    StringPool strings;
    Document document(pipelineSchema(), strings);
    const KeyPair keys = testKeys(1);
    SignedOp lost = entry({}, 1, keys);
    const SignedOp dependent = entry({}, 2, keys, {lost.signedDigest});

    QCOMPARE(document.apply(dependent, kGood, OpTag{7}), Verdict::MissingCausalDependencies);
    QCOMPARE(document.apply(lost, {false, true}, OpTag{8}), Verdict::ErrHashMismatch);

    QCOMPARE(document.released().size(), 1U);
    QCOMPARE(document.released().front().tag, OpTag{7});
    QCOMPARE(document.released().front().verdict, Verdict::Ok);
    QCOMPARE(document.waitingCount(), 0U);
}

void TestDocument::dependencyIsNotMetByAForgedOp()
{
    StringPool strings;
    Document document(pipelineSchema(), strings);
    const KeyPair keys = testKeys(1);
    const SignedOp forged = entry({}, 1, keys);
    const SignedOp dependent = entry({}, 2, keys, {forged.signedDigest});

    QCOMPARE(document.apply(forged, {true, false}, OpTag{}), Verdict::ErrDigestMismatch);
    QCOMPARE(document.apply(dependent, kGood, OpTag{}), Verdict::MissingCausalDependencies);
    QCOMPARE(document.waitingCount(), 1U);
}

void TestDocument::chainOfWaitingOpsIsReleasedInOrder()
{
    constexpr std::uint32_t kOps = 100'000;
    StringPool strings;
    Document document(pipelineSchema(), strings);
    std::vector<SignedOp> chain;
    OpId origin;
    const KeyPair keys = testKeys(1);
    for (std::uint32_t i = 0; i < kOps; ++i) {
        InnerOp inner = insertOp(kEventLogField, origin, i + 1, stringValue("x"), keys.author());
        origin = inner.id;
        chain.push_back({keys.author(), {}, std::move(inner), {}});
    }
    for (std::uint32_t i = kOps - 1; i > 0; --i) {
        QCOMPARE(document.apply(chain[i], kGood, OpTag{i}), Verdict::MissingCausalDependencies);
    }

    QCOMPARE(document.apply(chain.front(), kGood, OpTag{0}), Verdict::Ok);

    QCOMPARE(document.released().size(), std::size_t{kOps - 1});
    QVERIFY(std::ranges::is_sorted(document.released(), {}, &Document::Release::tag));
    QCOMPARE(document.list(kEventLogField).size(), std::size_t{kOps});
    QCOMPARE(document.waitingCount(), 0U);
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
