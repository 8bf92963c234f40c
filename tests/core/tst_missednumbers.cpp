// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/missednumbers.h"
#include "tests/support/randomops.h"

#include <QTest>

#include <set>

using namespace sled;

/// Numbers that several gaps declare.
class TestMissedNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachCountsOnce_data();
    void eachCountsOnce();
    void countsAsASetOfNumbers();
};

void TestMissedNumbers::eachCountsOnce_data()
{
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("last");
    QTest::addColumn<quint64>("isNew");
    // After 10 to 12 and 20 to 22.
    QTest::newRow("apart") << quint64(30) << quint64(31) << quint64(2);
    QTest::newRow("beside") << quint64(13) << quint64(19) << quint64(7);
    QTest::newRow("overlapping the end") << quint64(11) << quint64(15) << quint64(3);
    QTest::newRow("overlapping the beginning") << quint64(8) << quint64(10) << quint64(2);
    QTest::newRow("within") << quint64(11) << quint64(11) << quint64(0);
    QTest::newRow("over both") << quint64(0) << quint64(99) << quint64(94);
    QTest::newRow("the largest") << quint64(0) << quint64(DeclaredGap::kLimit - 1)
                                 << quint64(DeclaredGap::kLimit - 6);
}

void TestMissedNumbers::eachCountsOnce()
{
    QFETCH(quint64, first);
    QFETCH(quint64, last);
    MissedNumbers numbers;
    numbers.add({10, 12});
    numbers.add({20, 22});

    QTEST(quint64(numbers.add({first, last})), "isNew");
    QCOMPARE(numbers.add({first, last}), 0U);
}

void TestMissedNumbers::countsAsASetOfNumbers()
{
    std::mt19937 random(propertySeed());
    for (int round = 0; round < 200; ++round) {
        MissedNumbers numbers;
        std::set<std::uint64_t> all;
        for (int i = 0; i < 20; ++i) {
            const std::uint64_t first = random() % 60;
            const std::uint64_t last = first + random() % 12;
            const std::size_t before = all.size();
            for (std::uint64_t number = first; number <= last; ++number)
                all.insert(number);
            QCOMPARE(numbers.add({first, last}), all.size() - before);
        }
    }
}

QTEST_APPLESS_MAIN(TestMissedNumbers)
#include "tst_missednumbers.moc"
