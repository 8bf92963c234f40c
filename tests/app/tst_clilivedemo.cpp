// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo.h"
#include "tests/app/runcli.h"
#include "tests/support/writtenlog.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <map>
#include <set>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongMs = 90'000;

/// What the sleds say that they fired, wrote and missed, all together.
struct Counts {
    explicit Counts(const QByteArray &out)
    {
        static const QRegularExpression line(
            u"^.*\\.db: (\\d+) fired, (\\d+) written, (\\d+) missed$"_s,
            QRegularExpression::MultilineOption);
        auto matches = line.globalMatch(QString::fromUtf8(out));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            ++sleds;
            isWhole = isWhole
                && match.captured(1).toLongLong()
                    == match.captured(2).toLongLong() + match.captured(3).toLongLong();
            fired += match.captured(1).toLongLong();
            written += match.captured(2).toLongLong();
            missed += match.captured(3).toLongLong();
        }
    }

    int sleds = 0;
    bool isWhole = true; ///< Of each sled: all that was fired is written or declared missed.
    qint64 fired = 0;
    qint64 written = 0;
    qint64 missed = 0;
};

/// What the logs in \a directory hold.
struct Logged {
    explicit Logged(const QString &directory)
    {
        for (const QString &path : demoDatabases(directory)) {
            std::multiset<OpId> ids;
            for (const LoggedEvent &event : logAt(path))
                ids.insert(event.opId);
            logs.push_back(ids);
        }
        const QStringList paths = demoDatabases(directory);
        for (const LoggedEvent &event : logAt(paths.constFirst())) {
            areContiguous = areContiguous && event.eventId == next[event.sledId]++;
            const auto gap
                = declaredGap(event.pipelineEvent, event.storyId, event.fromStage, event.toStage);
            transitions += gap ? 0 : 1;
            missed += gap ? static_cast<qint64>(gap->count()) : 0;
        }
    }

    [[nodiscard]] bool areSame() const
    {
        return std::ranges::all_of(logs, [this](const auto &log) { return log == logs.front(); });
    }

    std::vector<std::multiset<OpId>> logs; ///< By database.
    std::map<std::string, std::uint64_t> next;
    bool areContiguous = true;
    qint64 transitions = 0;
    qint64 missed = 0;
};

bool isProcessLeft(const QString &directory)
{
    for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile file(u"/proc/"_s % pid % u"/cmdline"_s);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(directory.toUtf8()))
            return true;
    }
    return false;
}

} // namespace

/// The command `demo --live`.
class TestCliLiveDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsLostAndSledsAgree();
    void interruptEndsInOrderAndRestartContinues();
    void sledsEndWithWhoStartedThem();
    void wrongUsage_data();
    void wrongUsage();

private:
    [[nodiscard]] CliRun live(const QStringList &arguments) const
    {
        return runCli(QStringList{u"demo"_s, m_demo, u"--live"_s} + arguments);
    }
    /// Starts a live demonstration without an end, and waits until it runs.
    void startEndless(QProcess &process, const QStringList &arguments) const
    {
        process.start(QStringLiteral(SLEDSCOPE_CLI),
                      QStringList{u"demo"_s, m_demo, u"--live"_s} + arguments);
        QVERIFY(process.waitForReadyRead(kLongMs));
    }
    /// Read without being in the way of who writes.
    [[nodiscard]] qsizetype loggedCount() const
    {
        return runCli(QStringList{u"events"_s, u"--format"_s, u"jsonl"_s} + demoDatabases(m_demo))
            .lines()
            .size();
    }
    void checkIsSound() const
    {
        const CliRun check
            = runCli(QStringList{u"check"_s, u"--format"_s, u"jsonl"_s} + demoDatabases(m_demo));
        QVERIFY(check.status == 0 || check.status == 1);
        QVERIFY2(!check.out.contains("\"severity\":\"error\""), check.out.constData());
        QVERIFY2(!check.out.contains("clock_backwards"), check.out.constData());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_demo;
};

void TestCliLiveDemo::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_demo = m_directory->filePath(u"demo"_s);
}

void TestCliLiveDemo::nothingIsLostAndSledsAgree()
{
    const CliRun run = live({u"120"_s, u"--lag"_s, u"--for"_s, u"2"_s, u"--events"_s, u"0"_s});

    QCOMPARE(run.status, 0);
    const Counts counts(run.out);
    QCOMPARE(counts.sleds, 3);
    QVERIFY(counts.isWhole);
    QVERIFY(counts.missed > 0);
    QVERIFY(run.errors.contains("warning: the sled lagged"));
    const Logged logged(m_demo);
    QVERIFY(logged.areSame());
    QVERIFY(logged.areContiguous);
    QCOMPARE(logged.transitions, counts.written);
    QCOMPARE(logged.missed, counts.missed);
    checkIsSound();
    QVERIFY(!isProcessLeft(m_demo));
}

void TestCliLiveDemo::interruptEndsInOrderAndRestartContinues()
{
    QCOMPARE(runCli({u"demo"_s, m_demo, u"--events"_s, u"150"_s}).status, 0);
    const Logged before(m_demo);
    QVERIFY(!before.areSame());
    QProcess process;
    startEndless(process, {u"60"_s});
    QTRY_VERIFY_WITH_TIMEOUT(loggedCount() > before.transitions + 5, kLongMs);

    ::kill(static_cast<pid_t>(process.processId()), SIGINT);

    QVERIFY(process.waitForFinished(kLongMs));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(Counts(process.readAllStandardOutput()).isWhole);
    const Logged between(m_demo);
    QVERIFY(between.areSame());
    QVERIFY(between.areContiguous);
    QVERIFY(!isProcessLeft(m_demo));

    const CliRun again = live({u"60"_s, u"--for"_s, u"1"_s});

    QCOMPARE(again.status, 0);
    const Logged after(m_demo);
    QVERIFY(after.areSame());
    QVERIFY(after.areContiguous);
    QCOMPARE(after.transitions, between.transitions + Counts(again.out).written);
    checkIsSound();
}

void TestCliLiveDemo::sledsEndWithWhoStartedThem()
{
    QProcess process;
    startEndless(process, {u"30"_s, u"--events"_s, u"0"_s});

    process.kill();

    QVERIFY(process.waitForFinished(kLongMs));
    QTRY_VERIFY_WITH_TIMEOUT(!isProcessLeft(m_demo), kLongMs);
    checkIsSound();
    QCOMPARE(live({u"30"_s, u"--for"_s, u"1"_s}).status, 0);
    QVERIFY(Logged(m_demo).areSame());
}

void TestCliLiveDemo::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("rate of nothing") << QStringList{u"--live"_s, u"0"_s};
    QTest::newRow("rate in words") << QStringList{u"--live"_s, u"fast"_s};
    QTest::newRow("no time at all") << QStringList{u"--live"_s, u"1"_s, u"--for"_s, u"0"_s};
    QTest::newRow("lag without life") << QStringList{u"--lag"_s};
    QTest::newRow("end without life") << QStringList{u"--for"_s, u"1"_s};
}

void TestCliLiveDemo::wrongUsage()
{
    QFETCH(const QStringList, arguments);

    const CliRun run = runCli(QStringList{u"demo"_s, m_demo} + arguments);

    QCOMPARE(run.status, 2);
    QVERIFY(!run.errors.isEmpty());
    QVERIFY(!QFile::exists(m_demo));
}

QTEST_GUILESS_MAIN(TestCliLiveDemo)
#include "tst_clilivedemo.moc"
