// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filefacts.h"
#include "tests/support/filebytes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace sled;
using namespace Qt::StringLiterals;
using test::write;

class TestFileFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void tellsAnEmptyPath();
    void advisesOnNamesThatAreNotUtf8_data();
    void advisesOnNamesThatAreNotUtf8();
    void findsSideFilesBesideTheRealFile();
    void anEmptyLogCounts();
    void anEmptyJournalDoesNotCount();
    void aWriteChangesTheFacts();
    void aReplacedFileIsAnotherOne();
    void settlesWhenItsTimesAreOld_data();
    void settlesWhenItsTimesAreOld();

private:
    void makeOtherFiles() const;

    QString m_path; ///< Of a file that is no database, as nothing opens it here.
    std::optional<QTemporaryDir> m_directory;
};

void TestFileFacts::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory.emplace();
    m_path = m_directory->filePath(u"a.db"_s);
    write(m_path, "bytes");
}

void TestFileFacts::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("reason");

    QTest::newRow("missing") << u"none"_s << ErrorCode::Io << u"no such file"_s;
    QTest::newRow("below a file") << u"a.db/b"_s << ErrorCode::Io << u"no such file"_s;
    QTest::newRow("dangling link") << u"dangling"_s << ErrorCode::Io << u"no such file"_s;
    QTest::newRow("directory") << u"."_s << ErrorCode::Directory << u"directory"_s;
    QTest::newRow("pipe") << u"pipe"_s << ErrorCode::Io << u"pipe"_s;
    QTest::newRow("empty") << u"empty"_s << ErrorCode::NotADatabase << u"empty"_s;
}

void TestFileFacts::makeOtherFiles() const
{
    write(m_directory->filePath(u"empty"_s), {});
    QVERIFY(QFile::link(u"nowhere"_s, m_directory->filePath(u"dangling"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(m_directory->filePath(u"pipe"_s)).constData(), 0600), 0);
}

void TestFileFacts::refusesWhatIsNoFile()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    makeOtherFiles();

    const Result<FileFacts> facts = lookAt(m_directory->filePath(name));

    QVERIFY(!facts);
    QTEST(facts.error().code, "code");
    QVERIFY2(facts.error().detail.contains(reason), qPrintable(facts.error().detail));
    QVERIFY(!facts.error().detail.contains(m_directory->path()));
}

void TestFileFacts::tellsAnEmptyPath()
{
    const Result<FileFacts> facts = lookAt({});

    QVERIFY(!facts);
    QCOMPARE(facts.error().code, ErrorCode::Io);
    QCOMPARE(facts.error().detail, u"the path is empty; name a file"_s);
}

void TestFileFacts::advisesOnNamesThatAreNotUtf8_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isAdvised");
    QTest::newRow("Latin-1") << QByteArray("caf\xe9.db") << true;
    QTest::newRow("UTF-8") << QByteArray("caf\xc3\xa9.db") << false;
}

void TestFileFacts::advisesOnNamesThatAreNotUtf8()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, isAdvised);

    const Result<FileFacts> facts = lookAt(m_directory->filePath(QString::fromUtf8(name)));

    QVERIFY(!facts);
    QVERIFY(facts.error().detail.startsWith(u"there is no such file"_s));
    QCOMPARE(facts.error().detail.contains(u"rename it, or name a link"_s), isAdvised);
}

void TestFileFacts::findsSideFilesBesideTheRealFile()
{
    write(m_path + u"-wal"_s, "log");
    write(m_path + u"-shm"_s, "index");
    write(m_path + u"-journal"_s, "journal");
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(u"link.db"_s);
    QVERIFY(QFile::link(m_path, link));

    const Result<FileFacts> facts = lookAt(link);

    QCOMPARE(facts->realPath, QFileInfo(m_path).canonicalFilePath());
    QCOMPARE(facts->database.sizeBytes, 5);
    QCOMPARE(facts->wal.value().sizeBytes, 3);
    QVERIFY(facts->hasShm && facts->hasJournal);
}

void TestFileFacts::anEmptyLogCounts()
{
    write(m_path + u"-wal"_s, {});

    QVERIFY(lookAt(m_path)->wal.has_value());
}

void TestFileFacts::anEmptyJournalDoesNotCount()
{
    write(m_path + u"-journal"_s, {});

    QVERIFY(!lookAt(m_path)->hasJournal);
}

void TestFileFacts::aWriteChangesTheFacts()
{
    const Result<FileFacts> before = lookAt(m_path);
    QVERIFY(lookAt(m_path) == *before);

    write(m_path, "bytes!");

    QVERIFY(lookAt(m_path) != *before);
}

void TestFileFacts::aReplacedFileIsAnotherOne()
{
    const Result<FileFacts> before = lookAt(m_path);
    write(m_path + u"-new"_s, "bytes");

    QCOMPARE(::rename(QFile::encodeName(m_path + u"-new"_s).constData(),
                      QFile::encodeName(m_path).constData()),
             0);

    QVERIFY(lookAt(m_path)->database.inode != before->database.inode);
}

void TestFileFacts::settlesWhenItsTimesAreOld_data()
{
    QTest::addColumn<qint64>("timeNs");
    QTest::addColumn<qint64>("afterNs");
    QTest::addColumn<bool>("isSettled");

    QTest::newRow("fine time, at once") << qint64{1'000'123'456} << qint64{0} << false;
    QTest::newRow("fine time, after a tick")
        << qint64{1'000'123'456} << qint64{10'000'000} << false;
    QTest::newRow("fine time, after two") << qint64{1'000'123'456} << qint64{20'000'001} << true;
    QTest::newRow("full second, after two ticks")
        << qint64{4'000'000'000} << qint64{20'000'001} << false;
    QTest::newRow("full second, after two more")
        << qint64{4'000'000'000} << qint64{2'000'000'001} << true;
}

void TestFileFacts::settlesWhenItsTimesAreOld()
{
    QFETCH(qint64, timeNs);
    QFETCH(qint64, afterNs);
    FileStamp old;
    old.modifiedNs = old.changedNs = 1;
    FileStamp stamp;
    stamp.modifiedNs = stamp.changedNs = timeNs;
    FileFacts inDatabase;
    inDatabase.database = stamp;
    FileFacts inLog;
    inLog.database = old;
    inLog.wal = stamp;

    QTEST(inDatabase.isSettled(timeNs + afterNs), "isSettled");
    QTEST(inLog.isSettled(timeNs + afterNs), "isSettled");
}

QTEST_GUILESS_MAIN(TestFileFacts)
#include "tst_filefacts.moc"
