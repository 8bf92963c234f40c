// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/importrun.h"
#include "tests/support/opdatabase.h"
#include "tests/support/opfiles.h"
#include "tests/support/randomops.h"
#include "tests/ui/userfiles.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importsources.h"
#include "ui/views/drophint.h"
#include "ui/views/noticebar.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>

namespace sled {

using namespace Qt::StringLiterals;
using test::ShownWindow;

/// What is dropped on the window and pasted into it, and what the dialog then does to it.
class TestImporting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theMenuShowsTheDialog();
    void aDropToTheRightIsImported();
    void theHintSaysWhatADropDoes();
    void pastedFilesAreOpened();
    void pastedOpsAreImported();
    void pastingTellsThatThereAreNoOps();
    void pastingIntoALineIsNoImport();
    void pastesIntoTheDialog();
    void opensTheArchiveAndReadsItAgain();
    void tellsThatAnOpenArchiveHasChanged();
    void remembersTheArchive();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_directory->filePath(QLatin1StringView(name));
    }
    static ImportDialog *dialogOf(const MainWindow &window)
    {
        auto *dialog = window.findChild<ImportDialog *>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    static QStringList sourcesOf(const ImportDialog &dialog)
    {
        return dialog.findChild<ImportSources *>()->paths();
    }
    static QPushButton *button(const ImportDialog &dialog, const QString &text)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    static void import(const ImportDialog &dialog)
    {
        QPushButton *import = button(dialog, u"Import"_s);
        QTRY_VERIFY(import->isEnabled());
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_VERIFY(button(dialog, u"Undo"_s)->isVisible());
        QTRY_VERIFY(button(dialog, u"Open the Archive"_s)->isEnabled());
    }

    std::optional<QTemporaryDir> m_directory;
};

void TestImporting::init()
{
    test::failOnAnyWarning();
    m_directory.emplace();
    writeDatabase(path("a.db"), appendedEvents(20, testKeys(1)));
    test::writeFile(path("ops"), test::linesOf(appendedEvents(3, testKeys(2))));
    QGuiApplication::clipboard()->clear();
}

void TestImporting::theMenuShowsTheDialog()
{
    ShownWindow shown;

    QTest::keyClick(&shown.window, Qt::Key_I, Qt::ControlModifier);

    QVERIFY(dialogOf(shown.window));
    QTest::keyClick(dialogOf(shown.window), Qt::Key_Escape);
    QVERIFY(!dialogOf(shown.window));
}

void TestImporting::aDropToTheRightIsImported()
{
    ShownWindow shown;
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path("ops")), QUrl::fromLocalFile(path("a.db"))});
    const QPoint right(shown.window.width() - 10, 100);
    QDragEnterEvent enter(right, Qt::CopyAction, &files, Qt::LeftButton, {});
    QDropEvent drop(right, Qt::CopyAction, &files, Qt::LeftButton, {});

    QCoreApplication::sendEvent(&shown.window, &enter);
    QVERIFY(enter.isAccepted());
    QCoreApplication::sendEvent(&shown.window, &drop);

    QVERIFY(drop.isAccepted());
    QVERIFY(dialogOf(shown.window));
    QCOMPARE(sourcesOf(*dialogOf(shown.window)), QStringList({path("ops"), path("a.db")}));
    QVERIFY(shown.window.workspace().isEmpty());
}

void TestImporting::theHintSaysWhatADropDoes()
{
    const ShownWindow shown;
    const auto *hint = shown.window.findChild<DropHint *>();
    const int middle = shown.window.width() / 2;

    QCOMPARE(hint->useAt({0, 10}), DropHint::Use::Open);
    QCOMPARE(hint->useAt({middle - 1, 10}), DropHint::Use::Open);
    QCOMPARE(hint->useAt({middle, 10}), DropHint::Use::Import);
}

void TestImporting::pastedFilesAreOpened()
{
    ShownWindow shown;
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(path("a.db"))});
    QGuiApplication::clipboard()->setMimeData(files);
    QSignalSpy settled(&shown.window.workspace(), &Workspace::settled);

    QTest::keyClick(&shown.window, Qt::Key_V, Qt::ControlModifier);

    QVERIFY(settled.wait());
    QCOMPARE(shown.rows(), 20);
    QVERIFY(!dialogOf(shown.window));
}

void TestImporting::pastedOpsAreImported()
{
    ShownWindow shown;
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(test::linesOf(appendedEvents(2, testKeys(3)))));

    QTest::keyClick(&shown.window, Qt::Key_V, Qt::ControlModifier);

    QTRY_VERIFY(dialogOf(shown.window));
    const QStringList sources = sourcesOf(*dialogOf(shown.window));
    QCOMPARE(sources.size(), 1);
    QCOMPARE(QFileInfo(sources[0]).fileName(), u"clipboard"_s);
    QCOMPARE(shown.window.notice().text(), QString());
}

void TestImporting::pastingTellsThatThereAreNoOps()
{
    ShownWindow shown;
    QTest::keyClick(&shown.window, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown.window.notice().text(), u"The clipboard holds neither ops nor files."_s);
    QGuiApplication::clipboard()->setText(u"{\"name\":\"<b>\"}"_s);

    QTest::keyClick(&shown.window, Qt::Key_V, Qt::ControlModifier);

    QTRY_VERIFY(shown.window.notice().text().contains(u"The clipboard holds no ops: line 1: "_s));
    QVERIFY(!dialogOf(shown.window));
}

void TestImporting::pastingIntoALineIsNoImport()
{
    ShownWindow shown;
    shown.open({path("a.db")});
    QGuiApplication::clipboard()->setText(u"seq > 3"_s);
    QTest::keyClick(&shown.window, Qt::Key_L, Qt::ControlModifier);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);

    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(line->text(), u"seq > 3"_s);
    QCOMPARE(shown.window.notice().text(), QString());
}

void TestImporting::pastesIntoTheDialog()
{
    ShownWindow shown;
    QTest::keyClick(&shown.window, Qt::Key_I, Qt::ControlModifier);
    ImportDialog *dialog = dialogOf(shown.window);
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QWidget *list = dialog->findChild<ImportSources *>()->list();
    auto *files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(path("ops"))});
    QGuiApplication::clipboard()->setMimeData(files);
    QTest::keyClick(list, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(sourcesOf(*dialog), QStringList{path("ops")});

    QGuiApplication::clipboard()->setText(u"words"_s);
    QTest::mouseClick(button(*dialog, u"Paste"_s), Qt::LeftButton);

    QTRY_VERIFY(dialog->findChild<NoticeBar *>()->text().contains(u"holds no ops"_s));
    QCOMPARE(shown.window.notice().text(), QString());
}

void TestImporting::opensTheArchiveAndReadsItAgain()
{
    ShownWindow shown;
    QTest::keyClick(&shown.window, Qt::Key_I, Qt::ControlModifier);
    ImportDialog &dialog = *dialogOf(shown.window);
    dialog.setArchive(path("a.archive"));
    dialog.addSources({path("ops")});
    import(dialog);
    QSignalSpy settled(&shown.window.workspace(), &Workspace::settled);

    QTest::mouseClick(button(dialog, u"Open the Archive"_s), Qt::LeftButton);
    QVERIFY(settled.wait());
    QCOMPARE(shown.rows(), 3);

    dialog.addSources({path("a.db")});
    import(dialog);
    QCOMPARE(shown.rows(), 3);
    QTest::mouseClick(button(dialog, u"Open the Archive"_s), Qt::LeftButton);
    QTRY_COMPARE(shown.rows(), 23);
    QCOMPARE(shown.window.workspace().sources().rowCount(), 1);
}

void TestImporting::tellsThatAnOpenArchiveHasChanged()
{
    QVERIFY(runImport({.archive = path("a.archive"), .sources = {path("ops")}}, {}, {}));
    ShownWindow shown;
    shown.open({path("a.archive")});
    QTest::keyClick(&shown.window, Qt::Key_I, Qt::ControlModifier);
    ImportDialog &dialog = *dialogOf(shown.window);
    dialog.setArchive(path("a.archive"));
    dialog.addSources({path("a.db")});

    import(dialog);

    QCOMPARE(shown.window.notice().text(), u"a.archive has other ops now: reload to show them."_s);
}

void TestImporting::remembersTheArchive()
{
    const test::UserFilesOfTest user;
    {
        test::UsersWindow shown;
        shown.key(Qt::Key_I, Qt::ControlModifier);
        ImportDialog &dialog = *dialogOf(shown.window);
        QVERIFY(!dialog.findChild<QLineEdit *>()->text().isEmpty());
        dialog.setArchive(path("mine.archive"));
        dialog.addSources({path("ops")});
        import(dialog);
    }

    test::UsersWindow shown;
    shown.key(Qt::Key_I, Qt::ControlModifier);

    QCOMPARE(dialogOf(shown.window)->findChild<QLineEdit *>()->text(), path("mine.archive"));
}

} // namespace sled

QTEST_MAIN(sled::TestImporting)
#include "tst_importing.moc"
