// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lanesamples.h"
#include "ui/lanes/stagelegend.h"
#include "ui/theme/stagestyle.h"

#include <QImage>
#include <QSet>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(const QColor &base, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    return palette;
}

} // namespace

class TestLanePainting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void paintsAMarkInItsColor_data();
    void paintsAMarkInItsColor();
    void paintsAGapHatched();
    void paintsNothingWithoutData();
    void paintsAMillionMarks();
    void followsThePalette();
    void narrowViewsDoNotBreak();
    void legendWrapsAndTellsItsStages();
    void legendOfFewRowsNamesTheRest();

private:
    std::unique_ptr<LanesView> m_view;
};

void TestLanePainting::init()
{
    m_view = std::make_unique<LanesView>();
    m_view->resize(1000, 300);
    m_view->setData(laneData(2, 11, 3600.0));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestLanePainting::paintsAMarkInItsColor_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");

    QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("dark") << QColor(0x1e, 0x1f, 0x22) << QColor(0xe6, 0xe6, 0xe6);
}

void TestLanePainting::paintsAMarkInItsColor()
{
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    m_view->setPalette(paletteOf(base, text));

    const QImage image = m_view->viewport()->grab().toImage();

    QCOMPARE(image.pixelColor(pointOf(*m_view, 1, kSampleTime + 3600.0)),
             stageColor(Stage::Done, base));
    QCOMPARE(image.pixelColor(pointOf(*m_view, 1, kSampleTime + 5400.0) - QPoint(3, 12)), base);
}

void TestLanePainting::paintsAGapHatched()
{
    auto data = laneData(2, 2, 36'000.0);
    data->lanes[1].gaps.append({{kSampleTime + 9000.0, kSampleTime + 27'000.0, 12, 99}});
    m_view->setData(data);

    const QImage image = m_view->viewport()->grab().toImage();

    const int y = int(m_view->geometryNow().trackRect(1).bottom()) - 5;
    QSet<QRgb> inside;
    for (int dx = -20; dx < 20; ++dx)
        inside.insert(image.pixel(pointOf(*m_view, 1, kSampleTime + 18'000.0).x() + dx, y));
    QVERIFY(inside.size() >= 2); // lines and ground
    QCOMPARE(image.pixelColor(pointOf(*m_view, 1, kSampleTime + 4000.0).x(), y),
             m_view->palette().color(QPalette::Base));
}

void TestLanePainting::paintsNothingWithoutData()
{
    m_view->setData({});

    const QImage image = m_view->viewport()->grab().toImage();

    QCOMPARE(image.pixelColor(10, 10), m_view->palette().color(QPalette::Base));
}

void TestLanePainting::paintsAMillionMarks()
{
    m_view->setData(laneData(1, 1'000'000, 1.0));

    const QImage image = m_view->viewport()->grab().toImage();

    // One bar beside the other, of the one stage there is.
    const QPoint middle = pointOf(*m_view, 0, kSampleTime + 500'000.0);
    int coloured = 0;
    for (int dx = -50; dx < 50; ++dx) {
        if (image.pixelColor(middle + QPoint(dx, 0)) == stageColor(Stage::Done, Qt::white))
            ++coloured;
    }
    QVERIFY(coloured > 80);
}

void TestLanePainting::followsThePalette()
{
    const QColor before = m_view->viewport()->grab().toImage().pixelColor(5, 5);

    m_view->setPalette(paletteOf(Qt::black, Qt::white));

    QVERIFY(m_view->viewport()->grab().toImage().pixelColor(5, 5) != before);
}

void TestLanePainting::narrowViewsDoNotBreak()
{
    for (const QSize &size : {QSize(1, 1), QSize(40, 30), QSize(3000, 10)}) {
        m_view->resize(size);

        QVERIFY(!m_view->viewport()->grab().isNull());
    }
}

void TestLanePainting::legendWrapsAndTellsItsStages()
{
    StageLegend legend;
    StageSet stages;
    stages.set(std::size_t(Stage::Coding)).set(std::size_t(Stage::Done));
    legend.setStages(stages);
    const int oneRow = legend.heightForWidth(1000);

    QCOMPARE(legend.accessibleDescription(), u"Coding, Done"_s);
    QVERIFY(legend.heightForWidth(60) > oneRow);
    QVERIFY(!legend.grab().isNull());
}

void TestLanePainting::legendOfFewRowsNamesTheRest()
{
    StageLegend legend;
    StageSet stages;
    stages.set();
    legend.setStages(stages);
    const int rowHeight = legend.heightForWidth(10'000);
    QVERIFY(legend.heightForWidth(300) > 2 * rowHeight);

    legend.setMostRows(1);

    QCOMPARE(legend.heightForWidth(300), rowHeight);
    QVERIFY(!legend.grab().isNull());
    legend.resize(300, rowHeight);
    QVERIFY(legend.restText().startsWith(u'+'));
    QVERIFY(legend.restNames().contains(stageText(Stage::Unknown)));
    QVERIFY(legend.accessibleDescription().contains(stageText(Stage::Unknown)));
    legend.resize(10'000, rowHeight);
    QVERIFY(legend.restText().isEmpty());
}

QTEST_MAIN(TestLanePainting)
#include "tst_lanepainting.moc"
