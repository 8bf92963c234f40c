// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findingcase.h"

#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// Who is said to have made an op, against who signed it.
class TestAttributionRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entryOfAnotherSled_data();
    void entryOfAnotherSled();
    void othersNumbersAreLeftAlone();
    void waitingEntryIsJudgedToo();
    void legalUpdateIsNone();
    void updateByTheSignerIsNone();
    void innerAuthorOfSomebodyElse_data();
    void innerAuthorOfSomebodyElse();
    void otherElementsIdIsNotTheEnclosingOne();
    void oneFindingAnOpWhateverHoldsIt();
};

void TestAttributionRules::entryOfAnotherSled_data()
{
    QTest::addColumn<QString>("sledId");
    QTest::addColumn<QString>("said");
    const QString own = QString::fromStdString(WritingSled(1).id());
    QTest::newRow("another") << QString::fromStdString(WritingSled(2).id()) << u"names sled"_s;
    QTest::newRow("no key") << u"build \"box\""_s << u"names sled \"build"_s;
    QTest::newRow("none") << QString() << u"names no sled"_s;
    QTest::newRow("upper case") << own.toUpper() << u"upper case"_s;
}

void TestAttributionRules::entryOfAnotherSled()
{
    QFETCH(QString, sledId);
    QFETCH(QString, said);
    WritingSled sled(1);
    const SignedOp before = sled.entry();
    EntrySpec spec;
    spec.sledId = sledId.toStdString();
    spec.hasSledId = !sledId.isEmpty();
    const SignedOp entry = sled.entry(spec);
    ReplayedHistory replayed;
    replayed.add(std::vector{before, entry, sled.entry()});

    QCOMPARE(replayed.lines(), QStringList{u"attribution_mismatch a:2 #1"_s});
    const QString detail = QString::fromStdString(replayed.findings()[0].detail);
    QVERIFY2(detail.contains(said), qPrintable(detail));
}

void TestAttributionRules::othersNumbersAreLeftAlone()
{
    WritingSled sled(1);
    WritingSled other(2);
    EntrySpec spec;
    spec.sledId = other.id();

    // Neither a duplicate of the other's event nor a hole after it.
    QCOMPARE(findingLines({other.entry(), sled.entry(spec), other.entry()}),
             QStringList{u"attribution_mismatch a:2 #0"_s});
}

void TestAttributionRules::waitingEntryIsJudgedToo()
{
    WritingSled sled(1);
    sled.entry();
    EntrySpec spec;
    spec.sledId = "somebody";

    QCOMPARE(findingLines({sled.entry(spec)}),
             (QStringList{u"attribution_mismatch a:1 #1"_s, u"waiting a:1 #1"_s}));
}

void TestAttributionRules::legalUpdateIsNone()
{
    WritingSled sled(1);
    const SignedOp item = sled.item("1_story", "coding");
    const SignedOp set = WritingSled(2).set(item, "stage", 2, "qa");

    QCOMPARE(set.inner.author, elementAuthor(item.inner.id));
    QCOMPARE(findingLines({item, set}), QStringList());
}

void TestAttributionRules::updateByTheSignerIsNone()
{
    WritingSled sled(1);
    const SignedOp item = sled.item("1_story", "coding");
    InnerOp inner = sled.set(item, "stage", 2, "qa").inner;
    inner.author = sled.keys.author();

    QCOMPARE(findingLines({item, signOp(withId(inner), sled.keys)}), QStringList());
}

void TestAttributionRules::innerAuthorOfSomebodyElse_data()
{
    QTest::addColumn<bool>("isItem");
    QTest::newRow("item") << true;
    QTest::newRow("entry") << false;
}

void TestAttributionRules::innerAuthorOfSomebodyElse()
{
    QFETCH(bool, isItem);
    WritingSled sled(1);
    InnerOp inner = isItem ? sled.item("1_story", "coding").inner : sled.entry().inner;
    inner.author = testKeys(2).author();
    inner = withId(inner);
    inner.path = {inner.path.front(), inner.id};

    const QStringList lines = findingLines({signOp(inner, sled.keys)});

    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].startsWith(u"attribution_mismatch a:1"), qPrintable(lines[0]));
}

void TestAttributionRules::otherElementsIdIsNotTheEnclosingOne()
{
    WritingSled sled(1);
    const SignedOp one = sled.item("1_story", "coding");
    const SignedOp two = sled.item("2_story", "coding");
    InnerOp inner = sled.set(one, "stage", 2, "qa").inner;
    inner.author = elementAuthor(two.inner.id);

    QCOMPARE(findingLines({one, two, signOp(withId(inner), sled.keys)}),
             QStringList{u"attribution_mismatch a:3"_s});
}

void TestAttributionRules::oneFindingAnOpWhateverHoldsIt()
{
    WritingSled sled(1);
    EntrySpec spec;
    spec.sledId = "somebody";
    const std::vector<SignedOp> ops{sled.entry(spec)};
    ReplayedHistory replayed;
    replayed.add(ops);
    replayed.add(ops);

    QCOMPARE(replayed.lines(), QStringList{u"attribution_mismatch a:1 #0"_s});
}

QTEST_APPLESS_MAIN(TestAttributionRules)
#include "tst_attributionrules.moc"
