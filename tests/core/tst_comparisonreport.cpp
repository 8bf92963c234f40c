// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparisonjson.h"
#include "core/report/comparisontext.h"
#include "tests/core/comparedsleds.h"
#include "tests/support/oneitem.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

QByteArray textOf(const ComparedSleds &sleds, GroupLimit limit = GroupLimit::First)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (!writeComparisonText(sleds.history, sleds.result, limit, out, {}))
        return {};
    return out.data();
}

QByteArray jsonOf(const ComparedSleds &sleds)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (!writeComparisonJson(sleds.history, sleds.result, out, {}))
        return {};
    return out.data();
}

/// The objects of that kind.
QList<QJsonObject> objectsOf(const ComparedSleds &sleds, QLatin1StringView kind)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : jsonOf(sleds).split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object["kind"_L1].toString() == kind)
            objects.append(object);
    }
    return objects;
}

QString hexOf(const SignedOp &op)
{
    return QString::fromStdString(op.inner.id.toHex());
}

const std::vector<SignedOp> kNoOps;

} // namespace

/// Comparisons as text and as JSON.
class TestComparisonReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalSourcesAreNoLineOfJson();
    void lonelyOpIsALine();
    void membersOfALonelyOpAreInOrder();
    void verdictIsALine();
    void bytesAreALineWithEachClaim();
    void signerIsALineIfItDiffers();
    void registerIsALineWithItsOps();
    void onlyATieIsCalledOne();
    void itemIsALine();
    void malformedRowsAreALine();
    void groupsOfTextAreCut();
    void hostileTextIsVisible();
    void fullDeviceIsAnError();
    void stopIsHeard();
};

void TestComparisonReport::equalSourcesAreNoLineOfJson()
{
    const ComparedSleds sleds(kNoOps, kNoOps);

    QCOMPARE(jsonOf(sleds), QByteArray());
    QVERIFY(textOf(sleds).contains("\nNo difference: "));
}

void TestComparisonReport::lonelyOpIsALine()
{
    const std::vector<SignedOp> ops = appendedEvents(2, testKeys(1));
    const ComparedSleds sleds(ops, {ops[0]});

    const QList<QJsonObject> lines = objectsOf(sleds, "only_in_a"_L1);

    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0]["op_id"_L1].toString(), hexOf(ops[1]));
    QCOMPARE(lines[0]["source"_L1].toString(), sleds.directory.filePath(u"a.db"_s));
    QCOMPARE(lines[0]["row"_L1].toInt(), 2);
    QVERIFY(objectsOf(sleds, "only_in_b"_L1).isEmpty());
    QVERIFY(
        textOf(sleds).contains(QByteArray("\nOnly in A: 1\n  row 2: " + hexOf(ops[1]).toLatin1())));
}

void TestComparisonReport::membersOfALonelyOpAreInOrder()
{
    const SignedOp op = appendedEvents(1, testKeys(1)).front();
    const ComparedSleds sleds(kNoOps, {op});
    const QByteArray id = hexOf(op).toLatin1();

    const QByteArray line = jsonOf(sleds).split('\n').constFirst();

    QCOMPARE(line,
             QByteArray("{\"kind\":\"only_in_b\",\"op_id\":\"" + id + "\",\"source\":\""
                        + sleds.directory.filePath(u"b.db"_s).toUtf8()
                        + "\",\"row\":1,\"signer\":\""
                        + QByteArray::fromStdString(op.author.toHex())
                        + "\",\"op_kind\":\"insert\",\"path\":\"event_log." + id.first(6)
                        + "\",\"seq\":1,\"verdict\":\"Ok\"}"));
}

void TestComparisonReport::verdictIsALine()
{
    const std::vector<SignedOp> ops = appendedEvents(2, testKeys(1));
    const ComparedSleds sleds({ops[0], ops[1]}, {ops[1]});

    const QList<QJsonObject> lines = objectsOf(sleds, "verdict"_L1);

    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0]["op_id"_L1].toString(), hexOf(ops[1]));
    QCOMPARE(lines[0]["row_a"_L1].toInt(), 2);
    QCOMPARE(lines[0]["row_b"_L1].toInt(), 1);
    QCOMPARE(lines[0]["verdict_a"_L1].toString(), u"Ok"_s);
    QCOMPARE(lines[0]["verdict_b"_L1].toString(), u"MissingCausalDependencies"_s);
    QVERIFY(textOf(sleds).contains(": A row 2 Ok; B row 1 MissingCausalDependencies\n"));
}

void TestComparisonReport::bytesAreALineWithEachClaim()
{
    const SignedOp op = appendedEvents(1, testKeys(1)).front();
    const SignedOp forged{testKeys(2).author(), op.signedDigest, op.inner, {}};
    const ComparedSleds sleds({op}, {op, forged});

    const QList<QJsonObject> lines = objectsOf(sleds, "bytes"_L1);

    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0]["op_id"_L1].toString(), hexOf(op));
    const QJsonArray claims = lines[0]["claims"_L1].toArray();
    QCOMPARE(claims.size(), 2);
    QCOMPARE(claims[0]["row_a"_L1].toInt(), 1);
    QCOMPARE(claims[0]["signature"_L1].toString(), u"ok"_s);
    QVERIFY(claims[1]["row_a"_L1].isNull() && claims[1]["verdict_a"_L1].isNull());
    QCOMPARE(claims[1]["row_b"_L1].toInt(), 2);
    QCOMPARE(claims[1]["signature"_L1].toString(), u"bad"_s);
    QVERIFY(textOf(sleds).contains(": A has none; B row 2 ErrDigestMismatch\n"));
}

void TestComparisonReport::signerIsALineIfItDiffers()
{
    const std::vector<SignedOp> ops = appendedEvents(3, testKeys(1));
    const std::vector<SignedOp> same = appendedEvents(1, testKeys(2));
    const ComparedSleds sleds({ops[0], ops[1], ops[2], same[0]}, {ops[0], same[0]});

    const QList<QJsonObject> lines = objectsOf(sleds, "signer"_L1);

    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0]["signer"_L1].toString().toStdString(), testKeys(1).author().toHex());
    QCOMPARE(lines[0]["count_a"_L1].toInt(), 3);
    QCOMPARE(lines[0]["count_b"_L1].toInt(), 1);
    QCOMPARE(lines[0]["lacking_in_a"_L1].toInt(-1), 0);
    QCOMPARE(lines[0]["lacking_in_b"_L1].toInt(), 2);
    QVERIFY(lines[0]["first_lacking_in_a"_L1].isNull());
    const QJsonObject first = lines[0]["first_lacking_in_b"_L1].toObject();
    QCOMPARE(first["op_id"_L1].toString(), hexOf(ops[1]));
    QCOMPARE(first["row"_L1].toInt(), 2);
    QCOMPARE(first["near_time"_L1].toString(), u"2026-02-02T02:41:00Z"_s);
    const QByteArray text = textOf(sleds);
    QVERIFY(text.contains(": A 3, B 1; B lacks 2, from row 2 of A on (about 2026-"));
    QVERIFY(text.contains(": A 1, B 1; neither lacks any\n"));
}

void TestComparisonReport::registerIsALineWithItsOps()
{
    const OneItem one;
    const SignedOp x = one.set("stage", 3, stringValue("q\"a"));
    const SignedOp y = one.set("stage", 3, stringValue("merge"));
    const ComparedSleds sleds({one.insert, x, y}, {one.insert, y, x});

    const QList<QJsonObject> lines = objectsOf(sleds, "register"_L1);

    QCOMPARE(lines.size(), 1);
    QVERIFY(lines[0]["story_id"_L1].isNull());
    QCOMPARE(lines[0]["field"_L1].toString(), u"stage"_s);
    QCOMPARE(lines[0]["value_a"_L1].toString(), u"q\"a"_s);
    QCOMPARE(lines[0]["value_b"_L1].toString(), u"merge"_s);
    QCOMPARE(lines[0]["seq_a"_L1].toInt(), 3);
    QCOMPARE(lines[0]["op_a"_L1].toString(), hexOf(x));
    QCOMPARE(lines[0]["op_b"_L1].toString(), hexOf(y));
    QCOMPARE(lines[0]["ops"_L1].toArray(), (QJsonArray{hexOf(x), hexOf(y)}));
    QCOMPARE(lines[0]["item"_L1].toString(), hexOf(one.insert));
    const QByteArray text = textOf(sleds);
    QVERIFY(text.contains("story without an id (item "));
    QVERIFY(text.contains(
        QByteArray("), stage, a tie:\n    A \"q\"a\", seq 3, op " + hexOf(x).toLatin1())));
}

void TestComparisonReport::onlyATieIsCalledOne()
{
    const OneItem one;
    const SignedOp early = one.set("stage", 2, stringValue("qa"));
    const SignedOp late = one.set("stage", 3, stringValue("merge"));

    const QByteArray text = textOf(ComparedSleds({one.insert, early}, {one.insert, late}));

    QVERIFY2(text.contains(", stage, A lacks the write that wins:\n"), text.constData());
    QVERIFY(!text.contains("a tie"));
}

void TestComparisonReport::itemIsALine()
{
    const OneItem one;
    const ComparedSleds sleds({one.insert}, kNoOps);

    const QList<QJsonObject> lines = objectsOf(sleds, "item"_L1);

    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0]["item"_L1].toString(), hexOf(one.insert));
    QCOMPARE(lines[0]["state_a"_L1].toString(), u"visible"_s);
    QCOMPARE(lines[0]["state_b"_L1].toString(), u"absent"_s);
    QVERIFY(textOf(sleds).contains(": A visible; B absent\n"));
}

void TestComparisonReport::malformedRowsAreALine()
{
    const ComparedSleds sleds({std::string("no op")}, std::vector<std::string>{});

    QCOMPARE(jsonOf(sleds), QByteArray("{\"kind\":\"malformed\",\"count_a\":1,\"count_b\":0}\n"));
    QVERIFY(textOf(sleds).contains("1 row, 0 distinct ops, 1 row without an op\n"));
    QVERIFY(!textOf(sleds).contains("No difference"));
}

void TestComparisonReport::groupsOfTextAreCut()
{
    const ComparedSleds sleds(appendedEvents(12, testKeys(1)), kNoOps);

    QVERIFY(textOf(sleds).contains("  and 2 more\n"));
    QVERIFY(!textOf(sleds).contains("  row 11: "));
    QVERIFY(!textOf(sleds, GroupLimit::All).contains(" more\n"));
    QVERIFY(textOf(sleds, GroupLimit::All).contains("  row 12: "));
}

void TestComparisonReport::hostileTextIsVisible()
{
    const OneItem one;
    const SignedOp set = one.set("stage", 2, stringValue("\x1b[2J\n"));
    InnerOp inner = one.insert.inner;
    inner.path.front() = std::string("\x1b\r");
    const ComparedSleds sleds({one.insert, set}, {one.insert, signOp(inner, one.keys)});

    const QByteArray text = textOf(sleds);

    QVERIFY(!text.contains('\x1b') && !text.contains('\r'));
    QVERIFY(text.contains("\"\\u{1b}[2J\\n\", seq 2"));
    QVERIFY(text.contains("insert \\u{1b}\\r."));
}

void TestComparisonReport::fullDeviceIsAnError()
{
    const ComparedSleds sleds(appendedEvents(1, testKeys(1)), kNoOps);
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));

    const auto json = writeComparisonJson(sleds.history, sleds.result, full, {});
    const auto text = writeComparisonText(sleds.history, sleds.result, GroupLimit::First, full, {});

    QCOMPARE(json.error().code, ErrorCode::Io);
    QCOMPARE(text.error().code, ErrorCode::Io);
}

void TestComparisonReport::stopIsHeard()
{
    const ComparedSleds sleds(appendedEvents(1, testKeys(1)), kNoOps);
    std::stop_source stop;
    stop.request_stop();
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));

    const auto json = writeComparisonJson(sleds.history, sleds.result, out, stop.get_token());

    QVERIFY(!json);
    QCOMPARE(json.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestComparisonReport)
#include "tst_comparisonreport.moc"
