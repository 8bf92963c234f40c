// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stoppablesort.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace sled;

/// Sorting that can be stopped.
class TestStoppableSort : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
    void stopsOnRequest();
};

void TestStoppableSort::sorts_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 2, 32767, 32768, 32769, 100'000})
        QTest::addRow("%d", size) << size;
}

void TestStoppableSort::sorts()
{
    QFETCH(int, size);
    std::vector<int> expected(std::size_t(size), 0);
    std::iota(expected.begin(), expected.end(), 0);
    std::vector<int> numbers = expected;
    std::shuffle(numbers.begin(), numbers.end(), std::mt19937(1));

    QVERIFY(sortStoppable(numbers, std::less<>(), {}));

    QCOMPARE(numbers, expected);
}

void TestStoppableSort::stopsOnRequest()
{
    std::vector<int> numbers{2, 1};
    std::stop_source stop;
    stop.request_stop();

    QVERIFY(!sortStoppable(numbers, std::less<>(), stop.get_token()));
}

QTEST_APPLESS_MAIN(TestStoppableSort)
#include "tst_stoppablesort.moc"
