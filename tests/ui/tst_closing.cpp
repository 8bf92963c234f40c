// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/importrun.h"
#include "tests/support/archivecontent.h"
#include "tests/support/opdatabase.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownwindow.h"
#include "ui/dialogs/exporteventsdialog.h"
#include "ui/dialogs/exportopsdialog.h"
#include "ui/dialogs/exporttarget.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importlist.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

namespace sled {

using namespace Qt::StringLiterals;
using test::ShownWindow;

/// Closes a window while a dialog of it imports or exports.
class TestClosing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }
    void asksBeforeAnImportIsStopped();
    void stopsAnExportOfOps();
    void stopsAnExportOfEvents();
    void waitsForAnUndo();

private:
    static constexpr int kPatience = 30'000; ///< The machine may be busy.

    [[nodiscard]] QString path(const char *name) const
    {
        return m_directory.filePath(QLatin1StringView(name));
    }
    static QPushButton *button(const QWidget &parent, const char *text)
    {
        for (auto *button : parent.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == QString::fromUtf8(text))
                return button;
        }
        return nullptr;
    }
    static void click(const QWidget &parent, const char *text)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(button(parent, text) && button(parent, text)->isEnabled(), text,
                                  kPatience);
        QTest::mouseClick(button(parent, text), Qt::LeftButton);
    }
    static ImportDialog &import(ShownWindow &shown, const QString &archive,
                                const QStringList &sources)
    {
        QTest::keyClick(&shown.window, Qt::Key_I, Qt::ControlModifier);
        auto *dialog = shown.window.findChild<ImportDialog *>();
        dialog->setArchive(archive);
        dialog->addSources(sources);
        return *dialog;
    }
    /// Does not wait until signatures are checked.
    static void show(ShownWindow &shown, const QString &source)
    {
        shown.window.open({source});
        QTRY_VERIFY_WITH_TIMEOUT(!shown.window.workspace().isLoading() && shown.rows() > 0,
                                 kPatience);
    }
    template <typename Dialog>
    static Dialog *open(const ShownWindow &shown, const QString &action)
    {
        for (auto *one : shown.window.findChildren<QAction *>()) {
            if (one->text().remove(u'&') == action)
                one->trigger();
        }
        return shown.window.findChild<Dialog *>();
    }

    QTemporaryDir m_directory; ///< Of a file of `many` ops, and of 3 `ops`.
};

void TestClosing::initTestCase()
{
    test::writeFile(path("many"), test::linesOf(appendedEvents(16 * kPageRows, testKeys(3))));
    test::writeFile(path("ops"), test::linesOf(appendedEvents(3, testKeys(2))));
}

void TestClosing::asksBeforeAnImportIsStopped()
{
    ShownWindow shown;
    const ImportDialog &dialog = import(shown, path("a.archive"), {path("many")});
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, "Stop")->isVisible(), kPatience);
    click(dialog, "Stop"); // the preview, which takes as long
    click(dialog, "Import");
    QVERIFY(dialog.isImporting());

    QVERIFY(!shown.window.close());
    auto *question = dialog.findChild<QMessageBox *>();
    QVERIFY(question && question->isVisible());
    QVERIFY(question->text().startsWith(u"Ops are being imported"_s));
    QTest::keyClick(question, Qt::Key_Enter); // leaves it open
    QVERIFY(dialog.isImporting() && shown.window.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.findChild<QMessageBox *>(), kPatience);

    QVERIFY(!shown.window.close());
    click(dialog, "Stop and Close");
    QTRY_VERIFY_WITH_TIMEOUT(!shown.window.isVisible(), kPatience);
    QVERIFY(!dialog.isImporting());
    QVERIFY(!QFile::exists(path("a.archive")));
}

void TestClosing::stopsAnExportOfOps()
{
    ShownWindow shown;
    show(shown, path("many"));
    auto *dialog = open<ExportOpsDialog>(shown, u"Export Ops…"_s);
    QVERIFY(dialog);
    dialog->setPath(path("out"));
    click(*dialog, "Export");
    QVERIFY(dialog->isExporting());

    QVERIFY(!shown.window.close());
    click(*dialog, "Stop and Close");

    QTRY_VERIFY_WITH_TIMEOUT(!shown.window.isVisible(), kPatience);
    QVERIFY(!QFile::exists(path("out")));
}

void TestClosing::stopsAnExportOfEvents()
{
    ShownWindow shown;
    show(shown, path("many"));
    auto *dialog = open<ExportEventsDialog>(shown, u"Export Events…"_s);
    QVERIFY(dialog);
    dialog->findChild<ExportTarget *>()->setPath(path("out.csv"));
    click(*dialog, "Export");
    QVERIFY(dialog->isExporting());

    QVERIFY(!shown.window.close());
    click(*dialog, "Stop and Close");

    QTRY_VERIFY_WITH_TIMEOUT(!shown.window.isVisible(), kPatience);
    QVERIFY(!QFile::exists(path("out.csv")));
}

void TestClosing::waitsForAnUndo()
{
    QVERIFY(runImport({.archive = path("a.archive"), .sources = {path("ops")}}, {}, {}));
    ShownWindow shown;
    ImportDialog &dialog = import(shown, path("a.archive"), {});
    QTest::keyClick(&dialog, Qt::Key_M, Qt::AltModifier);
    const auto *table = dialog.findChild<ImportList *>()->findChild<QTableView *>();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, kPatience);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 0)).center());
    click(dialog, "Undo Import…");
    auto other = test::connectForWriting(path("a.archive"));
    QVERIFY(other->run(u"BEGIN IMMEDIATE"_s)); // so that it takes its time
    click(dialog, "Undo Import");
    QVERIFY(dialog.isUndoing());

    QVERIFY(!shown.window.close());
    click(dialog, "Close When Done");
    QVERIFY(dialog.isUndoing() && shown.window.isVisible() && dialog.isVisible());
    other.reset();

    QTRY_VERIFY_WITH_TIMEOUT(!shown.window.isVisible(), kPatience);
    QVERIFY(!dialog.isUndoing());
}

} // namespace sled

QTEST_MAIN(sled::TestClosing)
#include "tst_closing.moc"
