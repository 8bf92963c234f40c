// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/vocabularycollector.h"
#include "tests/core/filterrows.h"

#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// The values that occur.
class TestVocabularyCollector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesEachOnceAsItComes();
};

void TestVocabularyCollector::takesEachOnceAsItComes()
{
    FilterRows rows;
    VocabularyCollector collector;
    collector.takeIn(rows.history.events(), *rows.history.strings());
    QVERIFY(collector.vocabulary().stories.isEmpty());

    rows.add({.sledId = "aa", .storyId = "qa", .fromStage = "qa", .toStage = "merge"});
    rows.add({.sledId = "aa", .storyId = "qa", .fromStage = "merge", .toStage = "done"});
    collector.takeIn(rows.history.events(), *rows.history.strings());
    rows.add({.sledId = "bb", .storyId = "Ärger", .fromStage = "", .toStage = "qa"});
    FilterRow gap{.storyId = "", .fromStage = "57", .toStage = "61"};
    gap.pipelineEvent = "EventStreamGap";
    rows.add(gap);
    collector.takeIn(rows.history.events(), *rows.history.strings());
    collector.takeIn(rows.history.events(), *rows.history.strings());

    const FilterVocabulary &vocabulary = collector.vocabulary();
    QCOMPARE(vocabulary.sleds, (QStringList{u"aa"_s, u"bb"_s}));
    QCOMPARE(vocabulary.stories, (QStringList{u"qa"_s, u"Ärger"_s}));
    QCOMPARE(vocabulary.stages, (QStringList{u"qa"_s, u"merge"_s, u"done"_s}));
    QCOMPARE(vocabulary.events, (QStringList{u"GatesPassed"_s, u"EventStreamGap"_s}));
}

QTEST_APPLESS_MAIN(TestVocabularyCollector)
#include "tst_vocabularycollector.moc"
