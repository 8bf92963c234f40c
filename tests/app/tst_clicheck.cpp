// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/finding.h"
#include "tests/app/runcli.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

/// The command `check`.
class TestCliCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void statusTellsWhatWasFound_data();
    void statusTellsWhatWasFound();
    void formatsAgree();
    void allListsAll();
    void unreadableSourceCountsForMore();
    void holeIsFilledByAnotherSource();
    void demonstrationIsSound();
    void wrongUsage_data();
    void wrongUsage();

private:
    [[nodiscard]] CliRun check(const QStringList &arguments) const
    {
        return runCli(QStringList{u"check"_s} + arguments, m_directory.path());
    }

    QTemporaryDir m_directory;
};

void TestCliCheck::initTestCase()
{
    QVERIFY(m_directory.isValid());
    const std::vector<SignedOp> sound = appendedEvents(40, testKeys(1));
    const auto make = [this](const char *name, const std::vector<SignedOp> &ops) {
        writeDatabase(m_directory.filePath(QString::fromLatin1(name)), ops);
    };
    make("sound.db", sound);
    make("begin.db", {sound.begin(), sound.begin() + 20});
    std::vector<SignedOp> forged = sound;
    forged.back().signedDigest = {};
    make("forged.db", forged);
    make("waiting.db", {sound.begin() + 1, sound.end()});
    QFile text(m_directory.filePath(u"text.db"_s));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("this is no database, however long it may be for one of them");
}

void TestCliCheck::statusTellsWhatWasFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing") << u"sound.db"_s << 0 << QByteArray("nothing found in 40 rows");
    QTest::newRow("an error") << u"forged.db"_s << 1 << QByteArray("error bad_signature (1)");
    QTest::newRow("warnings") << u"waiting.db"_s << 1 << QByteArray("warning waiting (39)");
}

void TestCliCheck::statusTellsWhatWasFound()
{
    QFETCH(QString, source);
    QFETCH(QByteArray, said);

    const CliRun run = check({source});

    QTEST(run.status, "status");
    QCOMPARE(run.errors, QByteArray());
    QVERIFY2(run.out.contains(said), run.out.constData());
}

void TestCliCheck::formatsAgree()
{
    const CliRun text = check({u"waiting.db"_s, u"--all"_s});
    const CliRun json = check({u"--format"_s, u"jsonl"_s, u"waiting.db"_s});

    QCOMPARE(json.status, text.status);
    QCOMPARE(json.lines().size(), 39);
    for (const QByteArray &line : json.lines()) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QVERIFY(findingKindNamed(object[u"kind"].toString().toStdString()));
        QVERIFY2(text.out.contains(object[u"detail"].toString().toUtf8()), line.constData());
    }
}

void TestCliCheck::allListsAll()
{
    const CliRun some = check({u"waiting.db"_s});
    const CliRun all = check({u"--all"_s, u"waiting.db"_s});

    QVERIFY2(some.out.contains("and 19 more"), some.out.constData());
    QVERIFY(!all.out.contains(" more\n"));
    QCOMPARE(all.lines().size(), some.lines().size() + 18);
}

void TestCliCheck::unreadableSourceCountsForMore()
{
    const CliRun run = check({u"forged.db"_s, u"text.db"_s});

    QCOMPARE(run.status, 3);
    QVERIFY(run.errors.startsWith("sledscope-cli: text.db: "));
    QVERIFY(run.out.contains("error bad_signature (1)"));
    QVERIFY2(run.out.contains("1 could not be read"), run.out.constData());
}

void TestCliCheck::holeIsFilledByAnotherSource()
{
    // Each source is replayed by itself: what waits in one still waits there.
    const CliRun run = check({u"--format"_s, u"jsonl"_s, u"waiting.db"_s, u"begin.db"_s});

    QCOMPARE(run.status, 1);
    for (const QByteArray &line : run.lines())
        QVERIFY2(line.contains("\"kind\":\"waiting\""), line.constData());
}

void TestCliCheck::demonstrationIsSound()
{
    const CliRun made = runCli({u"demo"_s, u"demo"_s, u"--events"_s, u"400"_s}, m_directory.path());
    QCOMPARE(made.status, 0);
    QStringList sources;
    for (const QByteArray &path : made.lines())
        sources.append(QString::fromUtf8(path));

    const CliRun run = check(sources);

    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.startsWith("info declared_gap (1)"), run.out.constData());
}

void TestCliCheck::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no source") << QStringList();
    QTest::newRow("unknown format") << QStringList{u"--format"_s, u"csv"_s, u"sound.db"_s};
    QTest::newRow("unknown option") << QStringList{u"--some"_s, u"sound.db"_s};
}

void TestCliCheck::wrongUsage()
{
    QFETCH(QStringList, arguments);

    const CliRun run = check(arguments);

    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.errors.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_clicheck.moc"
