// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/counttext.h"
#include "ui/lanes/gapseries.h"
#include "ui/lanes/markseries.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace sled;
using namespace Qt::StringLiterals;

class TestLaneSeries final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptySeriesHasNothing();
    void batchesInAnyOrderSortTheSame();
    void eventsOfOneSecondKeepTheirOrder();
    void theTallyAgreesWithCounting();
    void gapsBecomeDisjoint();
    void missedSumsOverARange();
    void overlappingGapsCountOnce();
    void shortCount_data();
    void shortCount();
};

void TestLaneSeries::anEmptySeriesHasNothing()
{
    MarkSeries marks;
    marks.append({});
    GapSeries gaps;
    gaps.append({});

    QVERIFY(marks.isEmpty());
    QCOMPARE(marks.lowerBound(0.0), std::size_t(0));
    QCOMPARE(marks.stageCounts(0, 0), StageCounts{});
    QVERIFY(gaps.isEmpty());
    QCOMPARE(gaps.missed(0, 0), 0);
}

void TestLaneSeries::batchesInAnyOrderSortTheSame()
{
    MarkSeries marks;

    marks.append({{30.0, 3, 1}, {10.0, 1, 1}});
    marks.append({{40.0, 4, 1}});
    marks.append({{20.0, 2, 1}, {0.0, 0, 1}});

    QCOMPARE(marks.size(), std::size_t(5));
    for (std::size_t i = 0; i < marks.size(); ++i)
        QCOMPARE(marks[i].eventIndex, quint32(i));
}

void TestLaneSeries::eventsOfOneSecondKeepTheirOrder()
{
    MarkSeries marks;

    marks.append({{5.0, 1, 0}, {5.0, 2, 0}});
    marks.append({{5.0, 3, 0}, {4.0, 9, 0}});

    QCOMPARE(marks[0].eventIndex, 9U);
    QCOMPARE(marks[1].eventIndex, 1U);
    QCOMPARE(marks[2].eventIndex, 2U);
    QCOMPARE(marks[3].eventIndex, 3U);
}

void TestLaneSeries::theTallyAgreesWithCounting()
{
    std::mt19937 random(7); // a fixed seed: the same marks in every run
    MarkSeries marks;
    for (quint32 batch = 0; batch < 20; ++batch) {
        std::vector<LaneMark> next;
        for (int i = 0; i < 97; ++i)
            next.push_back({double(random() % 5000), batch, quint8(random() % 15)});
        marks.append(next);
    }

    for (const auto &[first, end] : {std::pair<std::size_t, std::size_t>{0, marks.size()},
                                     {0, 128},
                                     {1, 257},
                                     {127, 1024},
                                     {900, 901}}) {
        StageCounts counted{};
        for (std::size_t i = first; i < end; ++i)
            ++counted[marks[i].stage < kStageCount ? marks[i].stage : 0];
        QCOMPARE(marks.stageCounts(first, end), counted);
    }
}

void TestLaneSeries::gapsBecomeDisjoint()
{
    GapSeries gaps;

    gaps.append({{50.0, 40.0, 3, 1}, {10.0, 20.0, 1, 0}});
    gaps.append({{15.0, 30.0, 2, 2}});

    QCOMPARE(gaps.size(), std::size_t(3));
    QCOMPARE(gaps[1].begin, 20.0);
    QCOMPARE(gaps[1].end, 30.0);
    QCOMPARE(gaps[2].begin, 40.0);
    QCOMPARE(gaps.firstEndingFrom(25.0), std::size_t(1));
    QCOMPARE(gaps.firstBeginningFrom(25.0), std::size_t(2));
}

void TestLaneSeries::missedSumsOverARange()
{
    GapSeries gaps;

    gaps.append({{1.0, 2.0, 10, 0}, {3.0, 4.0, 20, 1}, {5.0, 6.0, 30, 2}});

    QCOMPARE(gaps.missed(0, 3), 60);
    QCOMPARE(gaps.missed(1, 2), 20);
}

void TestLaneSeries::overlappingGapsCountOnce()
{
    GapSeries gaps;

    // 10 to 12, 11 to 15, 2 to 30, and one that does not say which
    gaps.append(
        {{1.0, 2.0, 3, 0, 10}, {3.0, 4.0, 5, 1, 11}, {5.0, 6.0, 29, 2, 2}, {7.0, 8.0, 4, 3}});

    QCOMPARE(gaps.missed(0, 2), 6);
    QCOMPARE(gaps.missed(0, 3), 29);
    QCOMPARE(gaps.missed(0, 4), 33);
    QCOMPARE(gaps[1].missed, 5);
}

void TestLaneSeries::shortCount_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("text");

    QTest::newRow("none") << qint64(0) << u"0"_s;
    QTest::newRow("last without a letter") << qint64(999) << u"999"_s;
    QTest::newRow("first with a letter") << qint64(1000) << u"1.0k"_s;
    QTest::newRow("rounded down") << qint64(1299) << u"1.2k"_s;
    QTest::newRow("last with a decimal") << qint64(9999) << u"9.9k"_s;
    QTest::newRow("without a decimal") << qint64(34'999) << u"34k"_s;
    QTest::newRow("last thousand") << qint64(999'999) << u"999k"_s;
    QTest::newRow("million") << qint64(1'000'000) << u"1.0M"_s;
    QTest::newRow("all") << std::numeric_limits<qint64>::max() << u"9.2E"_s;
}

void TestLaneSeries::shortCount()
{
    QFETCH(qint64, count);
    QFETCH(QString, text);

    QCOMPARE(sled::shortCount(count, QLocale::c()), text);
}

QTEST_APPLESS_MAIN(TestLaneSeries)
#include "tst_laneseries.moc"
