// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/followedfilefixture.h"

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

namespace {

#ifdef SLEDSCOPE_SANITIZED
constexpr qint64 kManyRows = 20'000;
constexpr std::size_t kManyCommits = 300;
#else
constexpr qint64 kManyRows = 1'000'000;
constexpr std::size_t kManyCommits = 3'000;
#endif
constexpr int kPatienceMs = 60'000; // the test is stopped at twice that

std::vector<OpId> sorted(std::vector<OpId> ids)
{
    std::ranges::sort(ids, {}, [](const OpId &id) { return id.toHex(); });
    return ids;
}

std::vector<OpId> eventIds(const History &history)
{
    std::vector<OpId> ids;
    for (std::uint32_t i = 0; i < history.eventCount(); ++i)
        ids.push_back(history.opOf(EventIndex{i}).id);
    return sorted(std::move(ids));
}

} // namespace

/// Following databases whose writers do all that writers may do.
class TestLiveWriters : public FollowedFileFixture {
    Q_OBJECT

public:
    TestLiveWriters() : FollowedFileFixture(4'000) {}

private Q_SLOTS:
    void init() { makeNewDirectory(); }
    void showsWhatEverWasThere_data();
    void showsWhatEverWasThere();
    void takesManyRowsInOneTransaction_data();
    void takesManyRowsInOneTransaction();
    void takesManyTransactions();
    void turnsIntoSomethingElseAndBack();

private:
    [[nodiscard]] std::vector<OpId> idsUpTo(std::size_t count) const
    {
        std::vector<OpId> ids;
        for (const SignedOp &op : ops(0, count))
            ids.push_back(op.inner.id);
        return sorted(std::move(ids));
    }
};

void TestLiveWriters::showsWhatEverWasThere_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U, 4U})
        QTest::addRow("seed %u", seed) << seed;
}

/// The model: an event that was once committed and seen is shown for good, whatever becomes of
/// its row or of the numbers of rows.
void TestLiveWriters::showsWhatEverWasThere()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto below = [&random](unsigned end) { return static_cast<unsigned>(random() % end); };
    std::size_t count = 20;
    write(count, below(2) == 0 ? Journal::WriteAheadLog : Journal::Rollback);
    Followed followed;
    followed.tail.open(m_path);
    // What goes before it was ever read is not known of.
    QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), count, kPatienceMs);
    QStringList done;

    for (int step = 0; step < 25; ++step) {
        LiveWriter writer(m_path);
        const unsigned what = below(10);
        if (what < 5) {
            const std::size_t more = 1 + below(what == 0 ? 60 : 5);
            writer.append(ops(count, more));
            count += more;
            done += u"%1 more"_s.arg(more);
        } else if (what == 5) {
            writer.run(
                u"DELETE FROM crdt_ops WHERE rowid <= (SELECT max(rowid) - %1 FROM crdt_ops)"_s.arg(
                    below(30)));
            done += u"compaction"_s;
        } else if (what == 6) {
            writer.run(u"VACUUM"_s);
            done += u"VACUUM"_s;
        } else if (what == 7) {
            writer.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            done += u"checkpoint"_s;
        } else if (what == 8) {
            writer.run(u"DELETE FROM crdt_ops WHERE rowid % %1 = 0"_s.arg(2 + below(5)));
            done += u"rows here and there go"_s;
        } else {
            writer.run(u"BEGIN IMMEDIATE"_s);
            for (const SignedOp &op : ops(count, 3))
                writer.insert(op);
            writer.run(u"ROLLBACK"_s);
            done += u"rolled back"_s;
        }
        const std::vector<OpId> expected = idsUpTo(count);
        QTRY_VERIFY2_WITH_TIMEOUT(followed.history.eventCount() == count,
                                  qPrintable(done.join(u", "_s)), kPatienceMs);
        QVERIFY2(eventIds(followed.history) == expected, qPrintable(done.join(u", "_s)));
    }
}

void TestLiveWriters::takesManyRowsInOneTransaction_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::newRow("10,000") << qint64{10'000};
    QTest::newRow("very many") << kManyRows;
}

void TestLiveWriters::takesManyRowsInOneTransaction()
{
    QFETCH(qint64, rows);
    write(5);
    Followed followed(SignatureMode::Leave);
    followed.tail.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, kPatienceMs);

    // Real ops of that number take minutes to sign: what counts here are the rows.
    LiveWriter(m_path).run(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
        "INSERT INTO crdt_ops SELECT 'x' || i, i, '{\"no\":\"op\"}', '' FROM n"_s.arg(rows));

    QTRY_COMPARE_WITH_TIMEOUT(followed.history.rowCount(SourceIndex{0}), std::size_t(rows) + 5,
                              kPatienceMs);
    QCOMPARE(followed.history.source(SourceIndex{0}).counts.of(Standing::Malformed), rows);
    LiveWriter(m_path).append(ops(5, 1));
    QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), 6U, kPatienceMs);
    QCOMPARE(followed.history.sourceCount(), 1U);
}

void TestLiveWriters::takesManyTransactions()
{
    write(5);
    Followed followed;
    followed.tail.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, kPatienceMs);
    std::atomic<bool> isDone = false;
    const std::jthread server([&] {
        LiveWriter writer(m_path);
        writer.run(u"PRAGMA synchronous = OFF"_s);
        for (std::size_t i = 0; i < kManyCommits; ++i)
            writer.append(ops(5 + i, 1)); // as fast as it can: more than 1,000 a second
        isDone = true;
    });

    QTRY_VERIFY_WITH_TIMEOUT(isDone, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), kManyCommits + 5, kPatienceMs);
    QVERIFY(followed.isGapless);
    QVERIFY(eventIds(followed.history) == idsUpTo(kManyCommits + 5));
    QCOMPARE(followed.history.source(SourceIndex{0}).counts.of(Standing::Accepted),
             qint64(kManyCommits) + 5);
}

void TestLiveWriters::turnsIntoSomethingElseAndBack()
{
    write(10);
    Followed followed;
    followed.tail.open(m_path);
    QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, kPatienceMs);
    const QString away = m_path + u".away"_s;

    for (std::size_t round = 0; round < 3; ++round) {
        QVERIFY(QFile::rename(m_path, away));
        QFile other(m_path);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(round == 0 ? QByteArray("no database") : QByteArray(4096 * int(round), '\0'));
        other.close();
        QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Waiting, kPatienceMs);
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::rename(away, m_path));
        QTRY_COMPARE_WITH_TIMEOUT(followed.phase(), Phase::Following, kPatienceMs);
        LiveWriter(m_path).append(ops(10 + round, 1));
        QTRY_COMPARE_WITH_TIMEOUT(followed.history.eventCount(), 11 + round, kPatienceMs);
    }
    QCOMPARE(followed.history.sourceCount(), 1U);
}

QTEST_GUILESS_MAIN(TestLiveWriters)
#include "tst_livewriters.moc"
