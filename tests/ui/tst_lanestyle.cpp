// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"
#include "ui/theme/lanecolor.h"
#include "ui/theme/palettecolors.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/stagestyle.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace sled;
using namespace Qt::StringLiterals;

class TestLaneStyle final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastOfKnownPairs();
    void everyColorIsVisible_data();
    void everyColorIsVisible();
    void everyStageHasAShapeOfItsOwn();
    void everyShapeIsInsideItsSquare();
    void everyStageHasAName();
    void stagesOutOfRangeLookUnknown();
    void paletteColorsAreReadable_data();
    void paletteColorsAreReadable();
    void toolTipsStayPlain();
};

namespace {

void addGrounds()
{
    QTest::addColumn<QColor>("ground");

    QTest::newRow("white") << QColor(Qt::white);
    QTest::newRow("off-white") << QColor(0xef, 0xf0, 0xf1);
    QTest::newRow("middle grey") << QColor(0x77, 0x77, 0x77);
    QTest::newRow("dark grey") << QColor(0x2b, 0x2b, 0x2e);
    QTest::newRow("near black") << QColor(0x1e, 0x1f, 0x22);
    QTest::newRow("black") << QColor(Qt::black);
    QTest::newRow("solarised") << QColor(0xfd, 0xf6, 0xe3);
}

} // namespace

void TestLaneStyle::contrastOfKnownPairs()
{
    QVERIFY(std::abs(contrastRatio(Qt::black, Qt::white) - 21.0) < 0.01);
    QVERIFY(std::abs(contrastRatio(Qt::red, Qt::red) - 1.0) < 0.01);
    QVERIFY(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TestLaneStyle::everyColorIsVisible_data()
{
    addGrounds();
}

void TestLaneStyle::everyColorIsVisible()
{
    QFETCH(QColor, ground);
    const StageColors colors(ground);

    for (std::size_t stage = 0; stage < kStageCount; ++stage)
        QVERIFY(contrastRatio(colors[stage], ground) >= kGraphicsContrast);
    for (std::size_t lane = 0; lane < 2 * kLaneColorCount; ++lane)
        QVERIFY(contrastRatio(laneColor(lane, ground), ground) >= kGraphicsContrast);
}

void TestLaneStyle::everyStageHasAShapeOfItsOwn()
{
    std::set<MarkShape> shapes;

    for (std::size_t stage = 0; stage < kStageCount; ++stage)
        shapes.insert(stageShape(static_cast<Stage>(stage)));

    QCOMPARE(shapes.size(), kStageCount);
}

void TestLaneStyle::everyShapeIsInsideItsSquare()
{
    for (std::size_t shape = 0; shape < kMarkShapeCount; ++shape) {
        const QPainterPath &path = markPath(static_cast<MarkShape>(shape));

        QVERIFY(!path.isEmpty());
        QVERIFY(QRectF(-1.11, -1.11, 2.22, 2.22).contains(path.boundingRect()));
    }
}

void TestLaneStyle::everyStageHasAName()
{
    std::set<QString> names;

    for (std::size_t stage = 0; stage < kStageCount; ++stage)
        names.insert(stageText(static_cast<Stage>(stage)));

    QCOMPARE(names.size(), kStageCount);
    QVERIFY(!names.contains(QString()));
}

void TestLaneStyle::stagesOutOfRangeLookUnknown()
{
    const auto stage = static_cast<Stage>(250);

    QCOMPARE(stageShape(stage), stageShape(Stage::Unknown));
    QCOMPARE(stageColor(stage, Qt::white), stageColor(Stage::Unknown, Qt::white));
    QCOMPARE(StageColors(Qt::white)[250], stageColor(Stage::Unknown, Qt::white));
}

void TestLaneStyle::paletteColorsAreReadable_data()
{
    addGrounds();
}

void TestLaneStyle::paletteColorsAreReadable()
{
    QFETCH(QColor, ground);
    QPalette palette;
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::Text, readableOn(ground));

    const PaletteColors colors(palette);

    QVERIFY(contrastRatio(colors.accent, colors.base) >= kGraphicsContrast);
    QVERIFY(contrastRatio(colors.gapHatch, colors.gapFill) >= kGraphicsContrast);
    // A middle grey has nothing that stands out more than its own text does.
    const double best = contrastRatio(readableOn(colors.panel), colors.panel);
    QVERIFY(contrastRatio(colors.mutedText, colors.panel) >= std::min(kTextContrast, best));
}

void TestLaneStyle::toolTipsStayPlain()
{
    QCOMPARE(plainToolTip({}), QString());
    const QString tip = plainToolTip(u"<b>story</b> & <img src='file:///etc/passwd'>"_s);
    QVERIFY(!tip.contains(u"<b>"_s));
    QVERIFY(!tip.contains(u"<img"_s));
    QVERIFY(tip.contains(u"&lt;b&gt;story&lt;/b&gt; &amp;"_s));
    const QString wide = plainToolTip(u"<b>story</b> "_s.repeated(100));
    QVERIFY(!wide.contains(u"<b>"_s));
}

QTEST_APPLESS_MAIN(TestLaneStyle)
#include "tst_lanestyle.moc"
