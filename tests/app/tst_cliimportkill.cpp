// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/runcli.h"
#include "tests/support/archivecontent.h"
#include "tests/support/opdatabase.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

#ifdef SLEDSCOPE_SANITIZED
constexpr int kRounds = 4; // each takes a second and more
#else
constexpr int kRounds = 16;
#endif
constexpr int kMany = 3000; ///< Ops of the import that is killed.

/// All that an archive holds, in its order.
QStringList contentOf(const QString &archive)
{
    QStringList content = archivedOps(archive);
    for (const QString &sql :
         {u"SELECT file_id || ' ' || row || ' ' || op_id FROM origins ORDER BY file_id, row"_s,
          u"SELECT file_id || ' ' || import_id || ' ' || name || ' ' || sha256 FROM files "
          "ORDER BY file_id"_s,
          u"SELECT import_id || ' ' || name FROM imports ORDER BY import_id"_s})
        content += column(archive, sql);
    return content;
}

QStringList integrityOf(const QString &archive)
{
    return column(archive, u"PRAGMA integrity_check"_s);
}

} // namespace

/// `import`, killed at random moments.
class TestCliImportKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_random.seed(propertySeed()); }
    void init();
    void leavesTheArchiveBeforeOrAfter();
    void leavesNoNewArchiveOrAWholeOne();
    void undoLeavesTheArchiveBeforeOrAfter();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    [[nodiscard]] CliRun import(const QStringList &arguments) const
    {
        return runCli(QStringList{u"import"_s, u"--into"_s, u"a.archive"_s} + arguments,
                      m_directory->path());
    }
    [[nodiscard]] QStringList importMany() const
    {
        return {u"import"_s, u"--no-signatures"_s, u"--into"_s, u"a.archive"_s, u"many"_s};
    }
    /// Milliseconds that the command takes when it is left alone.
    qint64 timeOf(const QStringList &command) const;
    /// \return whether it was still at work.
    bool runAndKill(const QStringList &command, qint64 withinMs);
    void restore(const QByteArray &archive) const;

    std::optional<QTemporaryDir> m_directory;
    std::mt19937 m_random;
};

void TestCliImportKill::init()
{
    m_directory.emplace();
    writeDatabase(path(u"a.db"_s), appendedEvents(3, testKeys(1)));
    writeFile(path(u"many"_s), linesOf(appendedEvents(kMany, testKeys(2))));
}

qint64 TestCliImportKill::timeOf(const QStringList &command) const
{
    QElapsedTimer clock;
    clock.start();
    const CliRun run = runCli(command, m_directory->path());
    if (run.status != 0)
        qFatal("%s", run.errors.constData());
    return clock.elapsed();
}

bool TestCliImportKill::runAndKill(const QStringList &command, qint64 withinMs)
{
    QProcess process;
    process.setWorkingDirectory(m_directory->path());
    process.start(QStringLiteral(SLEDSCOPE_CLI), command);
    if (!process.waitForStarted())
        return false;
    std::uniform_int_distribution<int> afterMs(0, static_cast<int>(withinMs));
    if (process.waitForFinished(afterMs(m_random)))
        return false;
    process.kill();
    process.waitForFinished();
    return process.exitStatus() == QProcess::CrashExit;
}

void TestCliImportKill::restore(const QByteArray &archive) const
{
    QFile::remove(path(u"a.archive-journal"_s));
    writeFile(path(u"a.archive"_s), archive);
}

void TestCliImportKill::leavesTheArchiveBeforeOrAfter()
{
    QCOMPARE(import({u"a.db"_s}).status, 0);
    const QByteArray bytesBefore = readFile(path(u"a.archive"_s));
    const QStringList before = contentOf(path(u"a.archive"_s));
    const qint64 timeMs = timeOf(importMany());
    const QStringList after = contentOf(path(u"a.archive"_s));
    int killed = 0;
    for (int round = 0; round < kRounds; ++round) {
        restore(bytesBefore);
        killed += runAndKill(importMany(), timeMs) ? 1 : 0;

        // Those who only look see what was, whatever lies beside it, and leave that.
        const QByteArray list = import({u"--list"_s}).out;
        // As any tool would: SQLite takes back what was under way.
        runSql(path(u"a.archive"_s), {u"SELECT count(*) FROM crdt_ops"_s});
        QCOMPARE(integrityOf(path(u"a.archive"_s)), QStringList{u"ok"_s});
        const QStringList content = contentOf(path(u"a.archive"_s));
        QVERIFY2(content == before || content == after, QByteArray::number(round).constData());
        QCOMPARE(list.count('\n'), content == before ? 1 : 2);
    }
    QVERIFY(killed > 0);

    restore(bytesBefore);
    QCOMPARE(import({u"many"_s}).status, 0);
    QCOMPARE(archivedOps(path(u"a.archive"_s)).size(), 3 + kMany);
}

void TestCliImportKill::leavesNoNewArchiveOrAWholeOne()
{
    const qint64 timeMs = timeOf(importMany());
    const QStringList whole = contentOf(path(u"a.archive"_s));
    QVERIFY(QFile::remove(path(u"a.archive"_s)));
    int killed = 0;
    for (int round = 0; round < kRounds; ++round) {
        killed += runAndKill(importMany(), timeMs) ? 1 : 0;

        if (!QFile::exists(path(u"a.archive"_s)))
            continue;
        QCOMPARE(integrityOf(path(u"a.archive"_s)), QStringList{u"ok"_s});
        QCOMPARE(contentOf(path(u"a.archive"_s)), whole);
        QVERIFY(QFile::remove(path(u"a.archive"_s)));
    }
    QVERIFY(killed > 0);

    QCOMPARE(import({u"many"_s}).status, 0);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files),
             QStringList({u"a.archive"_s, u"a.db"_s, u"many"_s}));
}

void TestCliImportKill::undoLeavesTheArchiveBeforeOrAfter()
{
    const QStringList undo{u"import"_s, u"--into"_s, u"a.archive"_s, u"--undo"_s, u"2"_s};
    QCOMPARE(import({u"a.db"_s}).status, 0);
    const QStringList after = contentOf(path(u"a.archive"_s));
    QCOMPARE(import({u"--no-signatures"_s, u"many"_s}).status, 0);
    const QByteArray bytesBefore = readFile(path(u"a.archive"_s));
    const QStringList before = contentOf(path(u"a.archive"_s));
    const qint64 timeMs = timeOf(undo);
    QCOMPARE(contentOf(path(u"a.archive"_s)), after);
    int killed = 0;
    for (int round = 0; round < kRounds; ++round) {
        restore(bytesBefore);
        killed += runAndKill(undo, timeMs) ? 1 : 0;

        runSql(path(u"a.archive"_s), {u"SELECT count(*) FROM crdt_ops"_s});
        QCOMPARE(integrityOf(path(u"a.archive"_s)), QStringList{u"ok"_s});
        const QStringList content = contentOf(path(u"a.archive"_s));
        QVERIFY2(content == before || content == after, QByteArray::number(round).constData());
    }
    QVERIFY(killed > 0);
}

QTEST_GUILESS_MAIN(TestCliImportKill)
#include "tst_cliimportkill.moc"
