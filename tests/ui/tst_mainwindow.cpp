// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownwindow.h"
#include "ui/views/drophint.h"
#include "ui/views/emptystate.h"
#include "ui/views/loadstatus.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTemporaryDir>

namespace sled {

using test::ShownWindow;

class TestMainWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void saysWhatToDoWhileEmpty();
    void opensSeveralDatabases();
    void opensADatabaseOnce();
    void saysWhyNothingCouldBeRead();
    void showsTheRestBesideAFailure();
    void opensWhatIsDropped();
    void ignoresADropWithoutFiles();
    void closesAllSources();
    void readsAgain();
    void escapeCancelsLoading();
    void opensACancelledSourceAgain();
    void canBeClosedWhileLoading();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir.filePath(QLatin1String(name));
    }

    QTemporaryDir m_dir;
};

void TestMainWindow::initTestCase()
{
    writeDatabase(path("a.db"), appendedEvents(20, testKeys(1)));
    writeDatabase(path("b.db"), appendedEvents(10, testKeys(2)));
    writeDatabase(path("large.db"), appendedEvents(6000, testKeys(3)));
    QFile text(path("text.db"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(5000, 'x'));
}

void TestMainWindow::saysWhatToDoWhileEmpty()
{
    ShownWindow shown;

    QVERIFY(shown.window.findChild<EmptyState *>()->isVisible());
    QVERIFY(!shown.table->isVisible());
}

void TestMainWindow::opensSeveralDatabases()
{
    ShownWindow shown;

    shown.open({path("a.db"), path("b.db")});

    QVERIFY(shown.table->isVisible());
    QCOMPARE(shown.rows(), 30);
    QCOMPARE(shown.window.workspace().lanes().lanes()->lanes.size(), std::size_t(2));
    QCOMPARE(shown.window.workspace().sleds().rowCount(), 2);
    QCOMPARE(shown.window.workspace().sources().rowCount(), 2);
    QVERIFY(!shown.window.findChild<LoadStatus *>()->isVisible());
}

void TestMainWindow::opensADatabaseOnce()
{
    ShownWindow shown;
    shown.open({path("a.db")});

    shown.window.open({path("./a.db"), path("a.db")});

    QVERIFY(!shown.window.workspace().isLoading());
    QCOMPARE(shown.window.workspace().sources().rowCount(), 1);
}

void TestMainWindow::saysWhyNothingCouldBeRead()
{
    ShownWindow shown;

    shown.open({path("text.db"), path("missing.db")});

    QVERIFY(shown.window.findChild<EmptyState *>()->isVisible());
    const SourceListModel &sources = shown.window.workspace().sources();
    for (int row = 0; row < 2; ++row)
        QVERIFY(!sources.index(row, 0).data(SourceListModel::ErrorRole).toString().isEmpty());
}

void TestMainWindow::showsTheRestBesideAFailure()
{
    ShownWindow shown;

    shown.open({path("text.db"), path("a.db")});

    QVERIFY(shown.table->isVisible());
    QCOMPARE(shown.rows(), 20);
}

void TestMainWindow::opensWhatIsDropped()
{
    ShownWindow shown;
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path("a.db")), QUrl::fromLocalFile(path("b.db"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, {});
    QSignalSpy settled(&shown.window.workspace(), &Workspace::settled);

    QCoreApplication::sendEvent(&shown.window, &enter);
    QVERIFY(enter.isAccepted());
    const auto *hint = shown.window.findChild<DropHint *>();
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->size(), shown.window.size());
    QCoreApplication::sendEvent(&shown.window, &drop);
    QVERIFY(!hint->isVisible());

    QVERIFY(settled.wait());
    QCOMPARE(shown.rows(), 30);
}

void TestMainWindow::ignoresADropWithoutFiles()
{
    ShownWindow shown;
    QMimeData text;
    text.setText(QStringLiteral("a.db"));
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &text, Qt::LeftButton, {});
    enter.ignore();

    QCoreApplication::sendEvent(&shown.window, &enter);

    QVERIFY(!enter.isAccepted());
}

void TestMainWindow::closesAllSources()
{
    ShownWindow shown;
    shown.open({path("a.db")});
    shown.click(0);

    QTest::keyClick(&shown.window, Qt::Key_W, Qt::ControlModifier);

    QCOMPARE(shown.rows(), 0);
    QVERIFY(!shown.window.selectedEvent());
    QVERIFY(!shown.lanes->currentEvent());
    QVERIFY(shown.window.findChild<EmptyState *>()->isVisible());
}

void TestMainWindow::readsAgain()
{
    ShownWindow shown;
    shown.open({path("a.db")});
    QSignalSpy settled(&shown.window.workspace(), &Workspace::settled);

    QTest::keyClick(&shown.window, Qt::Key_F5);

    QVERIFY(settled.wait());
    QCOMPARE(shown.rows(), 20);
    QCOMPARE(shown.window.workspace().sources().rowCount(), 1);
}

void TestMainWindow::escapeCancelsLoading()
{
    ShownWindow shown;
    shown.window.open({path("large.db"), path("a.db")});
    QVERIFY(shown.window.findChild<LoadStatus *>()->isVisible());
    QTRY_VERIFY(shown.rows() > 0);

    QTest::keyClick(&shown.window, Qt::Key_Escape);

    QVERIFY(!shown.window.workspace().isLoading());
    QTRY_VERIFY(shown.window.workspace().isSettled());
    QVERIFY(!shown.window.findChild<LoadStatus *>()->isVisible());
    QVERIFY(shown.rows() < 6020);
    const SourceListModel &sources = shown.window.workspace().sources();
    QCOMPARE(sources.index(1, 0).data(SourceListModel::StateRole).toInt(),
             int(Source::State::Cancelled));
}

void TestMainWindow::opensACancelledSourceAgain()
{
    ShownWindow shown;
    shown.window.open({path("a.db"), path("b.db")});
    QTest::keyClick(&shown.window, Qt::Key_Escape);
    QVERIFY(!shown.window.workspace().isLoading());

    shown.open({path("b.db")});

    QCOMPARE(shown.rows(), 30);
    QCOMPARE(shown.window.workspace().sources().rowCount(), 2);
}

void TestMainWindow::canBeClosedWhileLoading()
{
    ShownWindow shown;
    shown.window.open({path("large.db")});
    QTRY_VERIFY(shown.rows() > 0);

    shown.window.close();

    QVERIFY(!shown.window.workspace().isLoading());
}

} // namespace sled

QTEST_MAIN(sled::TestMainWindow)
#include "tst_mainwindow.moc"
