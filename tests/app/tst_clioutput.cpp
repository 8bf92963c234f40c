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
    void outputFileIsNotMadeInVain();
    void outputOverALinkToTheSourceIsRefused_data();
    void outputOverALinkToTheSourceIsRefused();
    void fullDeviceIsStatus3_data();
    void fullDeviceIsStatus3();
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

void TestCliOutput::outputFileIsNotMadeInVain()
{
    const CliRun run
        = runCli({u"events"_s, u"--output"_s, u"none/out.csv"_s, u"a.db"_s}, m_directory.path());

    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.startsWith("sledscope-cli: none/out.csv: "), run.errors.constData());
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
