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

/// Writes a database with one accepted, one waiting, one forged and one misattributed event.
void writeMixedDatabase(const QString &path)
{
    const KeyPair keys = testKeys(1);
    const auto event = [&](double seq, const AuthorId &sled, const OpId &origin) {
        return insertOp(kEventLogField, origin, static_cast<std::uint64_t>(seq) + 1,
                        eventValue(seq, sled, 1779026700 - seq, "1_story", "qa", "merge", "X"),
                        keys.author());
    };
    const SignedOp good = signOp(event(0, keys.author(), {}), keys);
    const SignedOp waiting = signOp(event(1, keys.author(), OpId({9})), keys);
    SignedOp forged = signOp(event(2, keys.author(), good.inner.id), keys);
    forged.signedDigest = good.signedDigest;
    SignedOp changed = signOp(event(3, keys.author(), good.inner.id), keys);
    changed.inner.seq = 77;
    const SignedOp foreign = signOp(event(4, testKeys(2).author(), good.inner.id), keys);
    writeDatabase(path, {good, waiting, forged, changed, foreign});
}

} // namespace

/// The command `events` and its options.
class TestCliEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void includeChoosesByStanding_data();
    void includeChoosesByStanding();
    void verdictVerificationAndAttributionAreTold();
    void timeOrderIsByTime();
    void columnsChooseInEveryFormat_data();
    void columnsChooseInEveryFormat();
    void timeZoneChangesAtAlone();
    void helpNamesTheColumns();

private:
    [[nodiscard]] CliRun events(const QStringList &options) const
    {
        return runCli(QStringList{u"events"_s} + options + QStringList{u"a.db"_s},
                      m_directory.path());
    }

    QTemporaryDir m_directory;
};

void TestCliEvents::initTestCase()
{
    QVERIFY(m_directory.isValid());
    writeMixedDatabase(m_directory.filePath(u"a.db"_s));
}

void TestCliEvents::includeChoosesByStanding_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("seqs");

    QTest::newRow("default") << QStringList{} << QByteArray("0 4");
    QTest::newRow("accepted") << QStringList{u"--include"_s, u"accepted"_s} << QByteArray("0 4");
    QTest::newRow("waiting") << QStringList{u"--include"_s, u"waiting"_s} << QByteArray("1");
    QTest::newRow("rejected") << QStringList{u"--include"_s, u"rejected"_s} << QByteArray("2 3");
    QTest::newRow("all") << QStringList{u"--include"_s, u"all"_s} << QByteArray("0 1 2 3 4");
}

void TestCliEvents::includeChoosesByStanding()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, seqs);

    const CliRun run = events(options + QStringList{u"--columns"_s, u"event_seq"_s});
    QByteArrayList found = run.lines().sliced(1);
    std::sort(found.begin(), found.end());

    QCOMPARE(run.status, 0);
    QCOMPARE(found.join(' '), seqs);
}

void TestCliEvents::verdictVerificationAndAttributionAreTold()
{
    const CliRun run = events({u"--include"_s, u"all"_s, u"--order"_s, u"time"_s, u"--columns"_s,
                               u"event_seq,verdict,verification,attribution"_s});

    QCOMPARE(run.out,
             QByteArray("event_seq,verdict,verification,attribution\n"
                        "4,Ok,verified,mismatch\n"
                        "3,ErrHashMismatch,bad_id,match\n"
                        "2,ErrDigestMismatch,bad_signature,match\n"
                        "1,MissingCausalDependencies,verified,match\n"
                        "0,Ok,verified,match\n"));
}

void TestCliEvents::timeOrderIsByTime()
{
    const CliRun run = events({u"--order"_s, u"time"_s, u"--columns"_s, u"timestamp"_s});

    QCOMPARE(run.out, QByteArray("timestamp\n1779026696\n1779026700\n"));
}

void TestCliEvents::columnsChooseInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("out");

    QTest::newRow("csv") << u"csv"_s << QByteArray("to_stage,event_seq\nmerge,1\n");
    QTest::newRow("jsonl") << u"jsonl"_s
                           << QByteArray("{\"to_stage\":\"merge\",\"event_seq\":1}\n");
    QTest::newRow("table") << u"table"_s
                           << QByteArray("to_stage  event_seq\nmerge             1\n");
}

void TestCliEvents::columnsChooseInEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, out);

    const CliRun run = events({u"--format"_s, format, u"--include"_s, u"waiting"_s, u"--columns"_s,
                               u"to_stage,event_seq"_s});

    QCOMPARE(run.out, out);
}

void TestCliEvents::timeZoneChangesAtAlone()
{
    const CliRun run = events({u"--include"_s, u"waiting"_s, u"--time-zone"_s, u"Europe/Berlin"_s,
                               u"--columns"_s, u"at,timestamp"_s});

    QCOMPARE(run.out, QByteArray("at,timestamp\n2026-05-17T16:04:59+02:00,1779026699\n"));
}

void TestCliEvents::helpNamesTheColumns()
{
    const QByteArray help = events({u"--help"_s}).out.simplified();

    QVERIFY2(help.contains("sled_id, event_seq, at, timestamp, story_id, from_stage, to_stage, "
                           "pipeline_event, op_id, signer, verdict, verification, attribution, "
                           "sources."),
             help.constData());
}

QTEST_GUILESS_MAIN(TestCliEvents)
#include "tst_clievents.moc"
