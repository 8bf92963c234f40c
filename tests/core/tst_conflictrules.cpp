// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findingcase.h"

#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

/// \a op once more, under another seq of its author.
SignedOp withSeq(const SignedOp &op, std::uint64_t seq, const KeyPair &keys)
{
    InnerOp inner = op.inner;
    inner.seq = seq;
    return signOp(withId(inner), keys);
}

} // namespace

/// Ops that cannot both be right.
class TestConflictRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoInsertsUnderOneSeq();
    void sameInsertTwiceIsOne();
    void listsCountForThemselves();
    void deletesDoNotCount();
    void refusedInsertIsNoEquivocation();
    void tieOnTheWinningSeq();
    void valuesAreQuotedOnce_data();
    void valuesAreQuotedOnce();
    void tieThatAgreesIsNone();
    void tieThatWasOverwrittenIsNone();
    void lowerInnerAuthorWinsTheTie();
    void registersCountForThemselves();
    void threeWritersAreOneConflict();
    void refusedWriteIsNoConflict();
};

void TestConflictRules::twoInsertsUnderOneSeq()
{
    WritingSled sled(1);
    const SignedOp one = sled.item("1_story", "coding");
    const SignedOp two = withSeq(sled.item("2_story", "coding"), one.inner.seq, sled.keys);
    ReplayedHistory replayed;
    replayed.add(std::vector{one, two});

    QCOMPARE(replayed.lines().size(), 1);
    const Finding finding = replayed.findings()[0];
    QCOMPARE(finding.kind, FindingKind::Equivocation);
    QCOMPARE(finding.op, std::optional(std::max(one.inner.id, two.inner.id)));
}

void TestConflictRules::sameInsertTwiceIsOne()
{
    WritingSled sled(1);
    const SignedOp item = sled.item("1_story", "coding");
    SignedOp again = item;
    again.inner.path.pop_back(); // another address, the same id

    QCOMPARE(findingLines({item, item, signOp(again.inner, sled.keys)}), QStringList());
}

void TestConflictRules::listsCountForThemselves()
{
    WritingSled sled(1);
    const SignedOp item = sled.item("1_story", "qa");

    QCOMPARE(findingLines({item, withSeq(sled.entry(), item.inner.seq, sled.keys)}), QStringList());
}

void TestConflictRules::deletesDoNotCount()
{
    WritingSled sled(1);
    const SignedOp one = sled.item("1_story", "coding");
    const SignedOp two = sled.item("2_story", "coding");
    const auto remove = [&sled](const SignedOp &item) {
        return signOp(deleteOp(kItemsField, item.inner.id, 2, sled.keys.author()), sled.keys);
    };

    QCOMPARE(findingLines({one, two, remove(one), remove(two)}), QStringList());
}

void TestConflictRules::refusedInsertIsNoEquivocation()
{
    WritingSled sled(1);
    const SignedOp one = sled.item("1_story", "coding");
    SignedOp two = withSeq(sled.item("2_story", "coding"), one.inner.seq, sled.keys);
    two.signedDigest = {};

    QCOMPARE(findingLines({one, two}), QStringList{u"bad_signature a:2"_s});
}

void TestConflictRules::tieOnTheWinningSeq()
{
    WritingSled sled(1);
    const SignedOp item = sled.item("1_story", "coding");
    const SignedOp qa = sled.set(item, "stage", 2, "qa");
    const SignedOp merge = WritingSled(2).set(item, "stage", 2, "merge");
    ReplayedHistory replayed;
    replayed.add(std::vector{item, qa});
    replayed.add(std::vector{item, merge});

    const std::vector<Finding> findings = replayed.findings();

    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings[0].kind, FindingKind::RegisterConflict);
    QCOMPARE(replayed.history.text(findings[0].storyId), std::string_view("1_story"));
    for (const SignedOp &op : {qa, merge}) {
        const std::string id = op.inner.id.toHex().substr(0, 12);
        QVERIFY2(findings[0].detail.find(id) != std::string::npos, findings[0].detail.c_str());
    }
}

void TestConflictRules::valuesAreQuotedOnce_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("text") << QByteArray("qa") << QByteArray(" to \"qa\" by op ");
    QTest::newRow("line end") << QByteArray("y\n") << QByteArray(" to \"y\n\" by op ");
    QTest::newRow("quotes") << QByteArray("a\"b") << QByteArray(" to \"a\"b\" by op ");
    QTest::newRow("long") << QByteArray(200, 'x')
                          << " to \"" + QByteArray(60, 'x') + "\u2026\" by op ";
    QTest::newRow("too long to keep")
        << QByteArray(2000, 'x') << QByteArray(" to a long value with the SHA-256 ");
    QTest::newRow("like a digest")
        << QByteArray("sha256:00") << QByteArray(" to \"sha256:00\" by op ");
}

void TestConflictRules::valuesAreQuotedOnce()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, said);
    WritingSled sled(1);
    const SignedOp item = sled.item("1_story", "coding");
    ReplayedHistory replayed;
    replayed.add(std::vector{item, sled.set(item, "name", 2, value.toStdString()),
                             sled.set(item, "name", 2, "other")});

    const std::vector<Finding> findings = replayed.findings();

    QCOMPARE(findings.size(), 1U);
    const auto detail = QByteArray::fromStdString(findings[0].detail);
    QVERIFY2(detail.contains(said), detail.constData());
}

void TestConflictRules::tieThatAgreesIsNone()
{
    WritingSled sled(1);
    const SignedOp item = sled.item("1_story", "coding");
    InnerOp again = sled.set(item, "stage", 2, "qa").inner;
    again.origin = OpId(std::array<std::uint8_t, 32>{1}); // another id

    QCOMPARE(
        findingLines({item, sled.set(item, "stage", 2, "qa"), signOp(withId(again), sled.keys)}),
        QStringList());
}

void TestConflictRules::tieThatWasOverwrittenIsNone()
{
    WritingSled sled(1);
    const SignedOp item = sled.item("1_story", "coding");

    QCOMPARE(
        findingLines({item, sled.set(item, "stage", 2, "qa"), sled.set(item, "stage", 2, "merge"),
                      sled.set(item, "stage", 3, "done")}),
        QStringList());
}

void TestConflictRules::lowerInnerAuthorWinsTheTie()
{
    WritingSled sled(1);
    const SignedOp item = sled.item("1_story", "coding");
    InnerOp own = sled.set(item, "stage", 2, "merge").inner;
    own.author = sled.keys.author(); // as a signer may, but then the tie has a winner

    QCOMPARE(findingLines({item, sled.set(item, "stage", 2, "qa"), signOp(withId(own), sled.keys)}),
             QStringList());
}

void TestConflictRules::registersCountForThemselves()
{
    WritingSled sled(1);
    const SignedOp one = sled.item("1_story", "coding");
    const SignedOp two = sled.item("2_story", "coding");

    QCOMPARE(findingLines({one, two, sled.set(one, "stage", 2, "qa"),
                           sled.set(one, "name", 2, "merge"), sled.set(two, "stage", 2, "done")}),
             QStringList());
}

void TestConflictRules::threeWritersAreOneConflict()
{
    WritingSled sled(1);
    const SignedOp item = sled.item("1_story", "coding");

    QCOMPARE(findingLines({item, sled.set(item, "name", 2, "a"), sled.set(item, "name", 2, "b"),
                           sled.set(item, "name", 2, "c")})
                 .size(),
             1);
}

void TestConflictRules::refusedWriteIsNoConflict()
{
    WritingSled sled(1);
    const SignedOp item = sled.item("1_story", "coding");
    SignedOp forged = sled.set(item, "stage", 2, "merge");
    forged.signedDigest = {};

    QCOMPARE(findingLines({item, sled.set(item, "stage", 2, "qa"), forged}),
             QStringList{u"bad_signature a:3"_s});
}

QTEST_APPLESS_MAIN(TestConflictRules)
#include "tst_conflictrules.moc"
