// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charthit.h"
#include "ui/charts/charttick.h"
#include "ui/charts/chartview.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace sled {

using namespace Qt::StringLiterals;

using Hit = std::optional<ChartHit>;

namespace {

/// Two series, `a` and `b`, over three days; the second day is missing in the calendar.
Chart chartOfDays(Chart::Kind kind)
{
    Chart chart;
    chart.kind = kind;
    chart.name = u"A chart"_s;
    chart.days = {100, 101, 104};
    chart.places = {u"day 100"_s, u"day 101"_s, u"day 104"_s};
    chart.series
        = {{u"a"_s, Stage::Done, {1, 2, 3}, {0, 2, 4}}, {u"b"_s, Stage::Qa, {5, 0, 1}, {1, 3, 5}}};
    return chart;
}

Chart lyingBars()
{
    Chart chart;
    chart.kind = Chart::Kind::Bars;
    chart.places = {u"<b>x</b>"_s, u"y"_s};
    chart.series = {{u"n"_s, {}, {4, 2}, {7, 8}}};
    return chart;
}

QStringList textsOf(const std::vector<ChartTick> &ticks)
{
    QStringList texts;
    for (const ChartTick &tick : ticks)
        texts += QString(tick.text).replace(u'\n', u'/');
    return texts;
}

} // namespace

/// Charts: what lies where, what axes name, what a click chooses.
class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hits_data();
    void hits();
    void hitTellsExactValues();
    void hitOfLengths();
    void lengthsAreNamedAsPeopleSayThem();
    void daysAreNamed_data();
    void daysAreNamed();
    void countsAreWhole();
    void everyKindIsDrawn_data();
    void everyKindIsDrawn();
    void emptyOneIsDrawn_data();
    void emptyOneIsDrawn();
    void clickChoosesARow();
};

void TestCharts::hits_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("at");
    QTest::addColumn<double>("value");
    QTest::addColumn<Hit>("hit");

    const auto row = [](const char *name, Chart::Kind kind, double at, double value, Hit hit) {
        QTest::newRow(name) << int(kind) << at << value << hit;
    };
    using Kind = Chart::Kind;
    row("lower area", Kind::Areas, 100, 0.5, ChartHit{0, 0});
    row("upper area", Kind::Areas, 100.4, 1.5, ChartHit{0, 1});
    row("above all", Kind::Areas, 100, 6.5, ChartHit{0, std::nullopt});
    row("below all", Kind::Areas, 100, -1, ChartHit{0, std::nullopt});
    row("level between days", Kind::Areas, 103, 1, ChartHit{1, 0});
    row("no bar between days", Kind::DayStacks, 103, 1, std::nullopt);
    row("before the first day", Kind::Areas, 99, 1, std::nullopt);
    row("after the last", Kind::Areas, 105, 1, std::nullopt);
    row("left bar", Kind::DayBars, 103.8, 1, ChartHit{2, 0});
    row("right bar", Kind::DayBars, 104.2, 1, ChartHit{2, 1});
    row("beside bars", Kind::DayBars, 104.45, 1, ChartHit{2, std::nullopt});
}

void TestCharts::hits()
{
    QFETCH(int, kind);
    QFETCH(double, at);
    QFETCH(double, value);
    QFETCH(Hit, hit);

    QVERIFY(chartHit(chartOfDays(Chart::Kind(kind)), at, value) == hit);
}

void TestCharts::hitTellsExactValues()
{
    const Chart areas = chartOfDays(Chart::Kind::Areas);

    QCOMPARE(hitText(areas, {0, 1}), u"day 100\n▸ b: 5\na: 1\nAll: 6"_s);
    QCOMPARE(rowAt(areas, {0, 1}), std::optional(1));
    QCOMPARE(rowAt(areas, {2, std::nullopt}), std::optional(4));
    QCOMPARE(hitText(chartOfDays(Chart::Kind::DayBars), {1, std::nullopt}),
             u"day 101\na: 2\nb: 0"_s);
    QCOMPARE(hitText(lyingBars(), {1, 0}), u"y\nn: 2"_s);
    QVERIFY(!chartHit(lyingBars(), 2, 1));
}

void TestCharts::hitOfLengths()
{
    Chart chart;
    chart.kind = Chart::Kind::Percentiles;
    chart.places = {u"Coding"_s};
    chart.series = {{u"p50"_s, {}, {3'725}, {0}}, {u"p90"_s, {}, {std::nan("")}, {0}}};

    QCOMPARE(hitText(chart, {0, std::nullopt}), u"Coding\np50: 1 h 2 min 5 s (3,725 s)\np90: –"_s);
}

void TestCharts::lengthsAreNamedAsPeopleSayThem()
{
    QCOMPARE(textsOf(durationTicks(1, 1, 10)), QStringList({u"1 s"_s, u"10 s"_s}));
    QCOMPARE(textsOf(durationTicks(70, 200'000, 10)),
             QStringList({u"1 min"_s, u"10 min"_s, u"1 h"_s, u"6 h"_s, u"1 d"_s, u"1 week"_s}));
    const auto few = durationTicks(1, 1e9, 4);
    QVERIFY(few.size() <= 6);
    QCOMPARE(few.front().text, u"1 s"_s);
    QVERIFY(few.back().at >= 1e9);
}

void TestCharts::daysAreNamed_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<QStringList>("texts");
    const int may17 = 20'590; // 2026-05-17
    QTest::newRow("one") << may17 << may17 << QStringList{u"17 May/2026"_s};
    QTest::newRow("days") << may17 << may17 + 2
                          << QStringList{u"17 May/2026"_s, u"18 May"_s, u"19 May"_s};
    QTest::newRow("weeks") << may17 << may17 + 20
                           << QStringList{u"17 May/2026"_s, u"24 May"_s, u"31 May"_s};
    QTest::newRow("months") << may17 << may17 + 100
                            << QStringList{u"1 Jun/2026"_s, u"1 Jul"_s, u"1 Aug"_s};
    QTest::newRow("years") << may17 << may17 + 3 * 365
                           << QStringList{u"1 Jan/2027"_s, u"1 Jan/2028"_s, u"1 Jan/2029"_s};
}

void TestCharts::daysAreNamed()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(QStringList, texts);

    QCOMPARE(textsOf(dayTicks(first, last, 4)), texts);
}

void TestCharts::countsAreWhole()
{
    QCOMPARE(textsOf(countTicks(0, 5)), QStringList({u"0"_s, u"1"_s}));
    QCOMPARE(textsOf(countTicks(3, 5)), QStringList({u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(textsOf(countTicks(4'321, 5)),
             QStringList({u"0"_s, u"1,000"_s, u"2,000"_s, u"3,000"_s, u"4,000"_s, u"5,000"_s}));
}

void TestCharts::everyKindIsDrawn_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind :
         {Chart::Kind::Areas, Chart::Kind::DayBars, Chart::Kind::DayStacks, Chart::Kind::Bars})
        QTest::addRow("%d", int(kind)) << int(kind);
}

void TestCharts::everyKindIsDrawn()
{
    QFETCH(int, kind);
    const Chart chart
        = Chart::Kind(kind) == Chart::Kind::Bars ? lyingBars() : chartOfDays(Chart::Kind(kind));
    const QSize size(500, 300);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.drawPicture(0, 0, ChartView::picture(chart, size));
    painter.end();

    int coloured = 0;
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            coloured += image.pixelColor(x, y).saturation() > 60 ? 1 : 0;
    }
    QVERIFY2(coloured > 2'000, qPrintable(QString::number(coloured)));
}

void TestCharts::emptyOneIsDrawn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("hasSeries");
    for (int kind = 0; kind <= int(Chart::Kind::Bars); ++kind) {
        QTest::addRow("%d without places", kind) << kind << true;
        QTest::addRow("%d without anything", kind) << kind << false;
    }
}

/// In the place of another one, of which nothing stays.
void TestCharts::emptyOneIsDrawn()
{
    QFETCH(int, kind);
    QFETCH(bool, hasSeries);
    Chart chart;
    chart.kind = Chart::Kind(kind);
    if (hasSeries)
        chart.series = {{u"a"_s, Stage::Done, {}, {}}, {u"b"_s, Stage::Qa, {}, {}}};
    ChartView view;
    view.resize(500, 300);
    view.setChart(chartOfDays(Chart::Kind::Areas));

    view.setChart(chart);

    QVERIFY(!view.hitAt(QPoint(250, 150)));
    const QImage image = view.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            QCOMPARE(image.pixelColor(x, y), image.pixelColor(0, 0));
    }
    QVERIFY(!ChartView::picture(chart, view.size()).isNull());
}

void TestCharts::clickChoosesARow()
{
    ChartView view;
    view.resize(600, 300);
    view.setChart(lyingBars());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy chosen(&view, &ChartView::rowChosen);
    QWidget *plot = view.childAt(300, 150);
    QPoint place;
    for (int y = 0; y < view.height(); ++y) {
        const auto hit = view.hitAt(QPoint(250, y));
        if (hit == ChartHit{1, 0})
            place = QPoint(250, y);
    }
    QVERIFY(!place.isNull());

    QTest::mouseMove(plot, place);
    QTest::mouseClick(plot, Qt::LeftButton, {}, place);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toInt(), 8);

    QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(view.accessibleName(), QString());
}

} // namespace sled

QTEST_MAIN(sled::TestCharts)
#include "tst_charts.moc"
