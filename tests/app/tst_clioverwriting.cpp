// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/runcli.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace sled;
using namespace Qt::StringLiterals;

/// What `--output` leaves as it is.
class TestCliOverwriting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void databasesAreNotOverwritten_data();
    void databasesAreNotOverwritten();
    void otherFilesAreOverwritten_data();
    void otherFilesAreOverwritten();
    void nothingReadLeavesTheOlderFile();
    void whatWasReadIsWritten();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray bytesOf(const QString &name) const;
    [[nodiscard]] CliRun eventsInto(const QString &output) const;

    std::optional<QTemporaryDir> m_directory; ///< Holds a.db, the source, and other.db.
};

void TestCliOverwriting::init()
{
    m_directory.emplace();
    QVERIFY(m_directory->isValid());
    for (const QString &name : {u"a.db"_s, u"other.db"_s})
        writeDatabase(m_directory->filePath(name), appendedEvents(3, testKeys(1)));
}

void TestCliOverwriting::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_directory->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestCliOverwriting::bytesOf(const QString &name) const
{
    QFile file(m_directory->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

CliRun TestCliOverwriting::eventsInto(const QString &output) const
{
    return runCli({u"events"_s, u"--output"_s, output, u"a.db"_s}, m_directory->path());
}

void TestCliOverwriting::databasesAreNotOverwritten_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("present"); ///< A file that is made first, if named.
    QTest::addColumn<QByteArray>("said");

    QTest::newRow("database") << u"other.db"_s << QString() << QByteArray("SQLite database");
    QTest::newRow("its log") << u"other.db-wal"_s << u"other.db-wal"_s << QByteArray("'other.db'");
    QTest::newRow("a log it does not have")
        << u"other.db-wal"_s << QString() << QByteArray("'other.db'");
    QTest::newRow("its index") << u"other.db-shm"_s << u"other.db-shm"_s
                               << QByteArray("'other.db'");
    QTest::newRow("its journal") << u"other.db-journal"_s << u"other.db-journal"_s
                                 << QByteArray("'other.db'");
    QTest::newRow("what has a log beside it")
        << u"odd"_s << u"odd-wal"_s << QByteArray("'odd-wal'");
    QTest::newRow("what has an index beside it")
        << u"odd"_s << u"odd-shm"_s << QByteArray("'odd-shm'");
    QTest::newRow("what has a journal beside it")
        << u"odd"_s << u"odd-journal"_s << QByteArray("'odd-journal'");
    QTest::newRow("journal of an empty database")
        << u"empty-journal"_s << QString() << QByteArray("'empty'");
    QTest::newRow("link to a database") << u"link"_s << QString() << QByteArray("SQLite database");
}

void TestCliOverwriting::databasesAreNotOverwritten()
{
    QFETCH(QString, output);
    QFETCH(QString, present);
    QFETCH(QByteArray, said);
    write(u"odd"_s, "bytes");
    write(u"empty"_s, {});
    QVERIFY(QFile::link(u"other.db"_s, m_directory->filePath(u"link"_s)));
    if (!present.isEmpty())
        write(present, "part");
    const QByteArray before = bytesOf(output);

    const CliRun run = eventsInto(output);

    QCOMPARE(run.status, 2);
    QVERIFY2(run.errors.startsWith(QByteArray("sledscope-cli: '" + output.toLatin1() + "' ")),
             run.errors.constData());
    QVERIFY2(run.errors.contains(said), run.errors.constData());
    QVERIFY2(run.errors.contains("not overwritten; name another file"), run.errors.constData());
    QCOMPARE(bytesOf(output), before);
}

void TestCliOverwriting::otherFilesAreOverwritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("report") << u"old.csv"_s;
    QTest::newRow("name like a journal's") << u"old-journal"_s;
    QTest::newRow("name like a database's") << u"old.db"_s;
}

void TestCliOverwriting::otherFilesAreOverwritten()
{
    QFETCH(QString, name);
    write(u"old"_s, "notes");
    write(name, "older");

    const CliRun run = eventsInto(name);

    QCOMPARE(run.status, 0);
    QCOMPARE(bytesOf(name).count('\n'), 4);
}

void TestCliOverwriting::nothingReadLeavesTheOlderFile()
{
    write(u"keep.csv"_s, "older");
    write(u"notes.txt"_s, QByteArray(5000, 'x'));

    for (const QString &output : {u"keep.csv"_s, u"new.csv"_s}) {
        const CliRun run
            = runCli({u"events"_s, u"--output"_s, output, u"none.db"_s, u"notes.txt"_s},
                     m_directory->path());

        QCOMPARE(run.status, 3);
        QVERIFY2(run.errors.endsWith(QByteArray("sledscope-cli: " + output.toLatin1()
                                                + ": nothing is written, for no source could be "
                                                  "read\n")),
                 run.errors.constData());
    }

    QCOMPARE(bytesOf(u"keep.csv"_s), QByteArray("older"));
    QVERIFY(!QFile::exists(m_directory->filePath(u"new.csv"_s)));
}

void TestCliOverwriting::whatWasReadIsWritten()
{
    write(u"old.csv"_s, "older");

    const CliRun run
        = runCli({u"events"_s, u"--output"_s, u"old.csv"_s, u"none.db"_s, u"other.db"_s},
                 m_directory->path());

    QCOMPARE(run.status, 3);
    QCOMPARE(bytesOf(u"old.csv"_s).count('\n'), 4);
}

QTEST_GUILESS_MAIN(TestCliOverwriting)
#include "tst_clioverwriting.moc"
