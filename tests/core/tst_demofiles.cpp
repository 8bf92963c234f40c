// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "tests/support/databasebuilder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

QStringList entries(const QString &directory)
{
    return QDir(directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

std::vector<QByteArray> allRows(const DemoSummary &summary)
{
    std::vector<QByteArray> rows;
    for (const QString &path : summary.paths) {
        SledDatabase database = valueOf(SledDatabase::open(path, {}));
        for (RawRow &row : valueOf(readAll(database)))
            rows.push_back(std::move(row.text));
    }
    return rows;
}

} // namespace

/// A demonstration as a set of files: all of them or none.
class TestDemoFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameSeedSameOps();
    void anotherSeedOtherOps();
    void refusesAnExistingFile_data();
    void refusesAnExistingFile();
    void leavesNothingBehindWhenCancelled_data();
    void leavesNothingBehindWhenCancelled();
    void refusesWhatIsBeyondTheLimits_data();
    void refusesWhatIsBeyondTheLimits();
    void saysWhichDirectoryCannotBeMade_data();
    void saysWhichDirectoryCannotBeMade();
    void refusesADirectoryWithoutAName();
    void closesItsFilesCleanly();

private:
    std::optional<QTemporaryDir> m_directory;
};

void TestDemoFiles::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory.emplace();
}

void TestDemoFiles::sameSeedSameOps()
{
    const DemoOptions options{.events = 200, .seed = 7};

    const DemoSummary one = valueOf(writeDemo(m_directory->filePath(u"1"_s), options, {}));
    const DemoSummary two = valueOf(writeDemo(m_directory->filePath(u"2"_s), options, {}));

    QCOMPARE(allRows(one), allRows(two));
}

void TestDemoFiles::anotherSeedOtherOps()
{
    const DemoSummary one = valueOf(
        writeDemo(m_directory->filePath(u"1"_s), {.sleds = 1, .events = 60, .seed = 7}, {}));
    const DemoSummary two = valueOf(
        writeDemo(m_directory->filePath(u"2"_s), {.sleds = 1, .events = 60, .seed = 8}, {}));

    const std::vector<QByteArray> first = allRows(one);
    const std::vector<QByteArray> second = allRows(two);
    QVERIFY(std::ranges::find_first_of(first, second) == first.end());
}

void TestDemoFiles::refusesAnExistingFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << u"sled-1-harbor.db"_s;
    QTest::newRow("last") << u"sled-3-meadow.db"_s;
    QTest::newRow("log of an older one") << u"sled-2-ridge.db-wal"_s;
}

void TestDemoFiles::refusesAnExistingFile()
{
    QFETCH(QString, name);
    const QString path = m_directory->filePath(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    file.close();

    const Result<DemoSummary> written = writeDemo(m_directory->path(), {}, {});

    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QCOMPARE(written.error().detail,
             QString(path
                     + u": the file exists already and nothing was written; "
                       "name a new or an empty directory"_s));
    QCOMPARE(entries(m_directory->path()), QStringList{name});
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

void TestDemoFiles::leavesNothingBehindWhenCancelled_data()
{
    QTest::addColumn<bool>("isDirectoryThere");
    QTest::newRow("in a directory that was there") << true;
    QTest::newRow("in a new directory") << false;
}

void TestDemoFiles::leavesNothingBehindWhenCancelled()
{
    QFETCH(bool, isDirectoryThere);
    const QDir directory(m_directory->filePath(u"demo"_s));
    if (isDirectoryThere)
        QVERIFY(directory.mkpath(u"."_s));
    std::stop_source stop;
    Result<DemoSummary> written;
    std::jthread writer(
        [&] { written = writeDemo(directory.path(), {.events = 100'000}, stop.get_token()); });
    QTRY_VERIFY(!entries(directory.path()).isEmpty());

    stop.request_stop();
    writer.join();

    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(directory.exists(), isDirectoryThere);
    QVERIFY(entries(directory.path()).isEmpty());
}

void TestDemoFiles::refusesWhatIsBeyondTheLimits_data()
{
    QTest::addColumn<int>("sleds");
    QTest::addColumn<int>("events");
    QTest::newRow("no sled") << 0 << 10;
    QTest::newRow("a sled too many") << 17 << 10;
    QTest::newRow("fewer events than none") << 3 << -1;
    QTest::newRow("an event too many") << 3 << 1'000'001;
}

void TestDemoFiles::refusesWhatIsBeyondTheLimits()
{
    QFETCH(int, sleds);
    QFETCH(int, events);

    const QString directory = m_directory->filePath(u"demo"_s);
    const Result<DemoSummary> written
        = writeDemo(directory, {.sleds = sleds, .events = events}, {});

    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::OutOfRange);
    QVERIFY(!QFileInfo::exists(directory));
}

void TestDemoFiles::saysWhichDirectoryCannotBeMade_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a file")
        << u"file"_s << u": it is a file, not a directory; name a new or an empty directory"_s;
    QTest::newRow("below a file") << u"file/demo"_s
                                  << u": the directory cannot be made (Not a directory); "
                                     "name one in a directory of your own"_s;
}

void TestDemoFiles::saysWhichDirectoryCannotBeMade()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    QFile file(m_directory->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));

    const QString directory = m_directory->filePath(name);
    const Result<DemoSummary> written = writeDemo(directory, {}, {});

    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QCOMPARE(written.error().detail, QString(directory + reason));
}

void TestDemoFiles::refusesADirectoryWithoutAName()
{
    const Result<DemoSummary> written = writeDemo({}, {}, {});

    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::OutOfRange);
}

void TestDemoFiles::closesItsFilesCleanly()
{
    const DemoSummary summary = valueOf(writeDemo(m_directory->path(), {.events = 50}, {}));

    QCOMPARE(entries(m_directory->path()),
             (QStringList{u"sled-1-harbor.db"_s, u"sled-2-ridge.db"_s, u"sled-3-meadow.db"_s}));
    QList<OpenWay> ways;
    for (const QString &path : summary.paths)
        ways.append(valueOf(SledDatabase::open(path, {})).way());
    QCOMPARE(ways, (QList{OpenWay::Immutable, OpenWay::ReadOnly, OpenWay::Immutable}));
}

QTEST_GUILESS_MAIN(TestDemoFiles)
#include "tst_demofiles.moc"
