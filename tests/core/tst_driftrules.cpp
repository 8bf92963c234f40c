// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/findingcase.h"

#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

EntrySpec movedTo(const char *stage, double at)
{
    EntrySpec spec;
    spec.to = stage;
    spec.event = "Moved"; // no rule of the flow knows it
    spec.timestamp = at;
    return spec;
}

} // namespace

/// Where a source says that a story is, in three places.
class TestDriftRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stagesCompareByMeaning_data();
    void stagesCompareByMeaning();
    void copyIsComparedIfThereIsOne_data();
    void copyIsComparedIfThereIsOne();
    void lastEventIsTheLatestOne();
    void gapDoesNotMoveAStory();
    void refusedEventDoesNotMoveAStory();
    void storiesWithoutItemAreNotCompared();
    void deletedItemIsNotCompared();
    void everySourceIsJudgedByItself();
    void onlyWholeSourcesAreJudged_data();
    void onlyWholeSourcesAreJudged();
};

void TestDriftRules::stagesCompareByMeaning_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("log");
    QTest::addColumn<bool>("isDrift");
    QTest::newRow("same") << u"qa"_s << u"qa"_s << false;
    QTest::newRow("other case") << u"qa"_s << u"Qa"_s << false;
    QTest::newRow("old label") << u"merge_failure"_s << u"4_merge_failure"_s << false;
    QTest::newRow("same unknown") << u"limbo"_s << u"limbo"_s << false;
    QTest::newRow("other") << u"qa"_s << u"merge"_s << true;
    QTest::newRow("other unknown") << u"limbo"_s << u"Limbo"_s << true;
    QTest::newRow("unknown and known") << u"qa"_s << u"limbo"_s << true;
}

void TestDriftRules::stagesCompareByMeaning()
{
    QFETCH(QString, item);
    QFETCH(QString, log);
    QFETCH(bool, isDrift);
    WritingSled sled(1);
    const QByteArray label = log.toUtf8();

    const QStringList lines = findingLines(
        {sled.item("1_story", item.toStdString()), sled.entry(movedTo(label.constData(), 1e9))});

    QCOMPARE(lines, isDrift ? QStringList{u"stage_drift a 1_story"_s} : QStringList());
}

void TestDriftRules::copyIsComparedIfThereIsOne_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<bool>("isDrift");
    QTest::newRow("same") << u"1_story"_s << u"3_qa"_s << false;
    QTest::newRow("other") << u"1_story"_s << u"2_current"_s << true;
    QTest::newRow("story that is no item") << u"9_story"_s << u"done"_s << false;
}

void TestDriftRules::copyIsComparedIfThereIsOne()
{
    QFETCH(QString, story);
    QFETCH(QString, stage);
    QFETCH(bool, isDrift);
    WritingSled sled(1);
    ReplayedHistory replayed;
    const SourceIndex source = replayed.add(std::vector{sled.item("1_story", "qa"), sled.entry()});
    replayed.addShadow(source, story.toStdString(), stage.toStdString());

    QCOMPARE(replayed.lines(), isDrift ? QStringList{u"stage_drift a 1_story"_s} : QStringList());
}

void TestDriftRules::lastEventIsTheLatestOne()
{
    WritingSled sled(1);
    const SignedOp item = sled.item("1_story", "merge");
    const SignedOp early = sled.entry(movedTo("qa", 1e9));
    const SignedOp late = sled.entry(movedTo("merge", 1.1e9));

    QCOMPARE(findingLines({item, late, early}), QStringList());
}

void TestDriftRules::gapDoesNotMoveAStory()
{
    WritingSled sled(1);

    QCOMPARE(findingLines({sled.item("1_story", "qa"), sled.entry(), sled.gap("1", "2")}),
             QStringList{u"declared_gap a:3 #1 1..2"_s});
}

void TestDriftRules::refusedEventDoesNotMoveAStory()
{
    WritingSled sled(1);
    const SignedOp item = sled.item("1_story", "qa");
    const SignedOp entry = sled.entry();
    SignedOp forged = sled.entry(movedTo("done", 1.9e9));
    forged.signedDigest = {};

    QCOMPARE(findingLines({item, entry, forged}), QStringList{u"bad_signature a:3 #1"_s});
}

void TestDriftRules::storiesWithoutItemAreNotCompared()
{
    WritingSled sled(1);
    ReplayedHistory replayed;
    const SourceIndex source = replayed.add(std::vector{sled.entry()});
    replayed.addShadow(source, "1_story", "done");

    QCOMPARE(replayed.lines(), QStringList());
}

void TestDriftRules::deletedItemIsNotCompared()
{
    WritingSled sled(1);
    const SignedOp item = sled.item("1_story", "done");
    const InnerOp remove = deleteOp(kItemsField, item.inner.id, 2, sled.keys.author());

    QCOMPARE(findingLines({item, sled.entry(), signOp(remove, sled.keys)}), QStringList());
}

void TestDriftRules::everySourceIsJudgedByItself()
{
    WritingSled sled(1);
    const SignedOp item = sled.item("1_story", "coding");
    const SignedOp entry = sled.entry();
    const SignedOp set = sled.set(item, "stage", 2, "qa");
    ReplayedHistory replayed;
    replayed.add(std::vector{item, entry, set});
    replayed.add(std::vector{item, entry});

    QCOMPARE(replayed.lines(), QStringList{u"stage_drift b 1_story"_s});
}

void TestDriftRules::onlyWholeSourcesAreJudged_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("findings");
    using State = Source::State;
    QTest::newRow("loading") << int(State::Loading) << 0;
    QTest::newRow("complete") << int(State::Complete) << 1;
    QTest::newRow("failed") << int(State::Failed) << 0;
    QTest::newRow("cancelled") << int(State::Cancelled) << 0;
    QTest::newRow("outdated") << int(State::Outdated) << 0;
}

void TestDriftRules::onlyWholeSourcesAreJudged()
{
    QFETCH(int, state);
    QFETCH(int, findings);
    WritingSled sled(1);
    ReplayedHistory replayed;
    const SourceIndex source
        = replayed.add(std::vector{sled.item("1_story", "coding"), sled.entry()});
    replayed.history.source(source).state = Source::State(state);

    QCOMPARE(replayed.lines().size(), findings);
}

QTEST_APPLESS_MAIN(TestDriftRules)
#include "tst_driftrules.moc"
