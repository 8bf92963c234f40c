// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/durations.h"

#include <QTest>

#include <algorithm>

namespace sled {

/// Percentiles are of the nearest rank.
class TestDurations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nearestRank_data();
    void nearestRank();
};

void TestDurations::nearestRank_data()
{
    QTest::addColumn<int>("count"); // of 1, 2, 3 …
    QTest::addColumn<uint>("percent");
    QTest::addColumn<double>("value"); // 0: none

    QTest::newRow("none") << 0 << 50U << 0.0;
    QTest::newRow("one, median") << 1 << 50U << 1.0;
    QTest::newRow("one, least") << 1 << 0U << 1.0;
    QTest::newRow("one, p99") << 1 << 99U << 1.0;
    QTest::newRow("two: the lower median") << 2 << 50U << 1.0;
    QTest::newRow("three") << 3 << 50U << 2.0;
    QTest::newRow("four: the lower median") << 4 << 50U << 2.0;
    QTest::newRow("ten, p90") << 10 << 90U << 9.0;
    QTest::newRow("eleven, p90") << 11 << 90U << 10.0;
    QTest::newRow("100, p99") << 100 << 99U << 99.0;
    QTest::newRow("101, p99") << 101 << 99U << 100.0;
    QTest::newRow("the greatest") << 7 << 100U << 7.0;
}

void TestDurations::nearestRank()
{
    QFETCH(int, count);
    QFETCH(uint, percent);
    QFETCH(double, value);
    Durations durations;
    for (int i = count; i > 0; --i)
        durations.add(i);

    durations.sort();

    QCOMPARE(durations.percentile(percent).value_or(0), value);
    QCOMPARE(durations.count(), std::size_t(count));
    QCOMPARE(durations.total(), count * (count + 1) / 2.0);
}

} // namespace sled

QTEST_APPLESS_MAIN(sled::TestDurations)
#include "tst_durations.moc"
