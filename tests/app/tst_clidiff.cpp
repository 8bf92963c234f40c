// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/jsonline.h"
#include "tests/app/runcli.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/support/vectors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

/// Id and value of the op in row \a number, from 1, of \a sled.
std::pair<QString, QString> opIn(const VectorSled &sled, qsizetype number)
{
    const QJsonObject inner = jsonOf(sled.rows[number - 1])["inner"_L1].toObject();
    QByteArray id;
    for (const QJsonValue byte : inner["id"_L1].toArray())
        id.append(static_cast<char>(byte.toInt()));
    return {QString::fromLatin1(id.toHex()), inner["content"_L1]["String"_L1].toString()};
}

} // namespace

/// The command `diff`.
class TestCliDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void divergentReplicasNameTheRegisterAndBothOps();
    void sameOpsAreStatus0_data();
    void sameOpsAreStatus0();
    void lackingOpsAreStatus1();
    void allShowsAll();
    void unreadableSourceIsStatus3_data();
    void unreadableSourceIsStatus3();
    void wrongUsageIsStatus2_data();
    void wrongUsageIsStatus2();

private:
    [[nodiscard]] CliRun diff(const QStringList &arguments) const
    {
        return runCli(QStringList{u"diff"_s} + arguments, m_directory.path());
    }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    QTemporaryDir m_directory;
};

void TestCliDiff::initTestCase()
{
    QVERIFY(m_directory.isValid());
    const std::vector<SignedOp> ops = appendedEvents(15, testKeys(1));
    writeDatabase(path(u"whole.db"_s), ops);
    writeDatabase(path(u"reversed.db"_s), {ops.rbegin(), ops.rend()});
    writeDatabase(path(u"first.db"_s), {ops.begin(), ops.begin() + 3});
    writeDatabase(path(u"empty.db"_s), {});
    QVERIFY(QFile::copy(path(u"whole.db"_s), path(u"copy.db"_s)));
}

void TestCliDiff::divergentReplicasNameTheRegisterAndBothOps()
{
    QList<VectorSled> sleds = readVectorSleds();
    sleds.removeIf(
        [](const VectorSled &sled) { return !sled.name.startsWith("divergent_replicas"_L1); });
    QCOMPARE(sleds.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        std::vector<std::string> rows;
        for (const QByteArray &row : sleds[i].rows)
            rows.push_back(row.toStdString());
        writeRows(path(u"replica%1.db"_s.arg(i)), rows);
    }

    const CliRun json = diff({u"--format"_s, u"jsonl"_s, u"replica0.db"_s, u"replica1.db"_s});
    const CliRun text = diff({u"replica0.db"_s, u"replica1.db"_s});

    QCOMPARE(json.status, 1);
    QCOMPARE(json.lines().size(), 1);
    const QJsonObject found = jsonOf(json.out);
    QCOMPARE(found["kind"_L1].toString(), u"register"_s);
    QCOMPARE(found["story_id"_L1].toString(), u"15_story"_s);
    QCOMPARE(found["field"_L1].toString(), u"agent"_s);
    QCOMPARE(found["ops"_L1].toArray().size(), 2);
    // What the reference library made of them, and the ops that say so.
    for (qsizetype i = 0; i < 2; ++i) {
        const QString side = i == 0 ? u"_a"_s : u"_b"_s;
        QString shown;
        for (const QJsonValue item : sleds[i].view["items"_L1].toArray()) {
            if (item["story_id"_L1].toString() == "15_story"_L1)
                shown = item["agent"_L1].toString();
        }
        const QString op = found[u"op"_s + side].toString();
        QCOMPARE(found[u"value"_s + side].toString(), shown);
        QVERIFY(found["ops"_L1].toArray().contains(op));
        bool isThere = false;
        for (qsizetype row = 1; row <= sleds[i].rows.size(); ++row)
            isThere = isThere || opIn(sleds[i], row) == std::pair(op, shown);
        QVERIFY(isThere);
        QVERIFY(text.out.contains(op.toLatin1()));
    }
    QCOMPARE(text.status, 1);
    QVERIFY2(text.out.contains("15_story") && text.out.contains("agent, a tie"),
             text.out.constData());
}

void TestCliDiff::sameOpsAreStatus0_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("the same file") << u"whole.db"_s << u"whole.db"_s;
    QTest::newRow("a copy") << u"whole.db"_s << u"copy.db"_s;
    QTest::newRow("another order") << u"whole.db"_s << u"reversed.db"_s;
    QTest::newRow("empty") << u"empty.db"_s << u"empty.db"_s;
}

void TestCliDiff::sameOpsAreStatus0()
{
    QFETCH(QString, a);
    QFETCH(QString, b);

    const CliRun text = diff({a, b});
    const CliRun json = diff({u"--format"_s, u"jsonl"_s, a, b});

    QCOMPARE(text.status, 0);
    QVERIFY2(text.out.contains("No difference"), text.out.constData());
    QCOMPARE(json.status, 0);
    QCOMPARE(json.out, QByteArray());
    QCOMPARE(json.errors, QByteArray());
}

void TestCliDiff::lackingOpsAreStatus1()
{
    const CliRun run = diff({u"--format"_s, u"jsonl"_s, u"first.db"_s, u"whole.db"_s});

    QCOMPARE(run.status, 1);
    QCOMPARE(run.lines().size(), 13);
    QCOMPARE(jsonOf(run.lines()[0])["kind"_L1].toString(), u"only_in_b"_s);
    QCOMPARE(jsonOf(run.lines()[0])["row"_L1].toInt(), 4);
    QCOMPARE(jsonOf(run.lines()[12])["kind"_L1].toString(), u"signer"_s);
}

void TestCliDiff::allShowsAll()
{
    const CliRun some = diff({u"first.db"_s, u"whole.db"_s});
    const CliRun all = diff({u"--all"_s, u"first.db"_s, u"whole.db"_s});

    QCOMPARE(some.status, 1);
    QVERIFY(some.out.contains("  and 2 more\n"));
    QCOMPARE(all.status, 1);
    QCOMPARE(all.lines().size(), some.lines().size() + 1);
}

void TestCliDiff::unreadableSourceIsStatus3_data()
{
    QTest::addColumn<QStringList>("sources");
    QTest::newRow("A") << QStringList{u"missing.db"_s, u"whole.db"_s};
    QTest::newRow("B") << QStringList{u"whole.db"_s, u"missing.db"_s};
}

void TestCliDiff::unreadableSourceIsStatus3()
{
    QFETCH(QStringList, sources);

    const CliRun run = diff(sources);

    QCOMPARE(run.status, 3);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.errors.count('\n'), 1);
    QVERIFY2(run.errors.startsWith("sledscope-cli: missing.db: "), run.errors.constData());
}

void TestCliDiff::wrongUsageIsStatus2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing") << QStringList{} << QByteArray("diff takes A B, not 0 operands");
    QTest::newRow("one") << QStringList{u"whole.db"_s} << QByteArray("not 1 operand (see");
    QTest::newRow("three") << QStringList{u"a"_s, u"b"_s, u"c"_s} << QByteArray("not 3 operands");
    QTest::newRow("format") << QStringList{u"--format"_s, u"csv"_s, u"a"_s, u"b"_s}
                            << QByteArray("text, jsonl");
}

void TestCliDiff::wrongUsageIsStatus2()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);

    const CliRun run = diff(arguments);

    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.errors.contains(said), run.errors.constData());
}

QTEST_GUILESS_MAIN(TestCliDiff)
#include "tst_clidiff.moc"
