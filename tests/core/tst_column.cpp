// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/column.h"

#include <QTest>

#include <numeric>
#include <thread>

using namespace sled;

/// Append-only columns and their snapshots.
class TestColumn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsAppended_data();
    void keepsWhatIsAppended();
    void snapshotIsReadWhileTheOriginalGrows();
};

void TestColumn::keepsWhatIsAppended_data()
{
    QTest::addColumn<qsizetype>("count");
    const auto block = qsizetype(Column<int>::kBlock);
    for (const qsizetype count :
         {qsizetype(0), qsizetype(1), block - 1, block, block + 1, 3 * block})
        QTest::addRow("%lld", qlonglong(count)) << count;
}

void TestColumn::keepsWhatIsAppended()
{
    QFETCH(qsizetype, count);
    Column<int> column;
    for (int i = 0; i < int(count); ++i)
        column.append(i);

    QCOMPARE(qsizetype(column.size()), count);
    QCOMPARE(column.isEmpty(), count == 0);
    for (int i = 0; i < int(count); ++i)
        QCOMPARE(column[std::size_t(i)], i);
}

void TestColumn::snapshotIsReadWhileTheOriginalGrows()
{
    constexpr int kFirst = 1000;
    Column<int> column;
    for (int i = 0; i < kFirst; ++i)
        column.append(1);
    int sum = 0;
    {
        const std::jthread reader([snapshot = column, &sum] {
            for (std::size_t i = 0; i < snapshot.size(); ++i)
                sum += snapshot[i];
        });
        for (int i = 0; i < 100'000; ++i)
            column.append(2);
    }

    QCOMPARE(sum, kFirst);
}

QTEST_APPLESS_MAIN(TestColumn)
#include "tst_column.moc"
