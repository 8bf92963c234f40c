// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/runcli.h"
#include "tests/support/livewriter.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// The command tail beside a server.
class TestCliTail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsWhatIsCommitted();
    void printsOnlyWhatIsNewUnlessAsked_data();
    void printsOnlyWhatIsNewUnlessAsked();
    void filtersWhatComes();
    void timesAreAsAskedFor();
    void printsAnEventOfTwoSourcesOnce();
    void tellsOfTroubleOnceAndGoesOn();
    void saysThatFilesOfOpsAreNotFollowed();
    void goesOnAfterItWasStopped();
    void endsWhenInterrupted();
    void endsWhenNobodyReads();
    void tableHasOneHeader();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    [[nodiscard]] std::span<const SignedOp> ops(std::size_t first, std::size_t count) const
    {
        return std::span(m_ops).subspan(first, count);
    }
    void makeSource(std::size_t count) const
    {
        writeDatabase(m_path, {m_ops.begin(), m_ops.begin() + std::ptrdiff_t(count)},
                      OpWriter::Journal::WriteAheadLog);
    }

    std::optional<QTemporaryDir> m_directory;
    QString m_path;
    std::vector<SignedOp> m_ops = appendedEvents(100, testKeys(1));
};

namespace {

/// The command while it runs.
struct RunningTail {
    explicit RunningTail(const QStringList &arguments)
    {
        process.start(QStringLiteral(SLEDSCOPE_CLI), QStringList{u"tail"_s} + arguments);
        process.closeWriteChannel();
        process.waitForStarted();
    }
    ~RunningTail()
    {
        process.kill();
        process.waitForFinished();
    }
    /// Whether it has printed at least \a count lines; waits for them.
    bool hasLines(qsizetype count)
    {
        const auto isThere = [&] {
            out += process.readAllStandardOutput();
            return out.count('\n') >= count;
        };
        return QTest::qWaitFor(isThere, 30'000);
    }

    QProcess process;
    QByteArray out;
};

} // namespace

void TestCliTail::init()
{
    m_directory.emplace();
    m_path = m_directory->filePath(u"a.db"_s);
}

void TestCliTail::printsWhatIsCommitted()
{
    makeSource(2);
    RunningTail tail({u"--from-start"_s, m_path});
    QVERIFY(tail.hasLines(2));
    LiveWriter writer(m_path);

    for (std::size_t i = 2; i < 6; ++i) {
        writer.append(ops(i, 1));
        QVERIFY(tail.hasLines(qsizetype(i) + 1));
    }
    writer.append(ops(6, 90));
    QVERIFY(tail.hasLines(96));

    QCOMPARE(tail.out, runCli({u"events"_s, u"--format"_s, u"jsonl"_s, m_path}).out);
    QCOMPARE(tail.process.readAllStandardError(), QByteArray());
}

void TestCliTail::printsOnlyWhatIsNewUnlessAsked_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("lines");
    QTest::newRow("nothing new") << QStringList() << 0;
    QTest::newRow("from start") << QStringList{u"--from-start"_s} << 3;
}

void TestCliTail::printsOnlyWhatIsNewUnlessAsked()
{
    QFETCH(QStringList, options);
    QFETCH(int, lines);
    makeSource(3);

    const CliRun run
        = runCli(QStringList{u"tail"_s, u"--for"_s, u"1"_s} + options + QStringList{m_path});

    QCOMPARE(run.status, 0);
    QCOMPARE(run.lines().size(), lines);
}

void TestCliTail::filtersWhatComes()
{
    makeSource(1);
    RunningTail tail({u"--from-start"_s, u"--filter"_s, u"seq in 20..29"_s, m_path});

    LiveWriter writer(m_path);
    for (std::size_t i = 1; i < 91; i += 10)
        writer.append(ops(i, 10));

    QVERIFY(tail.hasLines(10));
    QCOMPARE(
        tail.out,
        runCli({u"events"_s, u"--format"_s, u"jsonl"_s, u"--filter"_s, u"seq in 20..29"_s, m_path})
            .out);
}

void TestCliTail::timesAreAsAskedFor()
{
    makeSource(3);
    const QStringList zone{u"--time-zone"_s, u"Asia/Tokyo"_s, u"--format"_s, u"jsonl"_s};
    const QByteArray first = runCli(QStringList{u"events"_s, m_path} + zone).lines().value(0);
    const QString minute = QJsonDocument::fromJson(first)[u"at"_s].toString().first(16);
    const QStringList options = zone
        + QStringList{u"--time-format"_s, u"spreadsheet"_s, u"--filter"_s, u"time = "_s + minute,
                      m_path};

    const CliRun run
        = runCli(QStringList{u"tail"_s, u"--for"_s, u"1"_s, u"--from-start"_s} + options);

    QVERIFY(!run.out.isEmpty());
    QCOMPARE(run.out, runCli(QStringList{u"events"_s} + options).out);
}

void TestCliTail::printsAnEventOfTwoSourcesOnce()
{
    makeSource(1);
    const QString other = m_directory->filePath(u"b.db"_s);
    writeDatabase(other, {m_ops[0]}, OpWriter::Journal::WriteAheadLog);
    RunningTail tail({u"--from-start"_s, m_path, other});
    QVERIFY(tail.hasLines(1));
    LiveWriter first(m_path);
    LiveWriter second(other);

    first.append(ops(1, 1));
    QVERIFY(tail.hasLines(2));
    second.append(ops(1, 2));
    QVERIFY(tail.hasLines(3));

    QCOMPARE(tail.out.count('\n'), 3);
}

void TestCliTail::tellsOfTroubleOnceAndGoesOn()
{
    RunningTail tail({m_path}); // there is nothing yet
    auto errors = [&tail, text = QByteArray()]() mutable {
        return text += tail.process.readAllStandardError();
    };
    QTRY_VERIFY(!errors().isEmpty());

    const QString made = m_directory->filePath(u"made"_s);
    writeDatabase(made, {m_ops.begin(), m_ops.begin() + 4});
    QVERIFY(QFile::rename(made, m_path));
    QVERIFY(tail.hasLines(4));

    QTRY_COMPARE(errors().count('\n'), 2);
    QVERIFY(errors().contains("there is no such file; it is tried again\n"));
    QVERIFY(errors().endsWith("it can be read again\n"));
}

void TestCliTail::saysThatFilesOfOpsAreNotFollowed()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(toJson(m_ops.front())) + '\n');
    file.close();
    RunningTail tail({m_path});
    auto errors = [&tail, text = QByteArray()]() mutable {
        return text += tail.process.readAllStandardError();
    };

    QTRY_VERIFY(
        errors().contains("it is a file of ops, and tail follows databases of sleds alone"));
}

void TestCliTail::goesOnAfterItWasStopped()
{
    // As when the machine sleeps: nothing of ours runs while others write.
    makeSource(2);
    RunningTail tail({u"--from-start"_s, m_path});
    QVERIFY(tail.hasLines(2));
    const auto pid = pid_t(tail.process.processId());
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    LiveWriter writer(m_path);
    for (std::size_t i = 2; i < 60; ++i)
        writer.append(ops(i, 1));
    writer.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    writer.append(ops(60, 5));

    QCOMPARE(::kill(pid, SIGCONT), 0);

    QVERIFY(tail.hasLines(65));
    QCOMPARE(tail.out, runCli({u"events"_s, u"--format"_s, u"jsonl"_s, m_path}).out);
    QCOMPARE(tail.process.readAllStandardError(), QByteArray());
}

void TestCliTail::endsWhenInterrupted()
{
    makeSource(1);
    RunningTail tail({u"--from-start"_s, m_path});
    QVERIFY(tail.hasLines(1));

    ::kill(pid_t(tail.process.processId()), SIGINT);
    QVERIFY(tail.process.waitForFinished());

    QCOMPARE(tail.process.exitCode(), 130);
    QCOMPARE(tail.process.readAllStandardError(), QByteArray());
}

void TestCliTail::endsWhenNobodyReads()
{
    makeSource(1);
    QProcess shell;
    // The reader ends after one line, and nothing more is written.
    shell.start(
        u"/bin/sh"_s,
        {u"-c"_s,
         u"'%1' tail --from-start '%2' | head -n 1"_s.arg(QStringLiteral(SLEDSCOPE_CLI), m_path)});
    QVERIFY(shell.waitForFinished());

    QCOMPARE(shell.exitCode(), 0);
    QCOMPARE(shell.readAllStandardOutput().count('\n'), 1);
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void TestCliTail::tableHasOneHeader()
{
    makeSource(1);
    RunningTail tail({u"--from-start"_s, u"--format"_s, u"table"_s, m_path});
    QVERIFY(tail.hasLines(2));

    LiveWriter(m_path).append(ops(1, 1));
    QVERIFY(tail.hasLines(3));

    QCOMPARE(tail.out.count("sled_id"), 1);
    const QByteArrayList lines = tail.out.split('\n');
    QCOMPARE(lines[1].indexOf("GatesStarted"), lines[2].indexOf("GatesStarted"));
}

void TestCliTail::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("csv") << QStringList{u"--format"_s, u"csv"_s, u"a.db"_s};
    QTest::newRow("time that is no number") << QStringList{u"--for"_s, u"soon"_s, u"a.db"_s};
    QTest::newRow("time zone") << QStringList{u"--time-zone"_s, u"Here/There"_s, u"a.db"_s};
    QTest::newRow("filter") << QStringList{u"--filter"_s, u"and"_s, u"a.db"_s};
    QTest::newRow("no source") << QStringList();
}

void TestCliTail::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);

    const CliRun run = runCli(QStringList{u"tail"_s} + arguments, m_directory->path());

    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
}

QTEST_GUILESS_MAIN(TestCliTail)
#include "tst_clitail.moc"
