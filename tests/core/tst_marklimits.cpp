// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/verifiedcache.h"

#include <QRegularExpression>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// How runs are merged, and how much is kept.
class TestMarkLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_cache.emplace();
    }
    void manyAreWrittenOnTheWay();
    void smallRunsAreMerged();
    void largeRunsAreLeftAsTheyAre();
    void oldestGoBeyondTheBound();
    void nothingIsAddedToTooManyRuns();

private:
    std::optional<VerifiedCache> m_cache;
};

void TestMarkLimits::manyAreWrittenOnTheWay()
{
    const auto ops = m_cache->open({.batch = 100});
    QVERIFY(ops->key());

    ops->record(someMarks(99));
    QCOMPARE(m_cache->runs().size(), 0);
    ops->record(someMarks(99)); // the same ones
    QCOMPARE(m_cache->runs().size(), 0);
    ops->record(someMarks(100));
    QCOMPARE(m_cache->runs().size(), 1);
    QCOMPARE(countKnown(*m_cache, someMarks(100)), std::size_t(100));
}

void TestMarkLimits::smallRunsAreMerged()
{
    for (std::uint64_t number = 0; number < 9; ++number)
        recordRun(*m_cache, someMarks(10, number));
    recordRun(*m_cache, someMarks(10, 3)); // known already

    QVERIFY(m_cache->runs().size() <= 8);
    QCOMPARE(m_cache->open()->facts().ops, 100);
    for (std::uint64_t number = 0; number < 9; ++number)
        QCOMPARE(countKnown(*m_cache, someMarks(10, number)), std::size_t(10));
    for (std::uint64_t number = 10; number < 17; ++number)
        recordRun(*m_cache, someMarks(10, number));
    QCOMPARE(m_cache->open()->facts().ops, 160); // what was there twice is there once
}

void TestMarkLimits::largeRunsAreLeftAsTheyAre()
{
    const MarkLimits limits{.sealedRun = 50, .smallRuns = 2};
    recordRun(*m_cache, someMarks(50, 100), limits);
    const QString large = m_cache->runs().constFirst();
    for (std::uint64_t number = 0; number < 5; ++number)
        recordRun(*m_cache, someMarks(5, number), limits);

    QVERIFY(m_cache->runs().contains(large));
    QVERIFY(m_cache->runs().size() <= 3);
}

void TestMarkLimits::oldestGoBeyondTheBound()
{
    const MarkLimits limits{.marks = 100, .sealedRun = 20, .smallRuns = 2};
    for (std::uint64_t number = 0; number < 10; ++number) {
        recordRun(*m_cache, someMarks(20, number), limits);
        QVERIFY(m_cache->open()->facts().ops <= 100);
        QTest::qWait(2); // names say the millisecond
    }

    for (std::uint64_t number = 0; number < 10; ++number)
        QCOMPARE(countKnown(*m_cache, someMarks(20, number)), std::size_t(number < 5 ? 0 : 20));
}

void TestMarkLimits::nothingIsAddedToTooManyRuns()
{
    const MarkLimits limits{.smallRuns = 1000, .runs = 5};
    for (std::uint64_t number = 0; number < 9; ++number)
        recordRun(*m_cache, someMarks(2, number), limits);

    QCOMPARE(m_cache->runs().size(), 5);
}

QTEST_GUILESS_MAIN(TestMarkLimits)
#include "tst_marklimits.moc"
