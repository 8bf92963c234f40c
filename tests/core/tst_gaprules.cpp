// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findingcase.h"

#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// Gaps that sleds declare.
class TestGapRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void declaredGapHasItsRange();
    void unreadableRange_data();
    void unreadableRange();
    void sentinelWithAStoryIsNotReadable();
    void overlapIsTold();
    void gapsOfTwoSledsDoNotOverlap();
    void rejectedSentinelDeclaresNothing();
};

void TestGapRules::declaredGapHasItsRange()
{
    WritingSled sled(1);

    QCOMPARE(findingLines({sled.entry(), sled.gap("1", "9"), sled.entry()}),
             QStringList{u"declared_gap a:2 #1 1..9"_s});
}

void TestGapRules::unreadableRange_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("reversed") << u"9"_s << u"3"_s;
    QTest::newRow("negative") << u"-3"_s << u"9"_s;
    QTest::newRow("no number") << u"coding"_s << u"9"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("too large") << u"1"_s << u"9007199254740992"_s;
}

void TestGapRules::unreadableRange()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    WritingSled sled(1);
    ReplayedHistory replayed;
    replayed.add(std::vector{sled.gap(first.toStdString(), last.toStdString())});

    QCOMPARE(replayed.lines(), QStringList{u"declared_gap a:1 #0"_s});
    QVERIFY(replayed.findings()[0].detail.find("not which") != std::string::npos);
}

void TestGapRules::sentinelWithAStoryIsNotReadable()
{
    WritingSled sled(1);
    EntrySpec spec;
    spec.from = "1";
    spec.to = "2";
    spec.event = "EventStreamGap";

    QCOMPARE(findingLines({sled.entry(spec)}), QStringList{u"declared_gap a:1 #0"_s});
}

void TestGapRules::overlapIsTold()
{
    WritingSled sled(1);
    ReplayedHistory replayed;
    replayed.add(std::vector{sled.gap("1", "9"), sled.gap("5", "6"), sled.gap("9", "12"),
                             sled.gap("13", "14")});

    QStringList told;
    for (const Finding &finding : replayed.findings()) {
        if (finding.detail.find("overlaps events 1 to 9") != std::string::npos)
            told.append(replayed.lineOf(finding));
    }

    QCOMPARE(told, (QStringList{u"declared_gap a:2 #1 5..6"_s, u"declared_gap a:3 #2 9..12"_s}));
    QCOMPARE(replayed.findings().size(), 4U);
}

void TestGapRules::gapsOfTwoSledsDoNotOverlap()
{
    WritingSled a(1);
    WritingSled b(2);
    ReplayedHistory replayed;
    replayed.add(std::vector{a.gap("1", "9"), b.gap("1", "9")});

    for (const Finding &finding : replayed.findings())
        QVERIFY(finding.detail.find("overlaps") == std::string::npos);
}

void TestGapRules::rejectedSentinelDeclaresNothing()
{
    WritingSled sled(1);
    SignedOp gap = sled.gap("1", "9");
    gap.signedDigest = {};

    QCOMPARE(findingLines({gap}), QStringList{u"bad_signature a:1 #0"_s});
}

QTEST_APPLESS_MAIN(TestGapRules)
#include "tst_gaprules.moc"
