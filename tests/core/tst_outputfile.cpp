// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outputfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <sys/stat.h>

using namespace sled;
using namespace Qt::StringLiterals;

/// A file that is there whole or not at all.
class TestOutputFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void appearsWithTheCommit();
    void leavesTheOlderFileWithoutOne();
    void refusesWhatItMayNotWrite_data();
    void refusesWhatItMayNotWrite();
    void writesADeviceAsItIs();

private:
    void put(const QByteArray &bytes) const;
    [[nodiscard]] QByteArray bytes() const;

    std::optional<QTemporaryDir> m_directory;
    QString m_path;
};

void TestOutputFile::init()
{
    m_directory.emplace();
    QVERIFY(m_directory->isValid());
    m_path = m_directory->filePath(u"out.csv"_s);
}

void TestOutputFile::put(const QByteArray &bytes) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestOutputFile::bytes() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

void TestOutputFile::appearsWithTheCommit()
{
    Result<OutputFile> file = OutputFile::open(m_path, {});
    QVERIFY(file);
    QCOMPARE(file->device().write("new"), 3);
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(file->isReplacing());

    QVERIFY(file->commit());

    QCOMPARE(bytes(), "new");
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files).size(), 1);
}

void TestOutputFile::leavesTheOlderFileWithoutOne()
{
    put("old");

    {
        Result<OutputFile> file = OutputFile::open(m_path, {});
        QVERIFY(file);
        QCOMPARE(file->device().write("half of it"), 10);
    }

    QCOMPARE(bytes(), "old");
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files).size(), 1);
}

void TestOutputFile::refusesWhatItMayNotWrite_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("advice");
    QTest::newRow("no name") << QString() << ErrorCode::OutOfRange << u"name"_s;
    QTest::newRow("a source") << u"%1/out.csv"_s << ErrorCode::OutOfRange << u"name another file"_s;
    QTest::newRow("a directory") << u"%1"_s << ErrorCode::Io << u"name a file in it"_s;
    QTest::newRow("a device") << u"/dev/null"_s << ErrorCode::OutOfRange << u"name a file"_s;
    QTest::newRow("a pipe") << u"%1/pipe"_s << ErrorCode::OutOfRange << u"name a file"_s;
    QTest::newRow("in no directory") << u"%1/none/out.csv"_s << ErrorCode::Io << u"make it first"_s;
}

void TestOutputFile::refusesWhatItMayNotWrite()
{
    QFETCH(const QString, path);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, advice);
    put("a source");
    QCOMPARE(mkfifo(qPrintable(m_directory->filePath(u"pipe"_s)), 0600), 0);

    const Result<OutputFile> file
        = OutputFile::open(path.contains(u'%') ? path.arg(m_directory->path()) : path, {m_path});

    QVERIFY(!file);
    QCOMPARE(file.error().code, code);
    QVERIFY2(file.error().detail.contains(advice), qPrintable(file.error().detail));
    QCOMPARE(bytes(), "a source");
}

void TestOutputFile::writesADeviceAsItIs()
{
    Result<OutputFile> file = OutputFile::open(u"/dev/null"_s, {}, OutputFile::Devices::Allowed);
    QVERIFY(file);

    QVERIFY(!file->isReplacing());
    QCOMPARE(file->device().write("gone"), 4);
    QVERIFY(file->commit());
}

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
