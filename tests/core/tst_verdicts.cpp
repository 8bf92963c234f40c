// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oneitem.h"

#include <QTest>

#include <algorithm>

using namespace sled;

/// Verdicts, beyond what the vectors hold.
class TestVerdicts : public QObject {
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
    void dependencyIsMetByARejectedOp();
    void dependencyIsNotMetByAForgedOp();
    void chainOfWaitingOpsIsReleasedInOrder();
};

void TestVerdicts::pathsOfNoCrdt_data()
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

void TestVerdicts::pathsOfNoCrdt()
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

void TestVerdicts::badTopLevelFieldWinsOverBadId()
{
    StringPool strings;
    Document document(pipelineSchema(), strings);
    SignedOp op = entry({}, 1, testKeys(1));
    op.inner.path = {std::string("nope")};

    QCOMPARE(document.apply(op, {false, true}, OpTag{}), Verdict::ErrPathMismatch);
}

void TestVerdicts::badIdWinsOverWhatFollows()
{
    OneItem one;

    // The element is not there, but that is looked at later.
    QCOMPARE(one.document.apply(one.set("stage", 2, stringValue("qa")), {false, true}, OpTag{}),
             Verdict::ErrHashMismatch);
}

void TestVerdicts::updateBeforeItsItemIsDroppedForGood()
{
    OneItem one;

    QCOMPARE(one.document.apply(one.set("stage", 2, stringValue("qa")), kGood, OpTag{}),
             Verdict::ErrPathMismatch);
    QCOMPARE(one.document.apply(one.insert, kGood, OpTag{}), Verdict::Ok);

    QCOMPARE(one.stage(), "backlog");
    QVERIFY(one.document.released().empty());
}

void TestVerdicts::updateOfAnEmptyElement()
{
    OneItem one;
    one.insert = signOp(insertOp(kItemsField, {}, 1, stringValue("no object"), one.keys.author()),
                        one.keys);

    QCOMPARE(one.document.apply(one.insert, kGood, OpTag{}), Verdict::Ok);

    QVERIFY(!one.document.list(kItemsField).isVisible(ElementIndex{1}));
    QCOMPARE(one.document.apply(one.set("stage", 2, stringValue("qa")), kGood, OpTag{}),
             Verdict::ErrListApplyToEmpty);
}

void TestVerdicts::headIsAnEmptyElement()
{
    OneItem one;
    const SignedOp op
        = signOp(setOp({kItemsField, OpId{}, "stage"}, 2, stringValue("qa")), one.keys);

    QCOMPARE(one.document.apply(op, kGood, OpTag{}), Verdict::ErrListApplyToEmpty);
}

void TestVerdicts::updateNeedsTheInsertsOwnPath()
{
    OneItem one;
    one.insert.inner.path = {std::string(kItemsField)}; // a list does not look at the last index
    QCOMPARE(one.document.apply(one.insert, kGood, OpTag{}), Verdict::Ok);

    QCOMPARE(one.document.apply(one.set("stage", 2, stringValue("qa")), kGood, OpTag{}),
             Verdict::ErrPathMismatch);
}

void TestVerdicts::dependencyIsMetByARejectedOp()
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

void TestVerdicts::dependencyIsNotMetByAForgedOp()
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

void TestVerdicts::chainOfWaitingOpsIsReleasedInOrder()
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

QTEST_APPLESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
