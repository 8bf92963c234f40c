// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/opreport.h"
#include "tests/core/eventhistory.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList report(const History &history)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    if (!writeOps(history, out, {}))
        return {};
    return out.data().trimmed().split('\n');
}

QJsonObject rowAt(const History &history, qsizetype number)
{
    return QJsonDocument::fromJson(report(history).value(number)).object();
}

HistoryBatch changeOf(std::uint32_t row, Verdict verdict)
{
    HistoryBatch batch;
    batch.changes.push_back({row, verdict});
    return batch;
}

} // namespace

/// Reports of rows.
class TestOpReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsInOrder();
    void malformedRowHasNoOp();
    void rejectedRowSaysWhyInWords();
    void rowThatWaitedSaysSo_data();
    void rowThatWaitedSaysSo();
    void sourcesFollowEachOther();
};

void TestOpReport::everyFieldIsInOrder()
{
    EventHistory events({u"a.db"_s});
    OpFacts op = events.opOf({0xab});
    op.seq = 18446744073709551615U;
    op.signature = CheckResult::Pending;
    events.add(op);
    const QByteArray id = QByteArray(64, 'x').replace("xx", "ab");
    const QByteArray zero(64, '0');

    const QByteArray expected
        = QByteArray(R"({"source":"a.db","row":1,"op_id":")" + id + R"(","signer":")" + zero
                     + R"(","inner_author":")" + zero
                     + R"(","kind":"insert","path":"event_log.ababab",)"
                       R"("seq":18446744073709551615,"verdict":"Ok","id_check":"ok",)"
                       R"("signature":null,"reason":null,"status":"accepted"})");
    QCOMPARE(report(events.history).value(0), expected);
}

void TestOpReport::malformedRowHasNoOp()
{
    EventHistory events({u"a.db"_s});
    HistoryBatch batch;
    batch.rows.push_back({RowId{-3}, Verdict::Malformed, RowReason(u"no JSON"_s), std::nullopt});
    events.history.append(batch);

    const QByteArray expected
        = QByteArray(R"({"source":"a.db","row":-3,"op_id":null,"signer":null,)"
                     R"("inner_author":null,"kind":"malformed","path":null,"seq":null,)"
                     R"("verdict":"Malformed","id_check":null,"signature":null,)"
                     R"("reason":"no JSON","status":"malformed"})");
    QCOMPARE(report(events.history).value(0), expected);
}

void TestOpReport::rejectedRowSaysWhyInWords()
{
    EventHistory events({u"a.db"_s});
    events.add({1, "", 0, 0, "", Verdict::ErrHashMismatch});

    const QJsonObject row = rowAt(events.history, 0);

    QCOMPARE(row["verdict"_L1].toString(), u"ErrHashMismatch"_s);
    QCOMPARE(row["status"_L1].toString(), u"rejected"_s);
    QCOMPARE(row["reason"_L1].toString(), u"the op id is not the hash of what the op says"_s);
}

void TestOpReport::rowThatWaitedSaysSo_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("reason");

    QTest::newRow("it waits") << static_cast<int>(Verdict::MissingCausalDependencies)
                              << u"waiting"_s << u"lacks X"_s;
    QTest::newRow("accepted later") << static_cast<int>(Verdict::Ok) << u"accepted"_s
                                    << u"waited for what it needs, applied when that came"_s;
    QTest::newRow("refused later")
        << static_cast<int>(Verdict::ErrPathMismatch) << u"rejected"_s
        << u"waited for what it needs, then refused: the path leads to no field or element of the document"_s;
}

void TestOpReport::rowThatWaitedSaysSo()
{
    QFETCH(int, verdict);
    QFETCH(QString, status);
    QFETCH(QString, reason);
    EventHistory events({u"a.db"_s});
    HistoryBatch batch;
    batch.rows.push_back(
        {RowId{1}, Verdict::MissingCausalDependencies, RowReason(u"lacks X"_s), events.opOf({1})});
    events.history.append(batch);
    events.history.append(changeOf(0, static_cast<Verdict>(verdict)));

    const QJsonObject row = rowAt(events.history, 0);

    QCOMPARE(row["verdict"_L1].toString(), u"MissingCausalDependencies"_s);
    QCOMPARE(row["status"_L1].toString(), status);
    QCOMPARE(row["reason"_L1].toString(), reason);
}

void TestOpReport::sourcesFollowEachOther()
{
    EventHistory events({u"b.db"_s, u"a.db"_s});
    events.add({1}, SourceIndex{1});
    events.add({2}, SourceIndex{0});
    events.add({1}, SourceIndex{0});

    QStringList rows;
    for (qsizetype i = 0; i < 3; ++i) {
        const QJsonObject row = rowAt(events.history, i);
        rows.append(row["source"_L1].toString() + u' ' + QString::number(row["row"_L1].toInt()));
    }

    QCOMPARE(rows, (QStringList{u"b.db 1"_s, u"b.db 2"_s, u"a.db 1"_s}));
}

QTEST_APPLESS_MAIN(TestOpReport)
#include "tst_opreport.moc"
