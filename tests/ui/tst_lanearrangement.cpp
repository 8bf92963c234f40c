// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/historysamples.h"
#include "ui/models/lanearrangement.h"
#include "ui/models/laneholes.h"

#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

/// In which order lanes are, and where their holes lie.
class TestLaneArrangement final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersPinnedThenMovedThenOthers();
    void movesBeforeAnother_data();
    void movesBeforeAnother();
    void movingKeepsWhatIsNotShown();
    void holesReachFromTheEventBefore();
};

void TestLaneArrangement::ordersPinnedThenMovedThenOthers()
{
    const std::vector<std::string_view> ids{"a", "b", "c", "d", "e"};
    LaneArrangement arrangement;
    arrangement.order = {"e", "gone", "b"};
    arrangement.pinned = {"d", "b"};

    QCOMPARE(arranged(ids, arrangement), (std::vector<std::size_t>{1, 3, 4, 0, 2}));
    QCOMPARE(arranged({}, arrangement), std::vector<std::size_t>());
}

void TestLaneArrangement::movesBeforeAnother_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("order");

    QTest::newRow("up") << u"c"_s << u"a"_s << u"cab"_s;
    QTest::newRow("down") << u"a"_s << u"c"_s << u"bac"_s;
    QTest::newRow("to the end") << u"a"_s << QString() << u"bca"_s;
    QTest::newRow("before itself") << u"b"_s << u"b"_s << u"abc"_s;
}

void TestLaneArrangement::movesBeforeAnother()
{
    QFETCH(QString, moved);
    QFETCH(QString, next);
    QFETCH(QString, order);
    const std::vector<std::string_view> ids{"a", "b", "c"};
    LaneArrangement arrangement;
    const std::string movedId = moved.toStdString();
    const std::string nextId = next.toStdString();

    moveBefore(arrangement, ids, movedId,
               next.isNull() ? std::nullopt : std::optional<std::string_view>(nextId));

    QString joined;
    for (const std::string &id : arrangement.order)
        joined += QString::fromStdString(id);
    QCOMPARE(joined, order);
}

void TestLaneArrangement::movingKeepsWhatIsNotShown()
{
    const std::vector<std::string_view> ids{"a", "b"};
    LaneArrangement arrangement;
    arrangement.order = {"elsewhere", "a"};

    moveBefore(arrangement, ids, "b", "a");

    QCOMPARE(arrangement.order, (std::vector<std::string>{"b", "a", "elsewhere"}));
}

void TestLaneArrangement::holesReachFromTheEventBefore()
{
    test::SampleHistory samples;
    samples.add({{.seq = 0, .time = 10}, {.seq = 5, .time = 40}, {.seq = 9, .time = 50}});
    const auto sled = samples.history.strings()->intern("aaaa");
    Finding hole;
    hole.kind = FindingKind::SequenceHole;
    hole.sledId = sled;
    hole.event = EventIndex{1};
    hole.range = EventSeqRange{1, 4};
    Finding other = hole;
    other.kind = FindingKind::ClockBackwards;

    const LaneHoles holes = laneHoles({hole, other}, samples.history.events(), {});

    const std::vector<LaneGap> &ofSled = holes.at(std::uint32_t(sled));
    QCOMPARE(ofSled.size(), std::size_t(1));
    QCOMPARE(ofSled[0].begin, 10.0);
    QCOMPARE(ofSled[0].end, 40.0);
    QCOMPARE(ofSled[0].missed, 4);
    QCOMPARE(ofSled[0].eventIndex, 1U);
}

QTEST_APPLESS_MAIN(TestLaneArrangement)
#include "tst_lanearrangement.moc"
