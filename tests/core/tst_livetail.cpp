// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/historyloader.h"
#include "tests/core/followedfilefixture.h"
#include "tests/support/directorysnapshot.h"
#include "tests/support/loadedhistory.h"

#include <QSignalSpy>

#include <optional>
#include <random>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// Following databases that others write.
class TestLiveTail : public FollowedFileFixture {
    Q_OBJECT

public:
    TestLiveTail() : FollowedFileFixture(12'000) {}

private Q_SLOTS:
    void init() { makeNewDirectory(); }
    void showsWhatIsCommitted_data();
    void showsWhatIsCommitted();
    void goesOnWhereLoadingEnded();
    void waitsUntilTheSourceIsLoaded();
    void burstInOneTransactionComesWhole();
    void unfollowedStaysAsItIs();
    void serverCanEmptyItsLog();
    void leavesNothingBehind();
    void revisedSourceGoesOnWithWhatIsKnown();
    void equalsAFreshLoad_data();
    void equalsAFreshLoad();

private:
    [[nodiscard]] static QString judged(const History &history, quint32 source);
};

/// What is known of the rows of \a source.
QString TestLiveTail::judged(const History &history, quint32 source)
{
    QString text;
    const SourceIndex index{source};
    for (std::size_t i = 0; i < history.rowCount(index); ++i) {
        const SourceRow &row = history.row(index, i);
        const OpId id = row.op == OpIndex::None ? OpId() : history.ops().at(row.op).id;
        text += u"%1 %2 %3 %4 %5\n"_s.arg(toNumber(row.row))
                    .arg(QString::fromStdString(id.toHex()))
                    .arg(int(row.delivered))
                    .arg(int(row.verdict))
                    .arg(history.reason(index, i));
    }
    return text;
}

void TestLiveTail::showsWhatIsCommitted_data()
{
    QTest::addColumn<Journal>("journal");
    QTest::newRow("write-ahead log") << Journal::WriteAheadLog;
    QTest::newRow("rollback journal") << Journal::Rollback;
}

void TestLiveTail::showsWhatIsCommitted()
{
    QFETCH(Journal, journal);
    write(5, journal);
    Followed followed;
    followed.tail.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);
    QCOMPARE(followed.history.eventCount(), 5U);
    LiveWriter writer(m_path);

    for (std::size_t i = 5; i < 10; ++i) {
        writer.append(ops(i, 1));
        QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), i + 1, 30'000);
    }

    QVERIFY(followed.isGapless);
    QCOMPARE(followed.history.source(SourceIndex{0}).state, Source::State::Complete);
    QTRY_COMPARE_WITH_TIMEOUT(judgement(followed.history), judgementAtOnce({m_path}),
                              30'000); // the order comes last
}

void TestLiveTail::goesOnWhereLoadingEnded()
{
    write(3000);
    Followed followed(SignatureMode::Leave);
    loadAll({m_path}, followed.history, {.signatures = SignatureMode::Leave}, {});
    followed.end = followed.history.eventCount();
    followed.tail.follow(SourceIndex{0});
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);
    LiveWriter writer(m_path);

    writer.append(ops(3000, 3));
    QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), 3003U, 30'000);

    QVERIFY(followed.isGapless);
    QCOMPARE(followed.history.sourceCount(), 1U);
    QCOMPARE(followed.history.source(SourceIndex{0}).counts.of(Standing::Accepted), 3003);
    // Few rows are checked before they come.
    QCOMPARE(followed.history.claims().pendingCount(), 3000U);
}

void TestLiveTail::waitsUntilTheSourceIsLoaded()
{
    write(2000);
    Followed followed;
    HistoryLoader loader(followed.history);
    loader.load({m_path});

    followed.tail.follow(SourceIndex{0});
    QCOMPARE(followed.phase(), Phase::CatchingUp);

    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);
    QCOMPARE(followed.history.eventCount(), 2000U);
    QCOMPARE(followed.history.rowCount(SourceIndex{0}), 2000U);
}

void TestLiveTail::burstInOneTransactionComesWhole()
{
    write(10);
    Followed followed(SignatureMode::Leave);
    followed.tail.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);

    LiveWriter(m_path).append(ops(10, 10'000));

    QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), 10'010U, 60'000);
    QVERIFY(followed.isGapless);
    QCOMPARE(followed.history.source(SourceIndex{0}).counts.of(Standing::Accepted), 10'010);
}

void TestLiveTail::unfollowedStaysAsItIs()
{
    write(4);
    Followed followed;
    const SourceIndex source = followed.tail.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, 30'000);

    followed.tail.unfollow(source);
    LiveWriter(m_path).append(ops(4, 3));
    QCOMPARE(followed.phase(), Phase::Off);
    followed.tail.follow(source);

    QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), 7U, 30'000);
    QVERIFY(followed.isGapless);
}

void TestLiveTail::serverCanEmptyItsLog()
{
    write(4);
    Followed followed;
    followed.tail.open(m_path);
    LiveWriter writer(m_path);
    writer.append(ops(4, 500));
    QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), 504U, 30'000);
    QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 0);

    // A read that goes on just now would make it wait, and end within its busy timeout.
    writer.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);

    QCOMPARE(QFileInfo(m_path + u"-wal"_s).size(), 0);
    writer.append(ops(504, 1));
    QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), 505U, 30'000);
}

void TestLiveTail::leavesNothingBehind()
{
    write(4);
    const QStringList before = DirectorySnapshot(m_directory->path()).names();
    Followed followed;
    followed.tail.open(m_path);
    {
        LiveWriter writer(m_path);
        writer.append(ops(4, 1));
        QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), 5U, 30'000);
    }

    QTRY_COMPARE_WITH_TIMEOUT(DirectorySnapshot(m_directory->path()).names(), before, 30'000);
    LiveWriter(m_path).append(ops(5, 1));
    QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), 6U, 30'000);
}

void TestLiveTail::revisedSourceGoesOnWithWhatIsKnown()
{
    std::vector<SignedOp> ops = appendedEvents(12, testKeys(3));
    ops[4].signedDigest = ops[3].signedDigest;
    writeDatabase(m_path, {ops.begin(), ops.begin() + 10}, Journal::WriteAheadLog);
    PendingHistory pending({m_path});
    LiveTail tail(pending.history, pending.options);
    connect(pending.verifier.get(), &Verifier::checked, &tail,
            [&tail](const std::vector<OpIndex> &, const std::vector<OpIndex> &forged) {
                tail.forget(forged);
            });
    connect(pending.reviser.get(), &HistoryReviser::revising, &tail, &LiveTail::hold);
    connect(pending.reviser.get(), &HistoryReviser::revised, &tail, &LiveTail::restart);
    QString failure;
    connect(pending.reviser.get(), &HistoryReviser::failed, &tail,
            [&failure](SourceIndex, const Error &error) { failure = error.detail; });
    tail.follow(SourceIndex{0});
    QTRY_COMPARE_WITH_TIMEOUT(tail.state(SourceIndex{0}).phase, Phase::Following, 30'000);
    pending.verifier->takeIn();
    LiveWriter writer(m_path);
    writer.append(std::span(ops).subspan(10, 1));
    QTRY_VERIFY_WITH_TIMEOUT(pending.isDone(), 30'000);
    QCOMPARE(failure, QString());
    writer.append(std::span(ops).subspan(11, 1));

    QTRY_COMPARE_WITH_TIMEOUT(pending.history.rowCount(SourceIndex{0}), 12U, 30'000);
    History fresh(std::make_shared<StringPool>());
    loadAll({m_path}, fresh, {}, {});
    QCOMPARE(judged(pending.history, 0), judged(fresh, 0));
    QCOMPARE(pending.history.source(SourceIndex{0}).counts.of(Standing::Accepted), 4);
}

void TestLiveTail::equalsAFreshLoad_data()
{
    showsWhatIsCommitted_data();
}

void TestLiveTail::equalsAFreshLoad()
{
    QFETCH(Journal, journal);
    std::mt19937 random(propertySeed());
    std::vector<SignedOp> all = randomOps(random, {.ops = 400, .authors = 3});
    std::shuffle(all.begin(), all.end(), random);
    writeDatabase(m_path, {all.begin(), all.begin() + 20}, journal);
    Followed followed(SignatureMode::Leave);
    loadAll({m_path}, followed.history, {.signatures = SignatureMode::Leave}, {});
    followed.end = followed.history.eventCount();
    followed.tail.follow(SourceIndex{0});
    auto writer = std::make_unique<LiveWriter>(m_path);

    for (std::size_t done = 20; done < all.size();) {
        switch (random() % 8) {
        case 0:
            writer->run(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
            break;
        case 1: // a server that ends and starts
            writer.reset();
            QTest::qWait(int(random() % 30));
            writer = std::make_unique<LiveWriter>(m_path);
            break;
        case 2:
            QTest::qWait(int(random() % 60));
            break;
        case 3:
            followed.tail.restart(SourceIndex{0});
            break;
        default: {
            const std::size_t count = std::min<std::size_t>(all.size() - done, 1 + random() % 12);
            writer->append(std::span(all).subspan(done, count));
            done += count;
        }
        }
    }

    QTRY_COMPARE_WITH_TIMEOUT(followed.history.rowCount(SourceIndex{0}), all.size(), 30'000);
    QVERIFY(followed.isGapless);
    History fresh(std::make_shared<StringPool>());
    loadAll({m_path}, fresh, {}, {});
    QCOMPARE(judged(followed.history, 0), judged(fresh, 0));
    QCOMPARE(followed.history.sourceCount(), 1U);
}

QTEST_GUILESS_MAIN(TestLiveTail)
#include "tst_livetail.moc"
