// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/historyloader.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sled;
using namespace Qt::StringLiterals;

/// Loading in the background.
class TestHistoryLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void loadsAllSourcesThenFinishes();
    void newEventsAreAnnouncedWithoutGaps();
    void sourcesMayBeAddedWhileLoading();
    void cancelKeepsWhatWasRead();
    void diesWhileLoading();
    void failedSourceIsTold();
    void expectsRowsOfSourcesThatWait();
    void slotMayCancel();

private:
    QTemporaryDir m_directory;
    QString m_small;
    QString m_large;
};

void TestHistoryLoader::initTestCase()
{
    m_small = m_directory.filePath(u"small.db"_s);
    m_large = m_directory.filePath(u"large.db"_s);
    writeDatabase(m_small, appendedEvents(10, testKeys(1)));
    writeDatabase(m_large, appendedEvents(4000, testKeys(2)));
}

void TestHistoryLoader::loadsAllSourcesThenFinishes()
{
    History history(std::make_shared<StringPool>());
    HistoryLoader loader(history);
    QSignalSpy added(&loader, &HistoryLoader::sourceAdded);
    QSignalSpy finished(&loader, &HistoryLoader::finished);
    QVERIFY(added.isValid() && finished.isValid());

    loader.load({m_small, m_large});
    QVERIFY(loader.isLoading());
    QVERIFY(finished.wait(30'000));

    QCOMPARE(added.count(), 2);
    QCOMPARE(finished.count(), 1);
    QVERIFY(!loader.isLoading());
    QCOMPARE(history.eventCount(), 4010U);
    QCOMPARE(loader.rowsRead(), 4010);
    QCOMPARE(loader.rowsExpected(), 4010);
}

void TestHistoryLoader::newEventsAreAnnouncedWithoutGaps()
{
    History history(std::make_shared<StringPool>());
    HistoryLoader loader(history);
    quint32 end = 0;
    connect(&loader, &HistoryLoader::eventsAppended, &loader,
            [&](EventIndex first, EventIndex last) {
                QCOMPARE(quint32(first), end);
                QVERIFY(first < last);
                end = quint32(last);
                QCOMPARE(std::size_t(end), history.eventCount());
            });
    QSignalSpy finished(&loader, &HistoryLoader::finished);

    loader.load({m_large});
    QVERIFY(finished.wait(30'000));

    QCOMPARE(end, 4000U);
}

void TestHistoryLoader::sourcesMayBeAddedWhileLoading()
{
    History history(std::make_shared<StringPool>());
    HistoryLoader loader(history);
    QSignalSpy finished(&loader, &HistoryLoader::finished);

    loader.load({m_large});
    loader.load({m_small});
    QVERIFY(finished.wait(30'000));

    QCOMPARE(finished.count(), 1);
    QCOMPARE(history.eventCount(), 4010U);
}

void TestHistoryLoader::cancelKeepsWhatWasRead()
{
    History history(std::make_shared<StringPool>());
    HistoryLoader loader(history);
    QSignalSpy finished(&loader, &HistoryLoader::finished);
    QSignalSpy appended(&loader, &HistoryLoader::eventsAppended);
    loader.load({m_large, m_small});
    QVERIFY(appended.wait(30'000));

    loader.cancel();
    const std::size_t events = history.eventCount();
    QCoreApplication::processEvents();

    QVERIFY(!loader.isLoading());
    QCOMPARE(finished.count(), 0);
    QCOMPARE(history.eventCount(), events);
    QCOMPARE(history.source(SourceIndex{1}).state, Source::State::Cancelled);
}

void TestHistoryLoader::diesWhileLoading()
{
    History history(std::make_shared<StringPool>());
    auto loader = std::make_unique<HistoryLoader>(history);
    loader->load({m_large});

    loader.reset();

    QCOMPARE(history.sourceCount(), 1U);
}

void TestHistoryLoader::failedSourceIsTold()
{
    History history(std::make_shared<StringPool>());
    HistoryLoader loader(history);
    QSignalSpy finished(&loader, &HistoryLoader::finished);

    loader.load({m_directory.filePath(u"missing.db"_s), m_small});
    QVERIFY(finished.wait(30'000));

    QCOMPARE(history.source(SourceIndex{0}).state, Source::State::Failed);
    QCOMPARE(history.source(SourceIndex{1}).state, Source::State::Complete);
}

void TestHistoryLoader::expectsRowsOfSourcesThatWait()
{
    History history(std::make_shared<StringPool>());
    HistoryLoader loader(history);
    QSignalSpy progressed(&loader, &HistoryLoader::progressed);

    loader.load({m_small, m_large});
    QVERIFY(history.source(SourceIndex{0}).hasBegun);
    QVERIFY(!history.source(SourceIndex{1}).hasBegun);
    QVERIFY(progressed.wait(30'000));

    // The ten rows of the small one are not all that there is to come.
    QVERIFY(progressed.front()[1].toLongLong() > 100);
}

void TestHistoryLoader::slotMayCancel()
{
    History history(std::make_shared<StringPool>());
    HistoryLoader loader(history);
    QSignalSpy finished(&loader, &HistoryLoader::finished);
    connect(&loader, &HistoryLoader::eventsAppended, &loader, &HistoryLoader::cancel);
    QSignalSpy changed(&loader, &HistoryLoader::sourceChanged);

    loader.load({m_large});
    QTRY_VERIFY(!loader.isLoading());
    QCoreApplication::processEvents();

    QCOMPARE(finished.count(), 0);
    QCOMPARE(history.source(SourceIndex{0}).state, Source::State::Cancelled);
    QVERIFY(changed.count() > 0);
}

QTEST_GUILESS_MAIN(TestHistoryLoader)
#include "tst_historyloader.moc"
