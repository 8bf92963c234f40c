// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownwindow.h"
#include "ui/views/cardlist.h"
#include "ui/views/detailspane.h"
#include "ui/views/detailstext.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTemporaryDir>

namespace sled {

using test::ShownWindow;

class TestSelection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void selectingInTheTableSelectsEverywhere();
    void selectingInTheLanesSelectsEverywhere();
    void keepsTheSelectionWhileSorting();
    void hidesALane();
    void hidingALaneUnticksItsSled();
    void showsTheRawOp();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir.filePath(QLatin1String(name));
    }

    QTemporaryDir m_dir;
};

void TestSelection::initTestCase()
{
    writeDatabase(path("a.db"), appendedEvents(20, testKeys(1)));
    writeDatabase(path("b.db"), appendedEvents(10, testKeys(2)));
}

void TestSelection::selectingInTheTableSelectsEverywhere()
{
    ShownWindow shown;
    shown.open({path("a.db"), path("b.db")});

    shown.click(3);

    const EventIndex event = shown.window.workspace().events().eventAt(3);
    QCOMPARE(shown.window.selectedEvent(), std::optional(event));
    QCOMPARE(shown.lanes->currentEvent(), std::optional(quint32(event)));
    QVERIFY(shown.window.findChild<DetailsText *>()->toPlainText().contains(
        QStringLiteral("GatesStarted")));
}

void TestSelection::selectingInTheLanesSelectsEverywhere()
{
    ShownWindow shown;
    shown.open({path("a.db")});
    shown.lanes->setFocus();

    QTest::keyClick(shown.lanes, Qt::Key_Period);

    QVERIFY(shown.lanes->currentEvent());
    const EventIndex event{*shown.lanes->currentEvent()};
    QCOMPARE(shown.window.selectedEvent(), std::optional(event));
    QCOMPARE(shown.table->currentIndex().row(), shown.window.workspace().events().rowOf(event));
    QVERIFY(shown.table->selectionModel()->isRowSelected(shown.table->currentIndex().row()));
}

void TestSelection::keepsTheSelectionWhileSorting()
{
    ShownWindow shown;
    shown.open({path("a.db")});
    shown.click(0);
    const auto selected = shown.window.selectedEvent();
    QSignalSpy sorted(&shown.window.workspace().events(), &EventTableModel::sorted);
    auto *header = shown.table->horizontalHeader();

    // Sorted by time already: the second click turns the order round.
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(0) + 20, header->height() / 2});

    QVERIFY(sorted.wait());
    QCOMPARE(shown.window.selectedEvent(), selected);
    QCOMPARE(shown.table->currentIndex().row(), shown.rows() - 1);
}

void TestSelection::hidesALane()
{
    ShownWindow shown;
    shown.open({path("a.db"), path("b.db")});
    CardList *sleds = nullptr;
    for (CardList *list : shown.window.findChildren<CardList *>()) {
        if (list->model() == &shown.window.workspace().sleds())
            sleds = list;
    }
    QVERIFY(sleds);
    sleds->setFocus();
    sleds->setCurrentIndex(sleds->model()->index(0, 0));

    QTest::keyClick(sleds, Qt::Key_Space);

    QCOMPARE(shown.window.workspace().lanes().lanes()->lanes.size(), std::size_t(1));
    QCOMPARE(shown.rows(), 30);
}

void TestSelection::hidingALaneUnticksItsSled()
{
    ShownWindow shown;
    shown.open({path("a.db"), path("b.db")});
    SledListModel &sleds = shown.window.workspace().sleds();
    const auto isTicked = [&sleds](int sled) {
        return sleds.index(sled, 0).data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    };
    shown.lanes->setFocus();

    QTest::keyClick(shown.lanes, Qt::Key_Down);
    QTest::keyClick(shown.lanes, Qt::Key_H);

    QCOMPARE(shown.lanes->data().lanes.size(), std::size_t(1));
    QVERIFY(isTicked(0));
    QVERIFY(!isTicked(1));
}

void TestSelection::showsTheRawOp()
{
    ShownWindow shown;
    shown.open({path("a.db")});
    shown.click(2);
    const auto *details = shown.window.findChild<DetailsPane *>();

    details->findChild<QTabWidget *>()->setCurrentIndex(1);

    const auto *raw = details->findChild<QPlainTextEdit *>(QStringLiteral("rawOp"));
    QTRY_VERIFY(raw->toPlainText().contains(QStringLiteral("\"signed_digest\": [")));
    QVERIFY(raw->isReadOnly());
}

} // namespace sled

QTEST_MAIN(sled::TestSelection)
#include "tst_selection.moc"
