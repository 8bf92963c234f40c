// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/runcli.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// What the commands remember, and how that is told and forgotten.
class TestCliCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commandsRememberAndAgree_data();
    void commandsRememberAndAgree();
    void noCacheTouchesNothing_data() { commandsRememberAndAgree_data(); }
    void noCacheTouchesNothing();
    void proofNeverUsesIt();
    void clearForgets();
    void takesNoOperands();

private:
    [[nodiscard]] QString cache() const { return m_directory->filePath(u"caches"_s); }
    [[nodiscard]] QString database() const { return m_directory->filePath(u"a.db"_s); }
    [[nodiscard]] static QByteArray opsRemembered()
    {
        return runCli({u"cache"_s}).lines().value(1);
    }

    std::optional<QTemporaryDir> m_directory;
    std::vector<SignedOp> m_ops = appendedEvents(40, testKeys(1));
};

void TestCliCache::init()
{
    m_directory.emplace();
    qputenv("XDG_CACHE_HOME", cache().toUtf8());
    writeDatabase(database(), m_ops);
}

void TestCliCache::commandsRememberAndAgree_data()
{
    QTest::addColumn<QStringList>("command");
    const QString a = u"a.db"_s;
    QTest::newRow("events") << QStringList{u"events"_s, a};
    QTest::newRow("ops") << QStringList{u"ops"_s, a};
    QTest::newRow("state") << QStringList{u"state"_s, a};
    QTest::newRow("check") << QStringList{u"check"_s, a};
    QTest::newRow("diff") << QStringList{u"diff"_s, a, a};
    QTest::newRow("report") << QStringList{u"report"_s, u"verification"_s, a};
    QTest::newRow("tail") << QStringList{u"tail"_s, u"--from-start"_s, u"--for"_s, u"1"_s, a};
    QTest::newRow("import") << QStringList{u"import"_s, u"--dry-run"_s, u"--into"_s, u"x.archive"_s,
                                           a};
    QTest::newRow("export-ops") << QStringList{u"export-ops"_s, u"--filter"_s, u"seq > 3"_s, a};
}

void TestCliCache::commandsRememberAndAgree()
{
    QFETCH(QStringList, command);

    const CliRun first = runCli(command, m_directory->path());
    QCOMPARE(opsRemembered(), "ops: 40");
    const CliRun second = runCli(command, m_directory->path());

    QCOMPARE(second.out, first.out);
    QCOMPARE(second.errors, first.errors);
    QCOMPARE(second.status, first.status);
    QCOMPARE(opsRemembered(), "ops: 40");
}

void TestCliCache::noCacheTouchesNothing()
{
    QFETCH(QStringList, command);
    const CliRun plain = runCli(command, m_directory->path());
    QVERIFY(QDir(cache()).removeRecursively());
    command.insert(1, u"--no-cache"_s);

    const CliRun run = runCli(command, m_directory->path());

    QCOMPARE(run.out, plain.out);
    QCOMPARE(run.status, plain.status);
    QVERIFY(!QFile::exists(cache()));
}

void TestCliCache::proofNeverUsesIt()
{
    const QString id = QString::fromStdString(m_ops[3].inner.id.toHex());

    const CliRun run = runCli({u"proof"_s, database(), id});

    QCOMPARE(run.status, 0);
    QVERIFY(!QFile::exists(cache()));
}

void TestCliCache::clearForgets()
{
    runCli({u"check"_s, database()});
    QCOMPARE(runCli({u"cache"_s}).out,
             u"directory: %1/sledscope/verified\nops: 40\nbytes: 688\n"_s.arg(cache()).toUtf8());

    const CliRun run = runCli({u"cache"_s, u"--clear"_s});

    QCOMPARE(run.status, 0);
    QCOMPARE(run.lines().sliced(1), QByteArrayList({"ops: 0", "bytes: 0"}));
    QVERIFY(QDir(cache() + u"/sledscope/verified"_s).isEmpty());
}

void TestCliCache::takesNoOperands()
{
    const CliRun run = runCli({u"cache"_s, u"a.db"_s});

    QCOMPARE(run.status, 2);
    QVERIFY(run.errors.startsWith("sledscope-cli: cache takes no operands"));
}

QTEST_GUILESS_MAIN(TestCliCache)
#include "tst_clicache.moc"
