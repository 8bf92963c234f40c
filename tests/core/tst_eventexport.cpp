// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/eventexport.h"
#include "tests/core/eventhistory.h"
#include "tests/core/snapshotof.h"
#include "tests/support/filebytes.h"
#include "tests/support/fullfilesystem.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Events written to a file in the background.
class TestEventExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void writesWhatAReportWrites();
    void replacesAFileInTheEnd();
    void refusesPaths_data();
    void refusesPaths();
    void aFullDiskLeavesWhatWasThere();
    void stoppedLeavesWhatWasThere();
    void stoppedTooLateTellsOfTheFile();
    void goingAwayLeavesWhatWasThere();
    void aNewJobReplacesTheOldOne();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_directory->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] EventExportRequest request(const QString &name) const
    {
        EventExportRequest request;
        request.snapshot = m_snapshot;
        request.selection.order = EventOrder::Sled;
        request.path = path(name);
        request.sources = {path(u"a.db"_s)};
        return request;
    }

    static constexpr int kEvents = 20'000;     ///< A few megabytes: many flushes.
    static constexpr int kPatienceMs = 60'000; ///< The job stands back where there is more to do.

    EventHistory m_events{{u"a.db"_s}};
    std::shared_ptr<const EventSnapshot> m_snapshot;
    std::optional<QTemporaryDir> m_directory;
};

void TestEventExport::initTestCase()
{
    HistoryBatch batch;
    for (int i = 0; i < kEvents; ++i) {
        OpFacts op = m_events.opOf({1, "s", static_cast<double>(i)});
        op.id = OpId({static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(i >> 8)});
        op.fingerprint = static_cast<std::uint64_t>(i);
        batch.rows.push_back({RowId{i + 1}, Verdict::Ok, {}, op});
    }
    m_events.history.append(batch);
    m_snapshot = std::make_shared<const EventSnapshot>(snapshotOf(m_events.history));
}

void TestEventExport::init()
{
    m_directory.emplace();
    write(path(u"a.db"_s), "SQLite format 3");
}

void TestEventExport::writesWhatAReportWrites()
{
    QBuffer expected;
    expected.open(QIODevice::WriteOnly);
    const auto ordered = orderedEvents(m_events.history, EventOrder::Sled, {});
    QVERIFY(writeEvents(m_events.history, *ordered, {}, expected, {}));
    EventExport job;
    QSignalSpy progressed(&job, &EventExport::progressed);
    QSignalSpy finished(&job, &EventExport::finished);

    job.start(request(u"out.csv"_s));
    QVERIFY(job.isBusy());
    QVERIFY(finished.wait(kPatienceMs));

    QVERIFY(!job.isBusy());
    const auto outcome = finished[0][0].value<EventExportOutcome>();
    QCOMPARE(outcome.path, path(u"out.csv"_s));
    QCOMPARE(outcome.events, kEvents);
    QCOMPARE(outcome.bytes, expected.data().size());
    QCOMPARE(contentOf(outcome.path), expected.data());
    for (const auto &told : progressed) {
        QVERIFY(told[0].toLongLong() <= kEvents);
        QCOMPARE(told[1].toLongLong(), kEvents);
    }
    QCOMPARE(files(), (QStringList{u"a.db"_s, u"out.csv"_s}));
}

void TestEventExport::replacesAFileInTheEnd()
{
    write(path(u"out.csv"_s), "former");
    EventExport job;
    QSignalSpy finished(&job, &EventExport::finished);

    job.start(request(u"out.csv"_s));
    QVERIFY(finished.wait(kPatienceMs));

    QVERIFY(contentOf(path(u"out.csv"_s)).startsWith("sled_id,"));
    QCOMPARE(files(), (QStringList{u"a.db"_s, u"out.csv"_s}));
}

void TestEventExport::refusesPaths_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");

    QTest::newRow("a source") << u"a.db"_s << int(ErrorCode::OutOfRange);
    QTest::newRow("a part of a source") << u"a.db-wal"_s << int(ErrorCode::OutOfRange);
    QTest::newRow("a pipe") << u"pipe"_s << int(ErrorCode::OutOfRange);
    QTest::newRow("a directory") << u"."_s << int(ErrorCode::Io);
    QTest::newRow("no such directory") << u"no/out.csv"_s << int(ErrorCode::Io);
    QTest::newRow("a file as directory") << u"a.db/out.csv"_s << int(ErrorCode::Io);
}

void TestEventExport::refusesPaths()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    QCOMPARE(mkfifo(path(u"pipe"_s).toUtf8().constData(), 0600), 0);
    EventExport job;
    QSignalSpy finished(&job, &EventExport::finished);
    QSignalSpy failed(&job, &EventExport::failed);

    job.start(request(name));

    QVERIFY(failed.wait(kPatienceMs));
    QCOMPARE(int(failed[0][0].value<Error>().code), code);
    QVERIFY(!failed[0][0].value<Error>().detail.isEmpty());
    QCOMPARE(finished.count(), 0);
    QCOMPARE(files(), (QStringList{u"a.db"_s, u"pipe"_s}));
    QCOMPARE(contentOf(path(u"a.db"_s)), QByteArray("SQLite format 3"));
}

void TestEventExport::aFullDiskLeavesWhatWasThere()
{
    write(path(u"out.csv"_s), "former");
    EventExport job;
    QSignalSpy failed(&job, &EventExport::failed);
    {
        const FullFileSystem full;
        job.start(request(u"out.csv"_s));
        QVERIFY(failed.wait(kPatienceMs));
    }

    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Io);
    QCOMPARE(contentOf(path(u"out.csv"_s)), QByteArray("former"));
    QCOMPARE(files(), (QStringList{u"a.db"_s, u"out.csv"_s}));
}

void TestEventExport::stoppedLeavesWhatWasThere()
{
    write(path(u"out.csv"_s), "former");
    EventExport job;
    QSignalSpy finished(&job, &EventExport::finished);
    QSignalSpy failed(&job, &EventExport::failed);

    job.start(request(u"out.csv"_s));
    job.stop();

    QVERIFY(job.isBusy()); // it is not waited for
    QVERIFY(failed.wait(kPatienceMs));
    QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::Cancelled);
    QVERIFY(!job.isBusy());
    QCOMPARE(finished.count(), 0);
    QCOMPARE(contentOf(path(u"out.csv"_s)), QByteArray("former"));
    QCOMPARE(files(), (QStringList{u"a.db"_s, u"out.csv"_s}));
}

void TestEventExport::stoppedTooLateTellsOfTheFile()
{
    EventExport job;
    QSignalSpy finished(&job, &EventExport::finished);
    QSignalSpy failed(&job, &EventExport::failed);

    job.start(request(u"out.csv"_s));
    QElapsedTimer patience;
    patience.start();
    while (!QFile::exists(path(u"out.csv"_s)) && patience.elapsed() < kPatienceMs)
        QThread::msleep(1); // no event is handled: what is told comes later
    job.stop();

    QVERIFY(finished.wait(kPatienceMs));
    QCOMPARE(failed.count(), 0);
    QVERIFY(QFile::exists(path(u"out.csv"_s)));
}

void TestEventExport::goingAwayLeavesWhatWasThere()
{
    write(path(u"out.csv"_s), "former");
    {
        EventExport job;
        job.start(request(u"out.csv"_s));
    }

    QCOMPARE(contentOf(path(u"out.csv"_s)), QByteArray("former"));
    QCOMPARE(files(), (QStringList{u"a.db"_s, u"out.csv"_s}));
}

void TestEventExport::aNewJobReplacesTheOldOne()
{
    EventExport job;
    QSignalSpy finished(&job, &EventExport::finished);

    job.start(request(u"first.csv"_s));
    job.start(request(u"second.csv"_s));
    QVERIFY(finished.wait(kPatienceMs));

    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished[0][0].value<EventExportOutcome>().path, path(u"second.csv"_s));
    QCOMPARE(files(), (QStringList{u"a.db"_s, u"second.csv"_s}));
}

QTEST_GUILESS_MAIN(TestEventExport)
#include "tst_eventexport.moc"
