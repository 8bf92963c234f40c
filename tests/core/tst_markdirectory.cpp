// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/support/verifiedcache.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// What may be wrong in the directory of remembered ops, and others who work in it.
class TestMarkDirectory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_cache.emplace();
        recordRun(*m_cache, someMarks(20));
        QCOMPARE(m_cache->runs().size(), 1);
    }
    void badRunIsIgnoredAndRemoved_data();
    void badRunIsIgnoredAndRemoved();
    void whatIsNoRunIsLeftAlone();
    void linkedRunIsNotFollowed();
    void runUnderAForeignKeyGoes();
    void heldLockOnlyPutsOffMerging();
    void oldTemporariesGo();
    void processesAgreeOnAKey();
    void processesRecordAtOnce();

private:
    /// Whether remembering works, whatever was there.
    [[nodiscard]] bool works() const
    {
        const SortedMarks marks = someMarks(7, 99);
        recordRun(*m_cache, marks);
        return countKnown(*m_cache, marks) == marks.size();
    }
    [[nodiscard]] std::size_t countOld() const { return countKnown(*m_cache, someMarks(20)); }

    std::optional<VerifiedCache> m_cache;
};

namespace {

const QString &otherRunName()
{
    static const QString name = u"0000000000000001-00000000.run"_s;
    return name;
}

/// Another process that records and looks up in the directory \a path.
int runRecorder(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const std::string number = arguments[3].toStdString();
    for (int round = 0; round < 12; ++round) {
        const auto ops = std::make_shared<VerifiedOps>(arguments[2], MarkLimits{.smallRuns = 3});
        const auto known = ops->known();
        static_cast<void>(known->marks());
        OpMarker marker(ops->key().value_or(MarkKey())); // none: cleared at this very moment
        SortedMarks mine;
        for (int i = 0; i < 50; ++i)
            mine.push_back(marker.markOf(number + '/' + std::to_string(round * 50 + i)));
        ops->record(mine);
        ops->flush();
    }
    return 0;
}

} // namespace

void TestMarkDirectory::badRunIsIgnoredAndRemoved_data()
{
    QTest::addColumn<int>("keep");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("empty") << 0 << QByteArray();
    QTest::newRow("head alone") << 16 << QByteArray();
    QTest::newRow("cut in a mark") << 100 << QByteArray();
    QTest::newRow("cut between marks") << int(kRunFrame) + 160 << QByteArray();
    QTest::newRow("longer by a mark") << -1 << QByteArray(16, 'x');
    QTest::newRow("longer by a byte") << -1 << QByteArray(1, 'x');
    QTest::newRow("garbage") << 0 << QByteArray(int(kRunFrame) + 16, 'x');
    QTest::newRow("too large") << 0
                               << QByteArray(qsizetype(kRunFrame + 16 * (kMaxRunMarks + 1)), '\0');
}

void TestMarkDirectory::badRunIsIgnoredAndRemoved()
{
    QFETCH(int, keep);
    QFETCH(QByteArray, more);
    const QByteArray good = m_cache->bytesOf(m_cache->runs().constFirst());
    const QString bad = otherRunName();
    m_cache->write(bad, (keep < 0 ? good : good.first(keep)) + more);

    QCOMPARE(countOld(), std::size_t(20));

    QVERIFY(!m_cache->names().contains(bad));
    QCOMPARE(m_cache->runs().size(), 1);
    QVERIFY(works());
}

void TestMarkDirectory::whatIsNoRunIsLeftAlone()
{
    m_cache->write(u"notes.txt"_s, "mine");
    m_cache->write(u"x.run"_s, "mine");
    QVERIFY(QDir(m_cache->path()).mkdir(otherRunName()));

    QCOMPARE(countOld(), std::size_t(20));
    QVERIFY(works());
    QVERIFY(m_cache->open()->clear());

    QCOMPARE(m_cache->names(), QStringList({otherRunName(), u"notes.txt"_s, u"x.run"_s}));
}

void TestMarkDirectory::linkedRunIsNotFollowed()
{
    const QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(u"target"_s);
    QVERIFY(QFile::rename(m_cache->file(m_cache->runs().constFirst()), target));
    QVERIFY(QFile::link(target, m_cache->file(otherRunName())));

    QCOMPARE(countOld(), std::size_t(0));

    QVERIFY(QFile::exists(target));
    QVERIFY(m_cache->runs().isEmpty());
    QVERIFY(works());
}

void TestMarkDirectory::runUnderAForeignKeyGoes()
{
    m_cache->write(otherRunName(), encodeRun(someMarks(30, 5), MarkKey::random()));

    QCOMPARE(countKnown(*m_cache, someMarks(30, 5)), std::size_t(0));
    QCOMPARE(m_cache->runs().size(), 1);

    m_cache->write(u"key"_s, QByteArray(32, 'k')); // swapped
    QCOMPARE(countOld(), std::size_t(0));
    QVERIFY(m_cache->runs().isEmpty());
    QVERIFY(works());
}

void TestMarkDirectory::heldLockOnlyPutsOffMerging()
{
    const int lock = ::open(QFile::encodeName(m_cache->file(u"lock"_s)).constData(), O_RDWR);
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    for (std::uint64_t number = 1; number < 15; ++number)
        recordRun(*m_cache, someMarks(3, number));
    QCOMPARE(m_cache->runs().size(), 15);
    ::close(lock);

    QVERIFY(works());

    QVERIFY(m_cache->runs().size() < 9);
    QCOMPARE(countOld(), std::size_t(20));
    QCOMPARE(countKnown(*m_cache, someMarks(3, 14)), std::size_t(3));
}

void TestMarkDirectory::oldTemporariesGo()
{
    const QString stale = u"00000000000000aa.new"_s;
    const QString fresh = u"00000000000000bb.new"_s;
    m_cache->write(stale, "half");
    m_cache->write(fresh, "half");
    QFile file(m_cache->file(stale));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                             QFileDevice::FileModificationTime));
    file.close();

    QVERIFY(works());

    QVERIFY(!m_cache->names().contains(stale));
    QVERIFY(m_cache->names().contains(fresh));
    QVERIFY(m_cache->open()->clear());
    QCOMPARE(m_cache->names(), QStringList());
}

void TestMarkDirectory::processesAgreeOnAKey()
{
    QVERIFY(m_cache->open()->clear());
    std::vector<std::unique_ptr<QProcess>> others;
    for (int i = 0; i < 6; ++i) {
        others.push_back(std::make_unique<QProcess>());
        others.back()->start(QCoreApplication::applicationFilePath(),
                             {QLatin1String(nameOfRunningTest()), u"--recorder"_s, m_cache->path(),
                              QString::number(i)});
    }
    for (const auto &other : others) {
        QVERIFY(other->waitForFinished());
        QCOMPARE(other->exitCode(), 0);
    }

    // Nothing is lost: all of them wrote under one key, and merged what others had written.
    const auto ops = m_cache->open();
    const MarkSet known = ops->known()->marks();
    OpMarker marker(ops->key().value());
    for (int i = 0; i < 6; ++i) {
        for (int op = 0; op < 600; ++op)
            QVERIFY(known.contains(marker.markOf(std::to_string(i) + '/' + std::to_string(op))));
    }
    QVERIFY(m_cache->names().filter(u".new"_s).isEmpty());
}

void TestMarkDirectory::processesRecordAtOnce()
{
    std::vector<std::unique_ptr<QProcess>> others;
    for (int i = 0; i < 3; ++i) {
        others.push_back(std::make_unique<QProcess>());
        others.back()->start(QCoreApplication::applicationFilePath(),
                             {QLatin1String(nameOfRunningTest()), u"--recorder"_s, m_cache->path(),
                              QString::number(i)});
    }
    // Clearing in the midst of that loses what was there, and breaks nothing.
    for (int round = 0; round < 20; ++round) {
        QVERIFY(m_cache->open()->clear());
        recordRun(*m_cache, someMarks(5, std::uint64_t(round)));
    }
    for (const auto &other : others) {
        QVERIFY(other->waitForFinished());
        QCOMPARE(other->exitCode(), 0);
    }
    QVERIFY(m_cache->open()->clear());
    QVERIFY(works());
    QCOMPARE(m_cache->open()->facts().ops, 7);
}

SLED_TEST_PROGRAM([](int argc, char **argv) {
    if (argc > 3 && std::string_view(argv[1]) == "--recorder")
        return runRecorder(argc, argv);
    const QCoreApplication application(argc, argv);
    TestMarkDirectory test;
    return QTest::qExec(&test, argc, argv);
})
#include "tst_markdirectory.moc"
