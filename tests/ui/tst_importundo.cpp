// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archiveimports.h"
#include "tests/ui/shownimport.h"
#include "tests/ui/shownwindow.h"
#include "ui/dialogs/importlist.h"

#include <QMessageBox>
#include <QTableView>

namespace sled {

using namespace Qt::StringLiterals;
using test::ShownImport;

/// Takes back what was meant, when that was meant, and says so if it cannot.
class TestImportUndo final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void forgetsTheImportsOfAnotherArchive();
    void asksForTheArchiveThatWasListed();
    void enterTakesNothingBack();
    void asksRightAfterAnImport();
    void aFailureLeavesTheImportOn();
    void tellsThatAnotherTookItBack();

private:
    static void importInto(const ShownImport &shown, const char *archive)
    {
        QVERIFY(
            runImport({.archive = shown.path(archive), .sources = {shown.path("ops")}}, {}, {}));
    }
    /// Selects the newest import, and asks to take it back.
    static void choose(const QWidget &parent)
    {
        const auto *table = parent.findChild<ImportList *>()->findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 0)).center());
    }
    static void undo(ShownImport &shown)
    {
        QTest::keyClick(&shown.dialog, Qt::Key_M, Qt::AltModifier);
        choose(shown.dialog);
        shown.click("Undo Import…");
        QTRY_VERIFY(shown.button("Undo Import"));
    }
};

void TestImportUndo::forgetsTheImportsOfAnotherArchive()
{
    const ShownImport shown;
    importInto(shown, "a.archive");
    importInto(shown, "b.archive");
    ImportList list;
    const QSignalSpy listed(&list, &ImportList::listed);
    list.setArchive(shown.path("a.archive"));
    const auto *table = list.findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(list.hasArchive());

    list.setArchive(shown.path("b.archive"));

    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!list.hasArchive());
    QCOMPARE(listed.last().value(0).toInt(), -1);
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

void TestImportUndo::asksForTheArchiveThatWasListed()
{
    ShownImport shown;
    importInto(shown, "a.archive");
    importInto(shown, "b.archive");
    auto *list = shown.dialog.findChild<ImportList *>();
    const QSignalSpy listed(list, &ImportList::listed);
    const QSignalSpy changed(&shown.dialog, &ImportDialog::archiveChanged);
    undo(shown);

    shown.dialog.setArchive(shown.path("b.archive"));
    shown.click("Undo Import");

    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed[0].value(0).toString(), shown.path("a.archive"));
    QCOMPARE(test::archivedOps(shown.path("a.archive")).size(), 0);
    QCOMPARE(test::archivedOps(shown.path("b.archive")).size(), 3);
}

void TestImportUndo::enterTakesNothingBack()
{
    ShownImport shown;
    importInto(shown, "a.archive");
    undo(shown);

    QTest::keyClick(shown.dialog.findChild<QMessageBox *>(), Qt::Key_Enter);

    QVERIFY(!shown.dialog.isUndoing());
    QTRY_VERIFY(!shown.dialog.findChild<QMessageBox *>());
    QCOMPARE(test::archivedOps(shown.path("a.archive")).size(), 3);
}

void TestImportUndo::asksRightAfterAnImport()
{
    ShownImport shown;
    shown.previewed({shown.path("ops")});
    // Then it is not listed yet.
    connect(&shown.dialog, &ImportDialog::archiveChanged, this, [&] {
        if (!shown.dialog.findChild<QMessageBox *>() && shown.button("Undo")->isVisible())
            shown.click("Undo");
    });
    shown.click("Import");

    QTRY_VERIFY(shown.button("Undo Import"));
    shown.click("Undo Import");

    QTRY_VERIFY(shown.says("The import is undone: 3 ops removed"));
}

void TestImportUndo::aFailureLeavesTheImportOn()
{
    ShownImport shown;
    importInto(shown, "a.archive");
    test::writeFile(shown.path("more"), test::linesOf(appendedEvents(5, testKeys(2))));
    shown.previewed({shown.path("more")});
    undo(shown);
    auto other = test::connectForWriting(shown.path("a.archive"));
    QVERIFY(other->run(u"BEGIN IMMEDIATE"_s));

    shown.click("Undo Import");
    QVERIFY(shown.dialog.isUndoing());
    QTest::keyClick(&shown.dialog, Qt::Key_Escape); // it cannot be stopped
    QVERIFY(shown.dialog.isVisible());
    QTRY_VERIFY2(shown.notice().contains(u"or another program, has it locked"_s),
                 qPrintable(shown.notice()));

    QVERIFY(shown.button("Import")->isEnabled());
    other.reset();
    shown.click("Import");
    QTRY_VERIFY(shown.says("Import 2: 5 ops added"));
}

void TestImportUndo::tellsThatAnotherTookItBack()
{
    ShownImport shown;
    importInto(shown, "a.archive");
    undo(shown);
    QVERIFY(undoImport(shown.path("a.archive"), ImportId{1}));

    shown.click("Undo Import");

    QTRY_COMPARE(shown.notice(),
                 shown.path("a.archive")
                     + u": There is no import 1; the list of imports tells which there are."_s);
    QTRY_VERIFY(shown.says("This archive has no imports."));
}

} // namespace sled

QTEST_MAIN(sled::TestImportUndo)
#include "tst_importundo.moc"
