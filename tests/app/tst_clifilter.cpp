// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/entryfields.h"
#include "core/ops/opbuilder.h"
#include "tests/app/runcli.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

/// One accepted event after the other, and a forged one.
void writeEventsDatabase(const QString &path)
{
    const KeyPair keys = testKeys(1);
    std::vector<SignedOp> ops;
    OpId origin;
    const auto add = [&](double seq, std::string_view story, std::string_view to) {
        const Value content
            = eventValue(seq, keys.author(), 1779026700 + 3600 * seq, story, "qa", to, "Close");
        const auto opSeq = static_cast<std::uint64_t>(seq) + 1;
        ops.push_back(
            signOp(insertOp(kEventLogField, origin, opSeq, content, keys.author()), keys));
        origin = ops.back().inner.id;
    };
    add(0, "42_login", "merge");
    add(1, "42_login", "done");
    add(2, "43_Ärger", "merge");
    add(3, std::string(100'000, 'a') + "b", "qa");
    add(4, "forged", "merge");
    ops.back().signedDigest = ops.front().signedDigest;
    writeDatabase(path, ops);
}

} // namespace

/// `--filter`.
class TestCliFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void letsThrough_data();
    void letsThrough();
    void timesAreThoseOfTheZone();
    void findingsAreThoseOfCheck();
    void wrongFilterIsPointedOut_data();
    void wrongFilterIsPointedOut();
    void longFilterIsCutAroundThePlace();
    void slowPatternIsRefused();

private:
    [[nodiscard]] CliRun events(const QStringList &options) const
    {
        return runCli(QStringList{u"events"_s, u"--columns"_s, u"event_seq"_s} + options
                          + QStringList{u"a.db"_s},
                      m_directory.path());
    }

    QTemporaryDir m_directory;
};

void TestCliFilter::initTestCase()
{
    QVERIFY(m_directory.isValid());
    writeEventsDatabase(m_directory.filePath(u"a.db"_s));
}

void TestCliFilter::letsThrough_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArray>("seqs");

    QTest::newRow("empty") << QString() << QByteArray("0 1 2 3");
    QTest::newRow("story and stage") << u"story:42* and stage = merge"_s << QByteArray("0");
    QTest::newRow("any script") << u"ärger or seq = 1"_s << QByteArray("1 2");
    QTest::newRow("source") << u"source = a.db not to = qa"_s << QByteArray("0 1 2");
    QTest::newRow("what --include leaves out") << u"verdict = rejected"_s << QByteArray();
    QTest::newRow("none") << u"nowhere"_s << QByteArray();
}

void TestCliFilter::letsThrough()
{
    QFETCH(QString, filter);
    QFETCH(QByteArray, seqs);

    const CliRun run = events({u"--filter"_s, filter});

    QCOMPARE(run.status, 0);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.lines().sliced(1).join(' '), seqs);
}

void TestCliFilter::timesAreThoseOfTheZone()
{
    const QStringList filter{u"--filter"_s, u"time >= 2026-05-17T16:05"_s};

    QCOMPARE(events(filter).lines().sliced(1).join(' '), QByteArray("2 3"));
    QCOMPARE(events(filter + QStringList{u"--time-zone"_s, u"Europe/Berlin"_s})
                 .lines()
                 .sliced(1)
                 .join(' '),
             QByteArray("0 1 2 3"));
}

void TestCliFilter::findingsAreThoseOfCheck()
{
    const CliRun run = events(
        {u"--include"_s, u"all"_s, u"--filter"_s, u"finding = bad_signature or finding = error"_s});

    QCOMPARE(run.lines().sliced(1).join(' '), QByteArray("4"));
}

void TestCliFilter::wrongFilterIsPointedOut_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("place");

    QTest::newRow("unknown field")
        << u"a and stroy = 4"_s << QByteArray("at character 7: there is no field 'stroy'")
        << QByteArray("    a and stroy = 4\n          ^~~~~\n");
    QTest::newRow("something missing")
        << u"story ="_s << QByteArray("at character 8: expected a value (")
        << QByteArray("    story =\n           ^\n");
    QTest::newRow("unknown name") << u"verification = good"_s
                                  << QByteArray("'good' fits none of: verified bad_id")
                                  << QByteArray(
                                         "    verification = good\n                   ^~~~\n");
    QTest::newRow("unknown finding")
        << u"finding = bad_path and finding = x"_s << QByteArray("odd_transition")
        << QByteArray("    finding = bad_path and finding = x\n"
                      "                                     ^\n");
    QTest::newRow("wide and control characters")
        << u"🌀漢\u001b }"_s << QByteArray("at character 5: ")
        << QByteArray("    🌀漢\\u{1b} }\n               ^\n");
}

void TestCliFilter::wrongFilterIsPointedOut()
{
    QFETCH(QString, filter);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, place);

    const CliRun run = events({u"--filter"_s, filter});

    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.errors.startsWith("sledscope-cli: --filter, at "), run.errors.constData());
    QVERIFY2(run.errors.contains(message), run.errors.constData());
    QVERIFY2(run.errors.endsWith(place), run.errors.constData());
}

void TestCliFilter::longFilterIsCutAroundThePlace()
{
    const QString filter = u"story = a and "_s.repeated(20) + u"(seq = x) and "_s
        + u"b and "_s.repeated(20) + u"c"_s;

    const QByteArrayList lines = events({u"--filter"_s, filter}).errors.trimmed().split('\n');

    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[1].startsWith("    …") && lines[1].endsWith("…"), lines[1].constData());
    QCOMPARE(QString::fromUtf8(lines[1]).indexOf(u"x)"), lines[2].indexOf('^'));
}

void TestCliFilter::slowPatternIsRefused()
{
    const CliRun run
        = events({u"--output"_s, u"out.csv"_s, u"--filter"_s, u"story ~ \"(a+)+$\""_s});

    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains("takes too long"), run.errors.constData());
    QVERIFY(!QFile::exists(m_directory.filePath(u"out.csv"_s)));
}

QTEST_GUILESS_MAIN(TestCliFilter)
#include "tst_clifilter.moc"
