// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownwindow.h"
#include "ui/dialogs/exportstatus.h"
#include "ui/help/manualbrowser.h"
#include "ui/help/manualbutton.h"
#include "ui/help/manualwindow.h"
#include "ui/views/detailspane.h"
#include "ui/views/noticebar.h"
#include "ui/views/proofcard.h"

#include <QAbstractButton>
#include <QFile>
#include <QInputDialog>
#include <QMessageBox>
#include <QTabWidget>
#include <QTemporaryDir>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

/// Wherever something went wrong, the manual is a click or a key away.
class TestErrorLinks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void aNoticeLeadsToWhatItIsAbout();
    void aRowThatCannotBeReadAgainLeadsToWhy();
    void anExportThatFailedLeadsToWhy();
    void questionsHaveTheKey();
    void warningsHaveAButton();

private:
    static QString read(ShownWindow &shown)
    {
        ManualWindow *manual = shown.window.help().manual();
        return manual && manual->isVisible() ? manual->browser().place().toLink() : QString();
    }

    /// The dialog in front of everything, once there is one.
    template <typename Dialog>
    static Dialog *modal()
    {
        Dialog *found = nullptr;
        static_cast<void>(QTest::qWaitFor([&found] {
            found = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            return found && found->isVisible();
        }));
        return found;
    }
};

void TestErrorLinks::aNoticeLeadsToWhatItIsAbout()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"broken.sledview"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"sledscope") > 0);
    file.close();
    ShownWindow shown;
    shown.window.open({path});
    auto *notice = shown.window.findChild<NoticeBar *>();
    QVERIFY(notice->isVisible());

    QTest::mouseClick(notice->findChild<ManualButton *>(), Qt::LeftButton);

    QCOMPARE(read(shown), u"errors.md#malformed"_s);
}

void TestErrorLinks::aRowThatCannotBeReadAgainLeadsToWhy()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"a.db"_s);
    writeDatabase(path, appendedEvents(3, testKeys(1)));
    ShownWindow shown;
    shown.open({path});
    QVERIFY(QFile::remove(path));
    shown.click(1);
    auto *pane = shown.window.findChild<DetailsPane *>();
    auto *tabs = pane->findChild<QTabWidget *>();

    for (const int page : {1, 2}) {
        tabs->setCurrentIndex(page);
        auto *button = tabs->currentWidget()->findChild<ManualButton *>();
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(read(shown), u"errors.md#io"_s);
        shown.window.help().close();
    }
}

void TestErrorLinks::anExportThatFailedLeadsToWhy()
{
    ExportStatus status;
    status.show();
    auto *button = status.findChild<ManualButton *>();
    status.setProblem(u"Name a file."_s);
    QVERIFY(!button->isVisible());

    status.setProblem(u"a.csv was not written"_s, manualPlaceOf(ErrorCode::Io));
    QVERIFY(button->isVisible());
    QCOMPARE(button->place()->toLink(), u"errors.md#io"_s);

    status.setBusy(u"The events are being copied…"_s);
    QVERIFY(!button->isVisible());
}

void TestErrorLinks::questionsHaveTheKey()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"a.db"_s);
    writeDatabase(path, appendedEvents(3, testKeys(1)));
    ShownWindow shown;
    shown.open({path});

    QTest::keyClick(&shown.window, Qt::Key_G, Qt::ControlModifier);
    auto *dialog = modal<QInputDialog>();
    QVERIFY(dialog);
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClick(dialog, Qt::Key_F1);

    QTRY_COMPARE(read(shown), u"filters.md#field_time"_s);
}

void TestErrorLinks::warningsHaveAButton()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"a.db"_s);
    writeDatabase(path, appendedEvents(3, testKeys(1)));
    ShownWindow shown;
    shown.open({path});
    QTest::keyClick(&shown.window, Qt::Key_G, Qt::ControlModifier);
    auto *dialog = modal<QInputDialog>();
    QVERIFY(dialog);
    dialog->setTextValue(u"no such time"_s);
    dialog->accept();

    auto *box = modal<QMessageBox>();
    QVERIFY(box && box->text().contains(u"no such time"_s));
    QTest::mouseClick(box->button(QMessageBox::Help), Qt::LeftButton);
    QCOMPARE(read(shown), u"filters.md#field_time"_s);
    QVERIFY(box->isVisible());
}

} // namespace sled

QTEST_MAIN(sled::TestErrorLinks)
#include "tst_errorlinks.moc"
