// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lanesamples.h"
#include "ui/lanes/countplaces.h"
#include "ui/lanes/gaplabels.h"
#include "ui/lanes/lanesummary.h"
#include "ui/lanes/lanetip.h"
#include "ui/theme/plaintooltip.h"

#include <QImage>
#include <QTest>
#include <QTextDocument>

using namespace sled;
using namespace Qt::StringLiterals;

/// What is written on and about lanes, and where.
class TestLaneLabels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsKeepADistance();
    void countsReachIntoFreeRoom();
    void labelReachesPastANarrowGap();
    void labelNeedsRoom();
    void labelsDoNotCoverEachOther();
    void countsWhatHasNoTime();
    void aGapIsToldOnce();
    void saysThatAllLanesAreHidden();
    void longToolTipsFitOnAScreen();

private:
    /// A scene with one lane and \a gaps on it.
    static LaneScene sceneOf(LaneData &data, const std::vector<LaneGap> &gaps)
    {
        data.lanes.resize(1);
        data.lanes[0].gaps.append(gaps);
        LaneScene scene;
        scene.data = &data;
        scene.setTheme(QPalette(), QFont());
        scene.geometry.viewport = {1000, 200};
        scene.geometry.lanes = LaneLayout(1, scene.geometry.metrics);
        scene.geometry.scale.setWidth(scene.geometry.trackWidth());
        scene.geometry.scale.setExtent({kSampleTime, kSampleTime + 1000.0});
        return scene;
    }
};

void TestLaneLabels::countsKeepADistance()
{
    const std::vector<QRectF> bars{{0, 0, 16, 20}, {17, 0, 16, 20}, {36, 0, 16, 20}};
    CountPlaces places(bars);

    const auto first = places.place(0, 15);
    const auto second = places.place(1, 15);

    QVERIFY(first);
    QVERIFY(second);
    QVERIFY(*second - (*first + 15) >= CountPlaces::kMargin);
    // Wider than its bar, and beside another: one of both would be misread.
    QVERIFY(!places.place(2, 40));
    CountPlaces again(bars);
    QVERIFY(!again.place(0, 20));
}

void TestLaneLabels::countsReachIntoFreeRoom()
{
    const std::vector<QRectF> bars{{100, 0, 16, 20}, {130, 0, 16, 20}};
    CountPlaces places(bars);

    QCOMPARE(places.place(0, 30), std::optional(93.0));
    // Both may reach into the room between the bars, but not into each other.
    QVERIFY(!places.place(1, 28));
}

void TestLaneLabels::labelReachesPastANarrowGap()
{
    LaneData data;
    const LaneScene scene = sceneOf(data, {{kSampleTime + 500.0, kSampleTime + 501.0, 9, 0}});

    const auto labels = gapLabels(scene, 0, {});

    QCOMPARE(labels.size(), std::size_t(1));
    QCOMPARE(labels[0].text, u"9 missed"_s);
    QVERIFY(scene.geometry.trackRect(0).contains(labels[0].pill));
}

void TestLaneLabels::labelNeedsRoom()
{
    LaneData data;
    const LaneScene scene = sceneOf(data, {{kSampleTime + 500.0, kSampleTime + 501.0, 9, 0}});
    const QRectF full = gapLabels(scene, 0, {})[0].pill;
    const std::vector<QRectF> beside{QRectF(full.left() - 20, full.top(), 22, 40)};
    const std::vector<QRectF> over{full};

    const auto shorter = gapLabels(scene, 0, beside);

    QCOMPARE(shorter.size(), std::size_t(1));
    QVERIFY(!shorter[0].pill.intersects(beside[0]));
    QVERIFY(shorter[0].pill.width() < full.width());
    QVERIFY(gapLabels(scene, 0, over).empty());
}

void TestLaneLabels::labelsDoNotCoverEachOther()
{
    LaneData data;
    std::vector<LaneGap> gaps;
    for (int i = 0; i < 40; ++i)
        gaps.push_back({kSampleTime + i * 25.0, kSampleTime + i * 25.0 + 1.0, 9, 0});
    const LaneScene scene = sceneOf(data, gaps);

    const auto labels = gapLabels(scene, 0, {});

    QVERIFY(!labels.empty());
    for (std::size_t i = 1; i < labels.size(); ++i)
        QVERIFY(labels[i - 1].pill.right() < labels[i].pill.left());
}

void TestLaneLabels::countsWhatHasNoTime()
{
    Lane lane;
    lane.toolTip = u"aaaa"_s;
    lane.marks.append({{kSampleTime, 0, 0}});
    QCOMPARE(laneSummary(lane, QLocale::c()), u"1 event"_s);
    lane.eventsWithoutTime = 2;
    lane.gapsWithoutTime = 1;
    LaneData data;
    data.lanes = {lane};

    const QString summary = u"3 events · 1 gap · 3 without a usable time"_s;
    QCOMPARE(laneSummary(lane, QLocale::c()), summary);
    QCOMPARE(laneTip(data, {LaneHit::Target::Label, 0, 0, 0}, {}), u"aaaa\n"_s + summary);
}

void TestLaneLabels::aGapIsToldOnce()
{
    LaneData data;
    data.lanes.resize(1);
    data.lanes[0].gaps.append({{kSampleTime, kSampleTime + 1.0, 9, 7}});
    const LaneHit hit{LaneHit::Target::Gaps, 0, 0, 1};

    QVERIFY(laneTip(data, hit, {}).startsWith(u"9 events missed\n"_s));
    LaneTipContext described;
    described.describe = [](quint32) { return u"as it is known"_s; };
    QCOMPARE(laneTip(data, hit, described), u"as it is known"_s);
}

void TestLaneLabels::saysThatAllLanesAreHidden()
{
    LanesView view;
    view.resize(600, 200);
    auto data = std::make_shared<LaneData>();
    data->hiddenCount = 1;
    view.setData(data);

    const QImage image = view.viewport()->grab().toImage();

    // No column for labels where there is none.
    QCOMPARE(image.pixelColor(5, image.height() - 5), view.palette().color(QPalette::Base));
}

void TestLaneLabels::longToolTipsFitOnAScreen()
{
    const QString word(5000, u'x');
    const QString sentence = u"word <b> "_s.repeated(500);

    for (const QString &text : {word, sentence}) {
        QTextDocument document;
        document.setHtml(plainToolTip(text));
        document.adjustSize();
        QVERIFY(document.size().width() < 700.0);
        QCOMPARE(document.toPlainText().remove(QChar(0x200b)).trimmed(), text.trimmed());
    }
}

QTEST_MAIN(TestLaneLabels)
#include "tst_lanelabels.moc"
