// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/alikestages.h"
#include "ui/theme/stagelook.h"
#include "ui/theme/stagestyle.h"

#include <QSignalSpy>
#include <QTest>

namespace sled {

using namespace Qt::StringLiterals;

/// How stages look, and whether they can be told apart.
class TestAlikeStages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { StageLooks::ofProgram().reset(); }
    void cleanup() { StageLooks::ofProgram().reset(); }
    void theUsualLooksDiffer();
    void tellsWhichLookTheSame();
    void tellsWhichOnlyColourTellsApart();
    void saysNoMoreThanCanBeRead();
    void changesOnceForEachChange();
    void isWrittenAndRead();
    void takesNoOtherText_data();
    void takesNoOtherText();
};

void TestAlikeStages::theUsualLooksDiffer()
{
    QCOMPARE(alikeStages(), QStringList());
}

void TestAlikeStages::tellsWhichLookTheSame()
{
    StageLooks::ofProgram().set(Stage::Done, usualStageLook(Stage::Coding));

    QCOMPARE(alikeStages(), QStringList{u"“Coding” and “Done” look the same."_s});
    QCOMPARE(stageShape(Stage::Done), MarkShape::Circle);
    QCOMPARE(stageColor(Stage::Done, Qt::white), stageColor(Stage::Coding, Qt::white));
}

void TestAlikeStages::tellsWhichOnlyColourTellsApart()
{
    StageLooks::ofProgram().set(Stage::Done, {0xff00ff00, MarkShape::Circle});

    QCOMPARE(alikeStages(), QStringList{u"Colour alone tells “Coding” from “Done”."_s});
}

void TestAlikeStages::saysNoMoreThanCanBeRead()
{
    for (std::size_t i = 0; i < kStageCount; ++i)
        StageLooks::ofProgram().set(Stage(i), usualStageLook(Stage::Qa));

    QCOMPARE(alikeStages().size(), 4);
    QCOMPARE(alikeStages().back(), u"And 75 more."_s);
}

void TestAlikeStages::changesOnceForEachChange()
{
    const QSignalSpy changed(&StageLooks::ofProgram(), &StageLooks::changed);
    QVERIFY(changed.isValid());

    StageLooks::ofProgram().set(Stage::Qa, {0x00010203, MarkShape::Bar});
    StageLooks::ofProgram().set(Stage::Qa, {0xff010203, MarkShape::Bar});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(stageLook(Stage::Qa).color, 0xff010203);

    StageLooks::ofProgram().reset();
    StageLooks::ofProgram().reset();
    QCOMPARE(changed.count(), 2);
}

void TestAlikeStages::isWrittenAndRead()
{
    QCOMPARE(toText(usualStageLook(Stage::Coding)), u"#0072b2 circle"_s);
    for (std::size_t i = 0; i < kStageCount; ++i) {
        const StageLook look = usualStageLook(Stage(i));
        QCOMPARE(stageLookFromText(toText(look)), std::optional(look));
    }
}

void TestAlikeStages::takesNoOtherText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "#0072b2", "#0072b2 ", "#0072b2 no-shape", "#0072b2circle", "red circle",
          "#00zz00 ring", "#0072b2 circle ", "  #0072b2 circle", "#ff0072b2 circle"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestAlikeStages::takesNoOtherText()
{
    QFETCH(QString, text);

    QCOMPARE(stageLookFromText(text), std::nullopt);
}

} // namespace sled

QTEST_MAIN(sled::TestAlikeStages)
#include "tst_alikestages.moc"
