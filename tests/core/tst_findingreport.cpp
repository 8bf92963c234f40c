// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findingreport.h"
#include "tests/core/findingcase.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray report(const ReplayedHistory &replayed, const FindingReportOptions &options)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (!writeFindings(replayed.history, replayed.findings(), options, out, {}))
        qFatal("cannot write");
    return out.data();
}

QByteArray text(const ReplayedHistory &replayed, std::size_t maxShown = 20)
{
    return report(replayed, {FindingFormat::Text, maxShown});
}

/// The only line of \a replayed as JSON Lines.
QJsonObject onlyObject(const ReplayedHistory &replayed)
{
    const QByteArray json = report(replayed, {FindingFormat::JsonLines});
    return json.count('\n') == 1 ? QJsonDocument::fromJson(json).object() : QJsonObject();
}

} // namespace

/// Findings as text and as JSON Lines.
class TestFindingReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonTellsWhatThereIs();
    void jsonIsNullWhereThereIsNothing();
    void jsonHasRangesWhereTheyBelong();
    void textIsGroupedAndCounted();
    void textIsCutAtTheMost_data();
    void textIsCutAtTheMost();
    void textSaysThatNothingIsFound();
    void textOfADatabaseCannotSteerTheTerminal();
    void stopIsCancelled();
};

void TestFindingReport::jsonTellsWhatThereIs()
{
    WritingSled sled(1);
    SignedOp op = sled.entry();
    op.signedDigest = {};
    ReplayedHistory replayed;
    replayed.add(std::vector{op});

    const QJsonObject object = onlyObject(replayed);

    QCOMPARE(object[u"kind"], u"bad_signature"_s);
    QCOMPARE(object[u"severity"], u"error"_s);
    QCOMPARE(object[u"source"], u"a.db"_s);
    QCOMPARE(object[u"row"], 1);
    QCOMPARE(object[u"op_id"], QString::fromStdString(op.inner.id.toHex()));
    QCOMPARE(object[u"sled_id"], QString::fromStdString(sled.id()));
    QCOMPARE(object[u"story_id"], u"1_story"_s);
    QCOMPARE(object[u"event_seq"], 0);
    QVERIFY(!object[u"detail"].toString().isEmpty());
    QVERIFY(!object[u"meaning"].toString().isEmpty());
    QVERIFY(!object.contains(u"first"));
}

void TestFindingReport::jsonIsNullWhereThereIsNothing()
{
    ReplayedHistory replayed;
    replayed.add(QByteArrayList{"no op"});

    const QJsonObject object = onlyObject(replayed);

    for (const char *name : {"op_id", "sled_id", "story_id"})
        QVERIFY2(object[QLatin1StringView(name)].isNull(), name);
    QVERIFY(!object.contains(u"event_seq"));
}

void TestFindingReport::jsonHasRangesWhereTheyBelong()
{
    WritingSled sled(1);
    EntrySpec late;
    late.eventSeq = 11;
    ReplayedHistory hole;
    hole.add(std::vector{sled.entry(), sled.entry(late)});
    ReplayedHistory unreadable;
    unreadable.add(std::vector{WritingSled(2).gap("9", "3")});

    const QJsonObject ofHole = onlyObject(hole);
    QCOMPARE(ofHole[u"first"], 1);
    QCOMPARE(ofHole[u"last"], 10);
    QVERIFY(ofHole[u"source"].isNull());
    QVERIFY(ofHole[u"row"].isNull());
    const QJsonObject ofGap = onlyObject(unreadable);
    QVERIFY(ofGap.contains(u"first") && ofGap[u"first"].isNull());
}

void TestFindingReport::textIsGroupedAndCounted()
{
    WritingSled sled(1);
    ReplayedHistory replayed;
    replayed.add(rowsOf({sled.gap("1", "2")}) + QByteArrayList{"no op", "none"});

    const QByteArrayList lines = text(replayed).split('\n');

    QCOMPARE(lines[0], QByteArray("error malformed_row (2)"));
    QVERIFY(lines[1].contains("server"));
    QVERIFY(lines[2].startsWith("    a.db, row 2: "));
    QVERIFY(lines[3].startsWith("    a.db, row 3: "));
    QCOMPARE(lines[4], QByteArray("info declared_gap (1)"));
    QCOMPARE(lines[lines.size() - 2],
             QByteArray("2 errors, 0 warnings, 1 info in 3 rows of 1 source"));
}

void TestFindingReport::textIsCutAtTheMost_data()
{
    QTest::addColumn<int>("findings");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("one less") << 2 << false;
    QTest::newRow("all") << 3 << false;
    QTest::newRow("one more") << 4 << true;
}

void TestFindingReport::textIsCutAtTheMost()
{
    QFETCH(int, findings);
    QFETCH(bool, isCut);
    ReplayedHistory replayed;
    replayed.add(QByteArrayList(findings, "no op"));

    const QByteArray out = text(replayed, 3);

    QCOMPARE(out.contains("\n    and 1 more\n"), isCut);
    QCOMPARE(out.count("a.db, row"), std::min(findings, 3));
}

void TestFindingReport::textSaysThatNothingIsFound()
{
    WritingSled sled(1);
    ReplayedHistory replayed;
    replayed.add(std::vector{sled.entry()});
    replayed.add(std::vector{sled.entry()});
    replayed.history.source(SourceIndex{1}).state = Source::State::Failed;

    const QByteArray sound = text(replayed);

    QVERIFY2(sound.endsWith("in 2 rows of 2 sources; 1 could not be read to the end\n"),
             sound.constData());
    ReplayedHistory none;
    none.add(QByteArrayList());
    QCOMPARE(text(none), QByteArray("nothing found in 0 rows of 1 source\n"));
}

void TestFindingReport::textOfADatabaseCannotSteerTheTerminal()
{
    WritingSled sled(1);
    EntrySpec spec;
    spec.storyId = "1\x1b[2J\n";
    spec.event = "MergeSucceeded";
    spec.sledId = "\x1b]0;x\x07";
    ReplayedHistory replayed;
    replayed.add(std::vector{sled.entry(spec)});

    const QByteArray out = text(replayed);

    QVERIFY(!out.contains('\x1b') && !out.contains('\x07'));
    QVERIFY(out.contains("\\u{1b}[2J\\n"));
}

void TestFindingReport::stopIsCancelled()
{
    ReplayedHistory replayed;
    replayed.add(QByteArrayList{"no op"});
    std::stop_source stop;
    stop.request_stop();
    for (const FindingFormat format : {FindingFormat::Text, FindingFormat::JsonLines}) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);

        const auto written
            = writeFindings(replayed.history, replayed.findings(), {format}, out, stop.get_token());

        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
    }
}

QTEST_APPLESS_MAIN(TestFindingReport)
#include "tst_findingreport.moc"
