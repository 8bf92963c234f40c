// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/vocabulary.h"

#include <QTest>

#include <string>

using namespace sled;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sled::Stage)

class TestVocabulary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stageFromLabel_data();
    void stageFromLabel();
    void everyStageNameMeansItsStage();
    void namesAValueOutOfRangeUnknown();
    void isKnownEvent_data();
    void isKnownEvent();
};

void TestVocabulary::stageFromLabel_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<Stage>("stage");

    QTest::newRow("empty") << ""_ba << Stage::Unknown;
    QTest::newRow("foreign") << "deploy"_ba << Stage::Unknown;
    QTest::newRow("the word unknown") << "unknown"_ba << Stage::Unknown;
    QTest::newRow("today") << "merge_failure_final"_ba << Stage::MergeFailureFinal;
    QTest::newRow("capitalised") << "Coding"_ba << Stage::Coding;
    QTest::newRow("upper case") << "QA"_ba << Stage::Qa;
    QTest::newRow("variant name") << "MergeFailure"_ba << Stage::MergeFailure;
    QTest::newRow("variant name, final") << "MergeFailureFinal"_ba << Stage::MergeFailureFinal;
    QTest::newRow("variant name, hold") << "ReviewHold"_ba << Stage::ReviewHold;
    QTest::newRow("old coding") << "2_current"_ba << Stage::Coding;
    QTest::newRow("old blocked") << "2_blocked"_ba << Stage::Blocked;
    QTest::newRow("old, upper case") << "4_MERGE_FAILURE"_ba << Stage::MergeFailure;
    QTest::newRow("old frozen") << "7_frozen"_ba << Stage::Frozen;
    QTest::newRow("prefix") << "merg"_ba << Stage::Unknown;
    QTest::newRow("one letter more") << "merges"_ba << Stage::Unknown;
    QTest::newRow("space before") << " done"_ba << Stage::Unknown;
    QTest::newRow("embedded NUL") << QByteArray("qa\0", 3) << Stage::Unknown;
    QTest::newRow("not ASCII") << "d\xc3\xb6ne"_ba << Stage::Unknown;
}

void TestVocabulary::stageFromLabel()
{
    QFETCH(QByteArray, label);
    QFETCH(Stage, stage);

    const Stage found = sled::stageFromLabel({label.constData(), std::size_t(label.size())});

    QCOMPARE(found, stage);
}

void TestVocabulary::everyStageNameMeansItsStage()
{
    for (std::size_t i = 0; i < kStageCount; ++i) {
        const auto stage = static_cast<Stage>(i);

        QCOMPARE(sled::stageFromLabel(stageName(stage)), stage);
    }
}

void TestVocabulary::namesAValueOutOfRangeUnknown()
{
    QCOMPARE(std::string(stageName(static_cast<Stage>(200))), std::string("unknown"));
}

void TestVocabulary::isKnownEvent_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<bool>("known");

    QTest::newRow("empty") << ""_ba << false;
    QTest::newRow("first") << "DepsMet"_ba << true;
    QTest::newRow("last") << "MergemasterAttempted"_ba << true;
    QTest::newRow("lower case") << "requeuedforqa"_ba << true;
    QTest::newRow("gap sentinel") << "EventStreamGap"_ba << false;
    QTest::newRow("foreign") << "Deployed"_ba << false;
    QTest::newRow("prefix") << "Merge"_ba << false;
}

void TestVocabulary::isKnownEvent()
{
    QFETCH(QByteArray, event);
    QFETCH(bool, known);

    QCOMPARE(sled::isKnownEvent({event.constData(), std::size_t(event.size())}), known);
}

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
