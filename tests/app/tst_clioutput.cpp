// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/runcli.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace sled;
using namespace Qt::StringLiterals;

/// Where the data goes, and what happens if it cannot.
class TestCliOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void outputFileHoldsWhatWouldBePrinted();
    void outputThatCannotBeMadeIsStatus3_data();
    void outputThatCannotBeMadeIsStatus3();
    void outputOverALinkToTheSourceIsRefused_data();
    void outputOverALinkToTheSourceIsRefused();
    void fullDeviceIsStatus3_data();
    void fullDeviceIsStatus3();
    void closedStreamsDoNotReachTheOutput_data();
    void closedStreamsDoNotReachTheOutput();
    void closedOutputIsStatus3();
    void readerThatLeavesIsNoError();
    void signalEndsAWriteThatNobodyReads_data();
    void signalEndsAWriteThatNobodyReads();
    void sourceIsLeftAsItWas();

private:
    static constexpr int kEvents = 3000; ///< More than a pipe holds, as text.

    QTemporaryDir m_directory;
};

void TestCliOutput::initTestCase()
{
    QVERIFY(m_directory.isValid());
    writeDatabase(m_directory.filePath(u"a.db"_s), appendedEvents(kEvents, testKeys(1)));
}

void TestCliOutput::outputFileHoldsWhatWouldBePrinted()
{
    const CliRun printed = runCli({u"events"_s, u"a.db"_s}, m_directory.path());
    const CliRun written
        = runCli({u"events"_s, u"--output"_s, u"out.csv"_s, u"a.db"_s}, m_directory.path());

    QFile file(m_directory.filePath(u"out.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(written.status, 0);
    QCOMPARE(written.out, QByteArray());
    QCOMPARE(file.readAll(), printed.out);
    QCOMPARE(printed.lines().size(), kEvents + 1);
}

void TestCliOutput::outputThatCannotBeMadeIsStatus3_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QByteArray>("reason"); ///< And what to do.

    QTest::newRow("in a directory that is not there")
        << u"none/out.csv"_s
        << QByteArray("there is no directory 'none'; make it first, or name a file in one that "
                      "exists");
    QTest::newRow("below a file")
        << u"a.db/out.csv"_s
        << QByteArray("there is no directory 'a.db'; make it first, or name a file in one that "
                      "exists");
    QTest::newRow("directory") << u"."_s << QByteArray("it is a directory; name a file in it");
    QTest::newRow("where nobody may write")
        << u"/proc/out.csv"_s << QByteArray("; name a file in a directory of your own");
    QTest::newRow("full device") << u"/dev/full"_s
                                 << QByteArray(
                                        "No space left on device; make room, or name another file");
}

void TestCliOutput::outputThatCannotBeMadeIsStatus3()
{
    QFETCH(QString, output);
    QFETCH(QByteArray, reason);

    const CliRun run = runCli({u"events"_s, u"--output"_s, output, u"a.db"_s}, m_directory.path());

    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.startsWith(QByteArray("sledscope-cli: " + output.toLatin1() + ": ")),
             run.errors.constData());
    QVERIFY2(run.errors.endsWith(QByteArray(reason + '\n')), run.errors.constData());
}

void TestCliOutput::outputOverALinkToTheSourceIsRefused_data()
{
    QTest::addColumn<bool>("isSymbolic");
    QTest::newRow("symbolic link") << true;
    QTest::newRow("hard link") << false;
}

void TestCliOutput::outputOverALinkToTheSourceIsRefused()
{
    QFETCH(bool, isSymbolic);
    const QByteArray database = QFile::encodeName(m_directory.filePath(u"a.db"_s));
    const QString link = m_directory.filePath(isSymbolic ? u"soft"_s : u"hard"_s);
    const QByteArray name = QFile::encodeName(link);
    QCOMPARE(isSymbolic ? ::symlink(database.constData(), name.constData())
                        : ::link(database.constData(), name.constData()),
             0);

    const CliRun run = runCli({u"events"_s, u"--output"_s, link, u"a.db"_s}, m_directory.path());

    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.contains("not overwritten"), run.errors.constData());
    QCOMPARE(runCli({u"events"_s, u"a.db"_s}, m_directory.path()).status, 0);
}

void TestCliOutput::fullDeviceIsStatus3_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("events") << u"events a.db >/dev/full"_s;
    QTest::newRow("events --output") << u"events --output /dev/full a.db"_s;
    QTest::newRow("ops") << u"ops a.db >/dev/full"_s;
    QTest::newRow("state") << u"state a.db >/dev/full"_s;
    QTest::newRow("diff") << u"diff a.db a.db >/dev/full"_s;
    QTest::newRow("help") << u"--help >/dev/full"_s;
    QTest::newRow("version") << u"--version >/dev/full"_s;
}

void TestCliOutput::fullDeviceIsStatus3()
{
    QFETCH(QString, command);
    QProcess shell;
    shell.setWorkingDirectory(m_directory.path());

    shell.start(u"/bin/sh"_s, {u"-c"_s, u"exec '" SLEDSCOPE_CLI "' "_s + command});

    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 3);
    QVERIFY(shell.readAllStandardError().contains("No space left on device"));
}

void TestCliOutput::closedStreamsDoNotReachTheOutput_data()
{
    QTest::addColumn<QString>("closed");
    QTest::newRow("error") << u"2>&-"_s;
    QTest::newRow("input and error") << u"0<&- 2>&-"_s;
    QTest::newRow("output and error") << u"1>&- 2>&-"_s;
    QTest::newRow("all") << u"0<&- 1>&- 2>&-"_s;
}

void TestCliOutput::closedStreamsDoNotReachTheOutput()
{
    QFETCH(QString, closed);
    const CliRun printed = runCli({u"events"_s, u"a.db"_s}, m_directory.path());
    QProcess shell;
    shell.setWorkingDirectory(m_directory.path());

    shell.start(
        u"/bin/sh"_s,
        {u"-c"_s, u"exec '" SLEDSCOPE_CLI "' events --output closed.csv a.db none.db "_s + closed});

    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 3);
    QFile file(m_directory.filePath(u"closed.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), printed.out);
}

void TestCliOutput::closedOutputIsStatus3()
{
    QProcess shell;
    shell.setWorkingDirectory(m_directory.path());

    shell.start(u"/bin/sh"_s, {u"-c"_s, u"exec '" SLEDSCOPE_CLI "' events a.db 1>&-"_s});

    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 3);
    QCOMPARE(shell.readAllStandardError(),
             QByteArray("sledscope-cli: standard output: Bad file descriptor\n"));
}

void TestCliOutput::readerThatLeavesIsNoError()
{
    QProcess shell;
    shell.setWorkingDirectory(m_directory.path());

    shell.start(u"/bin/sh"_s,
                {u"-c"_s, u"{ '" SLEDSCOPE_CLI "' ops a.db; echo $? >status; } | head -n 1"_s});

    QVERIFY(shell.waitForFinished());
    QFile status(m_directory.filePath(u"status"_s));
    QVERIFY(status.open(QIODevice::ReadOnly));
    QCOMPARE(status.readAll(), QByteArray("0\n"));
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

void TestCliOutput::signalEndsAWriteThatNobodyReads_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestCliOutput::signalEndsAWriteThatNobodyReads()
{
    QFETCH(int, signal);
    // QProcess would read along; a FIFO that is held open and never read blocks for sure.
    const QString fifo = m_directory.filePath(u"fifo%1"_s.arg(signal));
    QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    const int reader = ::open(QFile::encodeName(fifo).constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(reader >= 0);
    QProcess process;
    process.setStandardOutputFile(fifo);
    process.start(QStringLiteral(SLEDSCOPE_CLI), {u"ops"_s, m_directory.filePath(u"a.db"_s)});
    QVERIFY(process.waitForStarted());
    pollfd waiting{reader, POLLIN, 0};
    QCOMPARE(::poll(&waiting, 1, 30'000), 1); // it has begun to write

    ::kill(static_cast<pid_t>(process.processId()), signal);

    QVERIFY(process.waitForFinished());
    ::close(reader);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(process.readAllStandardError(), QByteArray());
}

void TestCliOutput::sourceIsLeftAsItWas()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"sled.db"_s);
    writeDatabase(path, appendedEvents(3, testKeys(1)), OpWriter::Journal::WriteAheadLog);
    const auto bytes = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();

    for (const QString &command : {u"events"_s, u"ops"_s, u"state"_s})
        QCOMPARE(runCli({command, path}).status, 0);
    const QString id = QString::fromStdString(appendedEvents(1, testKeys(1))[0].inner.id.toHex());
    QCOMPARE(runCli({u"proof"_s, path, id}).status, 0);
    QCOMPARE(runCli({u"diff"_s, path, path}).status, 0);

    QCOMPARE(bytes(), before);
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"sled.db"_s});
}

QTEST_GUILESS_MAIN(TestCliOutput)
#include "tst_clioutput.moc"
