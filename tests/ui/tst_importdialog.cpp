// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/directorysnapshot.h"
#include "tests/ui/shownimport.h"
#include "tests/ui/shownwindow.h"
#include "ui/dialogs/importlist.h"
#include "ui/dialogs/importpreview.h"
#include "ui/dialogs/importsources.h"
#include "ui/models/importsledsmodel.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QTableView>

namespace sled {

using namespace Qt::StringLiterals;
using test::ShownImport;

/// Imports into an archive from a dialog.
class TestImportDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void saysWhatToDoWhileEmpty();
    void previewsBeforeAnythingIsWritten();
    void countsWhatIsWrongAndWhy();
    void previewsAnewWhenTheFilesChange();
    void importsAndGoesBack();
    void tellsThatNothingIsNew();
    void stopsAPreviewAndAnImport();
    void listsAndUndoesImports();
    void pastedOpsAreNotedAsTheClipboard();
    void keepsWhatCameDuringAnImport();

private:
    static void answerUndo(const ShownImport &shown)
    {
        QTRY_VERIFY(shown.dialog.findChild<QMessageBox *>());
        const auto *box = shown.dialog.findChild<QMessageBox *>();
        QVERIFY(box->isVisible());
        QCOMPARE(box->textFormat(), Qt::PlainText);
        shown.click("Undo Import");
    }
};

void TestImportDialog::saysWhatToDoWhileEmpty()
{
    const ShownImport shown;

    QTRY_VERIFY(shown.says("What would be imported is shown here, before anything is."));
    QVERIFY(!shown.button("Import")->isEnabled());
    QVERIFY(!shown.button("Open the Archive")->isEnabled());
}

void TestImportDialog::previewsBeforeAnythingIsWritten()
{
    ShownImport shown;
    const test::DirectorySnapshot before(shown.directory.path());

    shown.previewed({shown.path("ops")});

    QVERIFY(shown.says("3 ops to import"));
    QCOMPARE(shown.texts().filter(u"Events from "_s).size(), 1);
    const auto *sleds = shown.dialog.findChild<ImportPreview *>()->findChild<QTableView *>();
    QCOMPARE(sleds->model()->rowCount(), 1);
    QCOMPARE(sleds->model()->index(0, ImportSledsModel::NewColumn).data().toString(), u"3"_s);
    QCOMPARE(test::DirectorySnapshot(shown.directory.path()).differencesTo(before), QStringList());
}

void TestImportDialog::countsWhatIsWrongAndWhy()
{
    ShownImport shown;
    auto ops = appendedEvents(4, testKeys(2));
    ops[1].signedDigest = {};
    test::writeFile(shown.path("mixed"), test::linesOf(ops) + "{\"no\":1}\n");

    shown.previewed({shown.path("mixed")});

    const auto *reasons = shown.dialog.findChild<QTreeWidget *>();
    QVERIFY(reasons->isVisible());
    QCOMPARE(reasons->topLevelItemCount(), 2);
    QCOMPARE(shown.texts().count(u"unverifiable"_s), 1);
    shown.dialog.findChild<QCheckBox *>()->click();
    QTRY_VERIFY(shown.button("Import")->isEnabled() && reasons->topLevelItemCount() == 1);
}

void TestImportDialog::previewsAnewWhenTheFilesChange()
{
    ShownImport shown;
    shown.previewed({shown.path("ops")});
    test::writeFile(shown.path("more"), test::linesOf(appendedEvents(5, testKeys(2))));

    shown.dialog.addSources({shown.path("more"), shown.path("ops")});
    QVERIFY(!shown.button("Import")->isEnabled()); // nothing that was not previewed
    QTRY_VERIFY(shown.says("8 ops to import"));

    auto *list
        = qobject_cast<QAbstractItemView *>(shown.dialog.findChild<ImportSources *>()->list());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_VERIFY(shown.says("5 ops to import"));
}

void TestImportDialog::importsAndGoesBack()
{
    ShownImport shown;
    QSignalSpy changed(&shown.dialog, &ImportDialog::archiveChanged);
    QSignalSpy wanted(&shown.dialog, &ImportDialog::archiveWanted);
    shown.previewed({shown.path("ops")});

    QTest::keyClick(&shown.dialog, Qt::Key_Return);

    QTRY_VERIFY(shown.says("Import 1: 3 ops added"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(test::archivedOps(shown.path("a.archive")).size(), 3);
    QVERIFY(!shown.button("Import")->isEnabled());
    QTRY_VERIFY(shown.button("Open the Archive")->isEnabled());
    shown.click("Open the Archive");
    QCOMPARE(wanted.value(0).value(0).toString(), shown.path("a.archive"));

    shown.click("Undo");
    answerUndo(shown);
    QTRY_VERIFY(shown.says("The import is undone: 3 ops removed"));
    QCOMPARE(test::archivedOps(shown.path("a.archive")).size(), 0);
    QCOMPARE(changed.count(), 2);
    QVERIFY(!shown.button("Undo")->isVisible());
}

void TestImportDialog::tellsThatNothingIsNew()
{
    ShownImport shown;
    shown.previewed({shown.path("ops")});
    shown.click("Import");
    QTRY_VERIFY(shown.says("Import 1: 3 ops added"));
    const QByteArray before = test::sha256Of(shown.path("a.archive"));

    QTest::keyClick(&shown.dialog, Qt::Key_Escape);
    QVERIFY(!shown.dialog.isVisible());
    shown.dialog.show();
    shown.previewed({shown.path("ops")});
    QVERIFY(shown.says("Nothing new: the archive has all of these ops"));
    shown.click("Import");

    QTRY_VERIFY(shown.says("Nothing was new: the archive is as it was"));
    QCOMPARE(test::sha256Of(shown.path("a.archive")), before);
}

void TestImportDialog::stopsAPreviewAndAnImport()
{
    ShownImport shown;
    test::writeFile(shown.path("many"), test::linesOf(appendedEvents(6 * kPageRows, testKeys(3))));
    shown.dialog.addSources({shown.path("many")});
    QTRY_VERIFY(shown.button("Stop")->isVisible());

    shown.click("Stop");
    QTRY_VERIFY(shown.says("Not looked through"));
    shown.click("Import"); // the user would not wait
    QTRY_VERIFY(shown.button("Stop")->isVisible());
    QTest::keyClick(&shown.dialog, Qt::Key_Escape);

    QTRY_VERIFY(shown.says("Stopped: the archive is as it was"));
    QVERIFY(shown.dialog.isVisible());
    QVERIFY(!QFile::exists(shown.path("a.archive")));
    QVERIFY(!QFile::exists(shown.path("a.archive.part")));
}

void TestImportDialog::listsAndUndoesImports()
{
    ShownImport shown;
    test::writeFile(shown.path("<b>more"), test::linesOf(appendedEvents(5, testKeys(2))));
    for (const char *name : {"ops", "<b>more"}) {
        QVERIFY(
            runImport({.archive = shown.path("a.archive"), .sources = {shown.path(name)}}, {}, {}));
    }
    shown.dialog.setArchive(shown.path("a.archive"));
    auto *list = shown.dialog.findChild<ImportList *>();
    QSignalSpy listed(list, &ImportList::listed);
    QTRY_VERIFY(!listed.isEmpty() && listed.last().value(0).toInt() == 2);
    QTest::keyClick(&shown.dialog, Qt::Key_M, Qt::AltModifier);
    const auto *table = list->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    const auto cell = [table](int column) { return table->model()->index(0, column).data(); };
    QCOMPARE(cell(ImportListModel::NumberColumn).toString(), u"2"_s);
    QCOMPARE(cell(ImportListModel::FilesColumn).toString(), u"<b>more"_s);
    const QString digest = QString::fromLatin1(test::sha256Of(shown.path("<b>more")));
    QVERIFY(cell(ImportListModel::DigestColumn).toString().startsWith(digest.left(12)));

    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(1, 0)).center());
    QTRY_VERIFY(shown.button("Undo Import…")->isEnabled());
    QTest::keyClick(&shown.dialog, Qt::Key_N, Qt::AltModifier);
    answerUndo(shown);

    QTRY_VERIFY(shown.says("The import is undone: 3 ops removed"));
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(test::archivedOps(shown.path("a.archive")).size(), 5);
}

void TestImportDialog::pastedOpsAreNotedAsTheClipboard()
{
    ShownImport shown;
    auto pasted
        = PastedOps::keep(QString::fromUtf8(test::linesOf(appendedEvents(2, testKeys(4)))), {});
    QVERIFY(pasted);
    const QString file = (*pasted)->path();
    shown.dialog.addPasted(*std::exchange(pasted, tl::unexpected(Error())));
    QTRY_VERIFY(shown.says("2 ops to import"));
    QVERIFY(QFile::exists(file));

    shown.click("Import");
    QTRY_VERIFY(shown.says("Import 1: 2 ops added"));
    QCOMPARE(test::column(shown.path("a.archive"), u"SELECT name FROM files"_s),
             QStringList{u"clipboard"_s});

    QTest::keyClick(&shown.dialog, Qt::Key_Escape);
    QVERIFY(!QFile::exists(file));
}

void TestImportDialog::keepsWhatCameDuringAnImport()
{
    ShownImport shown;
    test::writeFile(shown.path("more"), test::linesOf(appendedEvents(5, testKeys(2))));
    QSignalSpy changed(&shown.dialog, &ImportDialog::archiveChanged);
    shown.previewed({shown.path("ops")});
    shown.click("Import");
    QVERIFY(shown.dialog.isImporting());

    shown.dialog.addSources({shown.path("more")}); // as if dropped on the window
    QTRY_COMPARE(changed.count(), 1);
    QTest::keyClick(&shown.dialog, Qt::Key_Escape);

    QVERIFY(!shown.dialog.isVisible());
    const auto *sources = shown.dialog.findChild<ImportSources *>();
    QVERIFY(sources->paths().contains(shown.path("more")));
}

} // namespace sled

QTEST_MAIN(sled::TestImportDialog)
#include "tst_importdialog.moc"
