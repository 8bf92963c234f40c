// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lanesamples.h"
#include "ui/lanes/lanesaccess.h"

#include <QAccessible>
#include <QTest>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

LanesAccess &accessOf(LanesView &view)
{
    return *static_cast<LanesAccess *>(QAccessible::queryAccessibleInterface(&view));
}

} // namespace

/// Lanes as screen readers see them.
class TestLanesAccess final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLaneIsARow();
    void cellsAndTheirNumbersAgree();
    void aCellIsASentence();
    void keysLeadFromCellToCell();
    void otherViewsChooseTheCellToo();
    void pressingACellSelectsItsEvent();
    void cellsOfOtherEventsAreDeleted();
    void appendingKeepsCells();
    void aMillionEventsCostAFewCells();
    void noLanes();
};

void TestLanesAccess::aLaneIsARow()
{
    LanesView view;
    auto data = laneData(2, 3, 60.0);
    data->lanes[1].toolTip = u"sled one"_s;
    view.setData(data);
    LanesAccess &access = accessOf(view);

    QCOMPARE(access.role(), QAccessible::Table);
    QCOMPARE(access.rowCount(), 2);
    QCOMPARE(access.columnCount(), 4);
    QCOMPARE(access.rowDescription(1), u"sled one"_s);
    QCOMPARE(access.cellAt(1, 0)->role(), QAccessible::RowHeader);
    QCOMPARE(access.cellAt(1, 0)->text(QAccessible::Description), u"3 events"_s);
    QVERIFY(!access.cellAt(2, 0));
    QVERIFY(!access.cellAt(0, 4));
    QVERIFY(!access.cellAt(-1, -1));
}

void TestLanesAccess::cellsAndTheirNumbersAgree()
{
    LanesView view;
    view.setData(laneData(3, 4, 60.0));
    LanesAccess &access = accessOf(view);

    QCOMPARE(access.childCount(), 15);
    for (int number = 0; number < access.childCount(); ++number) {
        QAccessibleInterface *cell = access.child(number);
        QVERIFY(cell && cell->isValid());
        QCOMPARE(access.indexOfChild(cell), number);
        const auto *place = cell->tableCellInterface();
        QCOMPARE(access.cellAt(place->rowIndex(), place->columnIndex()), cell);
        QCOMPARE(cell->parent(), static_cast<QAccessibleInterface *>(&access));
    }
    QVERIFY(!access.child(15));
    QVERIFY(!access.child(-1));
}

void TestLanesAccess::aCellIsASentence()
{
    LanesView view;
    view.setData(laneData(2, 3, 60.0));
    view.setEventSentence([](quint32 event) { return u"event %1"_s.arg(event); });

    const QAccessibleInterface *cell = accessOf(view).cellAt(1, 2);

    QCOMPARE(cell->role(), QAccessible::Cell);
    QCOMPARE(cell->text(QAccessible::Name), u"event 4"_s);
}

void TestLanesAccess::keysLeadFromCellToCell()
{
    LanesView view;
    view.setData(laneData(2, 3, 60.0));
    view.setEventSentence([](quint32 event) { return u"event %1"_s.arg(event); });
    view.resize(600, 200);
    view.show();
    view.activateWindow();
    view.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    const auto heard = [&view](int key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(&view, Qt::Key(key), modifiers);
        return accessOf(view).focusChild()->text(QAccessible::Name);
    };

    QCOMPARE(accessOf(view).focusChild()->text(QAccessible::Name), u"sled 0"_s);
    QCOMPARE(heard(Qt::Key_Down, Qt::NoModifier), u"sled 1"_s);
    QCOMPARE(heard(Qt::Key_Home, Qt::ControlModifier), u"event 3"_s);
    QCOMPARE(heard(Qt::Key_Period, Qt::NoModifier), u"event 4"_s);
    QAccessibleInterface *focus = accessOf(view).focusChild();
    QCOMPARE(focus, accessOf(view).cellAt(1, 2));
    QVERIFY(focus->state().focused);
    QVERIFY(!accessOf(view).cellAt(1, 1)->state().focused);
}

void TestLanesAccess::otherViewsChooseTheCellToo()
{
    LanesView view;
    view.setData(laneData(2, 3, 60.0));

    view.setCurrentEvent(4);

    QVERIFY(!accessOf(view).focusChild());
    QCOMPARE(accessOf(view).selectedCells(), QList{accessOf(view).cellAt(1, 2)});
}

void TestLanesAccess::pressingACellSelectsItsEvent()
{
    LanesView view;
    view.setData(laneData(2, 3, 60.0));
    QAccessibleActionInterface *actions = accessOf(view).cellAt(1, 3)->actionInterface();
    QVERIFY(actions);

    actions->doAction(QAccessibleActionInterface::pressAction());

    QCOMPARE(view.currentEvent(), std::optional(5U));
}

void TestLanesAccess::cellsOfOtherEventsAreDeleted()
{
    LanesView view;
    view.setData(laneData(2, 3, 60.0));
    const QAccessible::Id id = QAccessible::uniqueId(accessOf(view).cellAt(1, 2));

    view.setData(laneData(1, 3, 60.0));

    QVERIFY(!QAccessible::accessibleInterface(id));
    QCOMPARE(accessOf(view).liveCells(), 0);
}

void TestLanesAccess::appendingKeepsCells()
{
    LanesView view;
    auto data = laneData(2, 3, 60.0);
    view.setData(data);
    QAccessibleInterface *cell = accessOf(view).cellAt(1, 2);
    data->lanes[0].marks.append({{kSampleTime + 600.0, 6, 0}});

    view.setData(data);

    QCOMPARE(accessOf(view).cellAt(1, 2), cell);
    QCOMPARE(accessOf(view).indexOfChild(cell), 7);
}

void TestLanesAccess::aMillionEventsCostAFewCells()
{
    LanesView view;
    view.setData(laneData(2, 500'000, 1.0));
    LanesAccess &access = accessOf(view);

    for (int number = 0; number < access.childCount(); number += 97)
        QVERIFY(access.child(number));

    QCOMPARE(access.childCount(), 1'000'002);
    QVERIFY(access.liveCells() <= LanesAccess::kMostCells);
}

void TestLanesAccess::noLanes()
{
    LanesView view;
    LanesAccess &access = accessOf(view);

    QCOMPARE(access.childCount(), 0);
    QCOMPARE(access.rowCount(), 0);
    QCOMPARE(access.columnCount(), 0);
    QVERIFY(!access.child(0));
    QVERIFY(!access.focusChild());
    LanesAccess::tellPlace(view);
}

QTEST_MAIN(TestLanesAccess)
#include "tst_lanesaccess.moc"
