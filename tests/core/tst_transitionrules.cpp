// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/transitionrules.h"
#include "tests/core/findingcase.h"

#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// The rules of the flow, and what is found by them.
class TestTransitionRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKnownEventHasARule();
    void textThatIsNoRule_data();
    void textThatIsNoRule();
    void starIsEveryStage();
    void oddTransition_data();
    void oddTransition();
    void refusedEventIsNotJudged();
};

void TestTransitionRules::everyKnownEventHasARule()
{
    QVERIFY(TransitionRules::parse(transitionRulesText()));
    QCOMPARE(pipelineRules().size(), kPipelineEvents.size());
    for (const std::string_view event : kPipelineEvents)
        QVERIFY(pipelineRules().ruleOf(event));
}

void TestTransitionRules::textThatIsNoRule_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("comment") << QByteArray("# Close: done") << true;
    QTest::newRow("rule") << QByteArray("\n  Close:done->archived  \r\n\n") << true;
    QTest::newRow("no event") << QByteArray(": done -> archived") << false;
    QTest::newRow("no arrow") << QByteArray("Close: done archived") << false;
    QTest::newRow("from nowhere") << QByteArray("Close: -> archived") << false;
    QTest::newRow("to nowhere") << QByteArray("Close: done ->") << false;
    QTest::newRow("unknown stage") << QByteArray("Close: don -> archived") << false;
    QTest::newRow("twice") << QByteArray("Close: * -> done\nclose: * -> done") << false;
}

void TestTransitionRules::textThatIsNoRule()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isRead);

    const auto rules = TransitionRules::parse(text.toStdString());

    QCOMPARE(rules.has_value(), isRead);
    if (!isRead)
        QCOMPARE(rules.error().code, ErrorCode::Malformed);
}

void TestTransitionRules::starIsEveryStage()
{
    const TransitionRules rules = *TransitionRules::parse("Close: * -> done");

    QVERIFY(rules.isAllowed(0, Stage::Upcoming, Stage::Done));
    QVERIFY(rules.isAllowed(0, Stage::Archived, Stage::Done));
    QVERIFY(!rules.isAllowed(0, Stage::Upcoming, Stage::Qa));
}

void TestTransitionRules::oddTransition_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isOdd");
    QTest::newRow("usual") << u"GatesPassed"_s << u"qa"_s << u"merge"_s << false;
    QTest::newRow("old labels") << u"GatesPassed"_s << u"3_qa"_s << u"4_merge"_s << false;
    QTest::newRow("other case") << u"gatespassed"_s << u"QA"_s << u"Merge"_s << false;
    QTest::newRow("replay") << u"MergeSucceeded"_s << u"coding"_s << u"coding"_s << false;
    QTest::newRow("replay across labels")
        << u"MergeSucceeded"_s << u"coding"_s << u"2_current"_s << false;
    QTest::newRow("unknown event") << u"Teleported"_s << u"done"_s << u"upcoming"_s << false;
    QTest::newRow("unknown stage") << u"MergeSucceeded"_s << u"limbo"_s << u"upcoming"_s << false;
    QTest::newRow("back from the archive") << u"DepsMet"_s << u"archived"_s << u"coding"_s << true;
    QTest::newRow("odd with old labels")
        << u"MergeSucceeded"_s << u"1_backlog"_s << u"5_done"_s << true;
    QTest::newRow("wrong end") << u"MergeSucceeded"_s << u"merge"_s << u"coding"_s << true;
}

void TestTransitionRules::oddTransition()
{
    QFETCH(QString, event);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, isOdd);
    WritingSled sled(1);
    EntrySpec spec;
    spec.event = event.toStdString();
    spec.from = from.toStdString();
    spec.to = to.toStdString();

    QCOMPARE(findingLines({sled.entry(spec)}),
             isOdd ? QStringList{u"odd_transition a:1 #0"_s} : QStringList());
}

void TestTransitionRules::refusedEventIsNotJudged()
{
    WritingSled sled(1);
    EntrySpec spec;
    spec.event = "MergeSucceeded";
    SignedOp op = sled.entry(spec);
    op.signedDigest = {};

    QCOMPARE(findingLines({op}), QStringList{u"bad_signature a:1 #0"_s});
}

QTEST_APPLESS_MAIN(TestTransitionRules)
#include "tst_transitionrules.moc"
