// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archivedryrun.h"
#include "core/store/archiveimports.h"
#include "core/store/archivewriter.h"
#include "tests/support/archivecontent.h"
#include "tests/support/directorysnapshot.h"
#include "tests/support/filemode.h"
#include "tests/support/fullfilesystem.h"
#include "tests/support/opdatabase.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

const ImportNote kNoteOfTrouble{u"2026-05-17T12:00:00Z"_s, u"0.1"_s, {}};

ArchivedOp numberedOp(quint8 number)
{
    std::array<std::uint8_t, 32> id{};
    id[0] = number;
    return {OpId(id), number, "{\"n\":" + QByteArray::number(number) + '}', RowId{number}};
}

Result<std::optional<ImportId>> importOne(const QString &path, quint8 number)
{
    auto writer = ArchiveWriter::begin(path, kNoteOfTrouble);
    if (!writer)
        return tl::unexpected(writer.error());
    if (Result<void> begun = (*writer)->beginFile({u"f"_s, Digest(numberedOp(number).id.bytes())});
        !begun)
        return tl::unexpected(begun.error());
    if (Result<Arrival> added = (*writer)->add(numberedOp(number)); !added)
        return tl::unexpected(added.error());
    return (*writer)->finish();
}

} // namespace

/// What is not written to, and what is said of it.
class TestArchiveTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory.emplace(); }
    void leavesOtherFilesAlone_data();
    void leavesOtherFilesAlone();
    void refusesWhatIsNoNewPlace();
    void refusesAnArchiveThatDoesMore_data();
    void refusesAnArchiveThatDoesMore();
    void waitsForNoOtherImport();
    void onlyOneMakesANewArchive();
    void replacesWhatAKilledOneLeft();
    void leavesAForeignPartAlone();
    void tellsOfAFullDisk();
    void tellsOfAReadOnlyPlace();

private:
    [[nodiscard]] QString path(const QString &name = u"a.archive"_s) const
    {
        return m_directory->filePath(name);
    }

    std::optional<QTemporaryDir> m_directory;
};

void TestArchiveTrouble::leavesOtherFilesAlone_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("a sled's database") << u"sled"_s << u"another program's database"_s;
    QTest::newRow("an op file") << u"ops"_s << u"another file"_s;
    QTest::newRow("an empty file") << u"empty"_s << u"an empty file"_s;
    QTest::newRow("a newer archive") << u"newer"_s << u"a newer version"_s;
    QTest::newRow("the beginning of an archive") << u"cut"_s << u"another program's database"_s;
}

void TestArchiveTrouble::leavesOtherFilesAlone()
{
    QFETCH(QString, kind);
    QFETCH(QString, said);
    if (kind == "sled"_L1)
        writeDatabase(path(), appendedEvents(2, testKeys(1)), OpWriter::Journal::WriteAheadLog);
    else if (kind == "ops"_L1)
        writeFile(path(), linesOf(appendedEvents(2, testKeys(1))));
    else if (kind == "empty"_L1)
        writeFile(path(), {});
    else
        valueOf(importOne(path(), 1));
    if (kind == "newer"_L1)
        runSql(path(), {u"PRAGMA user_version=2"_s});
    if (kind == "cut"_L1)
        writeFile(path(), readFile(path()).left(90));
    const DirectorySnapshot before(m_directory->path());

    const QString written = importOne(path(), 2).error().detail;
    const QString dry = ArchiveDryRun::begin(path(), {}).error().detail;
    const QString listed = listImports(path(), {}).error().detail;
    const QString undone = undoImport(path(), ImportId{1}).error().detail;

    for (const QString &detail : {written, dry, listed, undone})
        QVERIFY2(detail.contains(said), qPrintable(detail));
    QCOMPARE(DirectorySnapshot(m_directory->path()).differencesTo(before), QStringList());
}

void TestArchiveTrouble::refusesWhatIsNoNewPlace()
{
    QVERIFY(QFile::link(path(u"missing"_s), path(u"link"_s)));
    writeFile(path(u"b.archive-wal"_s), "log");

    QCOMPARE(importOne(m_directory->path(), 1).error().code, ErrorCode::Directory);
    QVERIFY(importOne(path(u"no/a"_s), 1).error().detail.contains("no directory"_L1));
    QVERIFY(importOne(path(u"link"_s), 1).error().detail.contains("symbolic link"_L1));
    QVERIFY(importOne(path(u"b.archive"_s), 1).error().detail.contains("in the way"_L1));
    QCOMPARE(importOne({}, 1).error().code, ErrorCode::OutOfRange);
    for (const QString &suffix : {u".part"_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const auto writer = ArchiveWriter::begin(path() + suffix, kNoteOfTrouble);
        QVERIFY(!writer);
        QVERIFY(writer.error().detail.contains(suffix));
        QVERIFY(!QFile::exists(path() + suffix));
    }
}

void TestArchiveTrouble::refusesAnArchiveThatDoesMore_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a trigger")
        << u"CREATE TRIGGER t AFTER INSERT ON crdt_ops BEGIN DELETE FROM crdt_ops; END"_s;
    QTest::newRow("the key of a node")
        << u"CREATE TABLE crdt_node_identity(id INTEGER, seed BLOB)"_s;
    QTest::newRow("a table less") << u"DROP TABLE origins"_s;
}

void TestArchiveTrouble::refusesAnArchiveThatDoesMore()
{
    QFETCH(QString, sql);
    valueOf(importOne(path(), 1));
    runSql(path(), {sql});
    const QByteArray before = sha256Of(path());

    QCOMPARE(importOne(path(), 2).error().code, ErrorCode::UnsupportedSchema);
    QCOMPARE(undoImport(path(), ImportId{1}).error().code, ErrorCode::UnsupportedSchema);

    QCOMPARE(sha256Of(path()), before);
}

void TestArchiveTrouble::waitsForNoOtherImport()
{
    valueOf(importOne(path(), 1));
    const auto other = connectForWriting(path());
    valueOf(other->run(u"BEGIN IMMEDIATE"_s));

    const Error error = importOne(path(), 2).error();

    QCOMPARE(error.code, ErrorCode::Busy);
    QVERIFY(error.detail.contains("another import"_L1));
    QCOMPARE(undoImport(path(), ImportId{1}).error().code, ErrorCode::Busy);
}

void TestArchiveTrouble::onlyOneMakesANewArchive()
{
    auto first = ArchiveWriter::begin(path(), kNoteOfTrouble);
    QVERIFY(first);
    // Locks are between processes; within one SQLite keeps them apart itself.
    QCOMPARE(importOne(path(), 2).error().code, ErrorCode::Busy);

    valueOf((*first)->beginFile({u"f"_s, {}}));
    valueOf((*first)->add(numberedOp(1)));
    writeFile(path(), "came meanwhile");
    QCOMPARE((*first)->finish().error().code, ErrorCode::Busy);
    first->reset();

    QCOMPARE(readFile(path()), QByteArray("came meanwhile"));
    QVERIFY(!QFile::exists(path() + u".part"_s));
}

void TestArchiveTrouble::replacesWhatAKilledOneLeft()
{
    valueOf(importOne(path(u"other"_s), 9));
    QVERIFY(QFile::rename(path(u"other"_s), path() + u".part"_s));

    valueOf(importOne(path(), 1));

    QCOMPARE(archivedOps(path()).size(), 1);
    QVERIFY(archivedOps(path())[0].startsWith("01"_L1));
    QVERIFY(!QFile::exists(path() + u".part"_s));
}

void TestArchiveTrouble::leavesAForeignPartAlone()
{
    writeFile(path() + u".part"_s, "mine");

    QCOMPARE(importOne(path(), 1).error().code, ErrorCode::OutOfRange);

    QCOMPARE(readFile(path() + u".part"_s), QByteArray("mine"));
    QVERIFY(!QFile::exists(path()));
}

void TestArchiveTrouble::tellsOfAFullDisk()
{
    valueOf(importOne(path(), 1));
    const QByteArray before = sha256Of(path());
    Error there;
    Error fresh;
    {
        const FullFileSystem full;
        there = importOne(path(), 2).error();
        fresh = importOne(path(u"new.archive"_s), 2).error();
    }

    QCOMPARE(there.code, ErrorCode::Io);
    QVERIFY2(there.detail.contains("make room"_L1), qPrintable(there.detail));
    QCOMPARE(fresh.code, ErrorCode::Io);
    QCOMPARE(sha256Of(path()), before);
    QCOMPARE(archivedOps(path()).size(), 1);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files), QStringList{u"a.archive"_s});
    valueOf(importOne(path(), 2));
}

void TestArchiveTrouble::tellsOfAReadOnlyPlace()
{
    valueOf(importOne(path(), 1));
    const QByteArray before = sha256Of(path());
    setMode(path(), 0444);
    setMode(m_directory->path(), 0555);
    const bool isRoot = ::geteuid() == 0; // whom no permission stops
    if (isRoot)
        QCOMPARE(::seteuid(65534), 0);
    const Error there = importOne(path(), 2).error();
    const Error fresh = importOne(path(u"new.archive"_s), 2).error();
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);

    QCOMPARE(there.code, ErrorCode::Io);
    QVERIFY2(there.detail.contains("read-only"_L1), qPrintable(there.detail));
    QVERIFY2(fresh.detail.contains("cannot be created"_L1), qPrintable(fresh.detail));
    QCOMPARE(sha256Of(path()), before);
    setMode(m_directory->path(), 0755);
}

QTEST_GUILESS_MAIN(TestArchiveTrouble)
#include "tst_archivetrouble.moc"
