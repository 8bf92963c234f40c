// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sleddatabase.h"
#include "tests/support/databasebuilder.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

class TestDatabaseLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waitsForALock();
    void givesUpOnALock();
    void aStopEndsTheWait();

private:
    QString m_path;
    std::optional<QTemporaryDir> m_directory;
};

void TestDatabaseLock::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_directory.emplace();
    m_path = m_directory->filePath(u"a.db"_s);
}

void TestDatabaseLock::waitsForALock()
{
    makeDatabase(m_path, numberedRows(0, 100));
    const auto writer = connectForWriting(m_path);
    valueOf(writer->run(u"BEGIN EXCLUSIVE"_s));
    std::atomic<bool> isTrying = false;
    std::size_t rows = 0;
    std::jthread reader([&] {
        isTrying = true;
        isTrying.notify_one();
        Result<SledDatabase> database = SledDatabase::open(m_path, {});
        rows = database ? valueOf(readAll(*database)).size() : 0;
    });
    isTrying.wait(false);

    valueOf(writer->run(u"COMMIT"_s));
    reader.join();

    QCOMPARE(rows, std::size_t{100});
}

void TestDatabaseLock::givesUpOnALock()
{
    makeDatabase(m_path, numberedRows(0, 100));
    SledDatabase database = valueOf(SledDatabase::open(m_path, {}));
    const auto writer = connectForWriting(m_path);
    valueOf(writer->run(u"BEGIN EXCLUSIVE"_s));

    const Result<std::vector<RawRow>> page = database.readPage(std::nullopt, {});

    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::Busy);
    valueOf(writer->run(u"COMMIT"_s));
    QCOMPARE(valueOf(readAll(database)).size(), std::size_t{100});
}

void TestDatabaseLock::aStopEndsTheWait()
{
    makeDatabase(m_path, numberedRows(0, 100));
    const auto writer = connectForWriting(m_path);
    valueOf(writer->run(u"BEGIN EXCLUSIVE"_s));
    std::atomic<bool> isTrying = false;
    ErrorCode code = ErrorCode::Io;
    std::jthread reader([&](const std::stop_token &stop) {
        isTrying = true;
        isTrying.notify_one();
        const Result<SledDatabase> database = SledDatabase::open(m_path, stop);
        code = database ? ErrorCode::Io : database.error().code;
    });
    isTrying.wait(false);

    QElapsedTimer time;
    time.start();
    reader.request_stop();
    reader.join();

    QCOMPARE(code, ErrorCode::Cancelled);
    QCOMPARE_LT(std::chrono::milliseconds(time.elapsed()), SledDatabase::kLongestWait / 2);
}

QTEST_GUILESS_MAIN(TestDatabaseLock)
#include "tst_databaselock.moc"
