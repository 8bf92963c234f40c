// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findingcase.h"

#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// Findings about rows that were not accepted.
class TestRowRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void malformedRowSaysWhy();
    void changedContentIsABadId();
    void changedSignatureIsBad();
    void bothChecksMayFail();
    void forgedRowGivesNothingElse();
    void pathThatLeadsNowhere_data();
    void pathThatLeadsNowhere();
    void unknownFieldIsNoFault();
    void unknownFieldWithABadIdIsABadId();
    void waitingSaysForWhat();
    void chainOfWaitingIsOneFindingARow();
    void idsInACircleAreBad();
    void faultOfAnOpIsOneFinding_data();
    void faultOfAnOpIsOneFinding();
    void waitingInTwoSourcesIsTwoFindings();
    void opThatWaitedAndCameIsNone();
};

void TestRowRules::malformedRowSaysWhy()
{
    ReplayedHistory replayed;
    replayed.add(QByteArrayList{"no op"});

    const std::vector<Finding> findings = replayed.findings();

    QCOMPARE(replayed.lines(), QStringList{u"malformed_row a:1"_s});
    QVERIFY(!findings[0].detail.empty());
    QVERIFY(!findings[0].op);
}

void TestRowRules::changedContentIsABadId()
{
    WritingSled sled(1);
    SignedOp op = sled.entry();
    op.inner.seq += 1;

    QCOMPARE(findingLines({op}), QStringList{u"bad_op_id a:1 #0"_s});
}

void TestRowRules::changedSignatureIsBad()
{
    WritingSled sled(1);
    SignedOp op = sled.entry();
    op.signedDigest = {};

    QCOMPARE(findingLines({op}), QStringList{u"bad_signature a:1 #0"_s});
}

void TestRowRules::bothChecksMayFail()
{
    WritingSled sled(1);
    SignedOp op = sled.entry();
    op.inner.seq += 1;
    op.signedDigest = {};

    QCOMPARE(findingLines({op}), (QStringList{u"bad_op_id a:1 #0"_s, u"bad_signature a:1 #0"_s}));
}

void TestRowRules::forgedRowGivesNothingElse()
{
    WritingSled sled(1);
    EntrySpec spec;
    spec.sledId = "somebody";
    spec.event = "MergeSucceeded";
    SignedOp op = sled.entry(spec);
    op.inner.path = {std::string("elsewhere")};

    QCOMPARE(findingLines({op}), QStringList{u"bad_signature a:1"_s});
}

void TestRowRules::pathThatLeadsNowhere_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("at the root") << 0;
    QTest::newRow("to an element that is not there") << 1;
    QTest::newRow("to a field that is not there") << 2;
    QTest::newRow("by an id from the root") << 3;
}

void TestRowRules::pathThatLeadsNowhere()
{
    QFETCH(int, number);
    WritingSled sled(1);
    const SignedOp item = sled.item("1_story", "coding");
    InnerOp inner = sled.set(item, "stage", 2, "qa").inner;
    const std::vector<std::vector<PathSegment>> paths{
        {},
        {std::string(kItemsField), OpId(std::array<std::uint8_t, 32>{7}), std::string("stage")},
        {std::string(kItemsField), item.inner.id, std::string("colour")},
        {item.inner.id, std::string("stage")}};
    inner.path = paths[std::size_t(number)];

    QCOMPARE(findingLines({item, signOp(inner, sled.keys)}), QStringList{u"bad_path a:2"_s});
}

void TestRowRules::unknownFieldIsNoFault()
{
    WritingSled sled(1);
    InnerOp inner = sled.entry().inner;
    inner.path.front() = std::string("llm_sessions");

    QCOMPARE(findingLines({signOp(inner, sled.keys)}), QStringList{u"unknown_field a:1"_s});
}

void TestRowRules::unknownFieldWithABadIdIsABadId()
{
    WritingSled sled(1);
    InnerOp inner = sled.entry().inner;
    inner.path.front() = std::string("llm_sessions");
    inner.seq += 1;

    QCOMPARE(findingLines({signOp(inner, sled.keys)}), QStringList{u"bad_op_id a:1"_s});
}

void TestRowRules::waitingSaysForWhat()
{
    WritingSled sled(1);
    const SignedOp first = sled.entry();
    ReplayedHistory replayed;
    replayed.add(std::vector{sled.entry()});

    QCOMPARE(replayed.lines(), QStringList{u"waiting a:1 #1"_s});
    const QString detail = QString::fromStdString(replayed.findings()[0].detail);
    QVERIFY2(detail.contains(QString::fromStdString(first.inner.id.toHex())), qPrintable(detail));
}

void TestRowRules::chainOfWaitingIsOneFindingARow()
{
    constexpr int kChain = 1000;
    WritingSled sled(1);
    sled.entry();
    std::vector<SignedOp> ops;
    for (int i = 0; i < kChain; ++i)
        ops.push_back(sled.entry());

    const QStringList lines = findingLines(ops);

    QCOMPARE(lines.size(), kChain);
    QCOMPARE(lines.filter(u"waiting "_s).size(), kChain);
}

void TestRowRules::idsInACircleAreBad()
{
    // An id is a hash, so a circle takes false ones; each refers to the other.
    WritingSled sled(1);
    InnerOp a = sled.entry().inner;
    InnerOp b = sled.entry().inner;
    a.origin = b.id;

    QCOMPARE(findingLines({signOp(a, sled.keys), signOp(b, sled.keys)}),
             (QStringList{u"bad_op_id a:1 #0"_s, u"waiting a:2 #1"_s}));
}

void TestRowRules::faultOfAnOpIsOneFinding_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("signature") << u"bad_signature"_s;
    QTest::newRow("id") << u"bad_op_id"_s;
    QTest::newRow("field") << u"unknown_field"_s;
}

void TestRowRules::faultOfAnOpIsOneFinding()
{
    QFETCH(QString, kind);
    WritingSled sled(1);
    SignedOp op = sled.entry();
    if (kind == u"bad_signature"_s)
        op.signedDigest = {};
    else if (kind == u"bad_op_id"_s)
        op.inner.seq += 1;
    else
        op.inner.path.front() = std::string("llm_sessions");
    if (kind == u"unknown_field"_s)
        op = signOp(op.inner, sled.keys);
    ReplayedHistory replayed;
    replayed.add(std::vector{op, op});
    for (int i = 0; i < 6; ++i)
        replayed.add(std::vector{op});

    QCOMPARE(replayed.lines().size(), 1);
    QVERIFY2(replayed.lines()[0].startsWith(kind + u" a:1"_s), qPrintable(replayed.lines()[0]));
    const Finding finding = replayed.findings()[0];
    QVERIFY2(finding.detail.ends_with("; also in b.db, c.db, d.db, e.db and 2 more"),
             finding.detail.c_str());
    QCOMPARE(replayed.history.sourceSets().members(finding.heldBy).size(), std::size_t(7));
}

void TestRowRules::waitingInTwoSourcesIsTwoFindings()
{
    WritingSled sled(1);
    sled.entry();
    const SignedOp op = sled.entry();
    ReplayedHistory replayed;
    replayed.add(std::vector{op});
    replayed.add(std::vector{op});

    QCOMPARE(replayed.lines(), (QStringList{u"waiting a:1 #1"_s, u"waiting b:1 #1"_s}));
}

void TestRowRules::opThatWaitedAndCameIsNone()
{
    WritingSled sled(1);
    const SignedOp first = sled.entry();

    QCOMPARE(findingLines({sled.entry(), first}), QStringList());
}

QTEST_APPLESS_MAIN(TestRowRules)
#include "tst_rowrules.moc"
