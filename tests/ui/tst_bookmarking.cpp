// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/marking.h"
#include "ui/views/noticebar.h"

#include <QImage>

using namespace sled;
using namespace Qt::StringLiterals;
using test::Marking;

class TestBookmarking final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aKeyMakesAndRemovesOne();
    void theTableShowsASign();
    void noteIsWrittenByKeys();
    void escapeTakesTheNoteBack();
    void isFoundAgainInAnotherFile();
    void isListedWhileNotOpen();
    void deleteRemovesAndTheKeyBringsItBack();
    void enterGoesToTheEvent();
    void keysTravelInTheOrderOfTheTable();
    void twoWindowsKeepBoth();
    void aDamagedFileIsKept();
    void aNewerFileIsLeftAlone();
    void withoutUserFilesNothingIsWritten();

private:
    test::UserFilesOfTest m_user;
};

void TestBookmarking::initTestCase()
{
    writeDatabase(m_user.path("a.db"), appendedEvents(20, testKeys(1)));
    writeDatabase(m_user.path("moved.db"), appendedEvents(30, testKeys(1)));
    writeDatabase(m_user.path("other.db"), appendedEvents(3, testKeys(2)));
}

void TestBookmarking::init()
{
    test::failOnAnyWarning();
    m_user.forget();
}

void TestBookmarking::aKeyMakesAndRemovesOne()
{
    Marking shown;
    shown.key(Qt::Key_D, Qt::ControlModifier); // nothing is selected
    shown.open({m_user.path("a.db")});
    QVERIFY(shown.pane->isVisible());
    QCOMPARE(shown.count(), 0);

    shown.mark(3);

    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.text(0, BookmarksModel::StoryColumn),
             shown.table->model()->index(3, EventTableModel::StoryColumn).data().toString());
    QCOMPARE(shown.text(0, BookmarksModel::TimeColumn),
             shown.table->model()->index(3, EventTableModel::TimeColumn).data().toString());
    QVERIFY(m_user.read(m_user.bookmarks()).contains("\"op\""));
    shown.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(shown.count(), 0);
    QVERIFY(!m_user.read(m_user.bookmarks()).contains("\"op\""));
}

void TestBookmarking::theTableShowsASign()
{
    Marking shown;
    shown.open({m_user.path("a.db")});
    const QRect cell = shown.table->visualRect(shown.table->model()->index(3, 0));
    shown.click(5);
    const QImage without = shown.table->viewport()->grab(cell).toImage();

    shown.mark(3);
    shown.click(5);

    QVERIFY(shown.hasSign(3));
    QVERIFY(!shown.hasSign(4));
    QVERIFY(shown.table->viewport()->grab(cell).toImage() != without);
    QCOMPARE(shown.table->model()->index(3, 0).data(Qt::AccessibleDescriptionRole).toString(),
             u"has a bookmark"_s);
    QVERIFY(!shown.table->model()->index(3, 1).data(Qt::AccessibleDescriptionRole).isValid());
}

void TestBookmarking::noteIsWrittenByKeys()
{
    {
        Marking shown;
        shown.open({m_user.path("a.db")});
        shown.mark(3);
        shown.list->setFocus();
        QTest::keyClick(shown.list, Qt::Key_F2);
        QVERIFY(shown.note->hasFocus());
        shown.write(u"why <b>twice</b>?"_s);
        QTest::keyClick(shown.note, Qt::Key_Return);
        shown.write(u"ask"_s);
        QTest::keyClick(shown.note, Qt::Key_Return, Qt::ControlModifier);

        QVERIFY(shown.list->hasFocus());
        QCOMPARE(shown.text(0, BookmarksModel::NoteColumn), u"why <b>twice</b>? ask"_s);
        QTest::keyClick(shown.list, Qt::Key_F2);
        shown.write(u"!"_s); // and the window is closed
    }
    Marking again;
    again.open({m_user.path("a.db")});
    again.list->setFocus();
    QTest::keyClick(again.list, Qt::Key_Home);
    QVERIFY(again.note->toPlainText().contains(u"why <b>twice</b>?\nask"_s));
    QVERIFY(again.note->toPlainText().contains(u'!'));
}

void TestBookmarking::escapeTakesTheNoteBack()
{
    Marking shown;
    shown.open({m_user.path("a.db")});
    shown.mark(3);
    shown.list->setFocus();
    QTest::keyClick(shown.list, Qt::Key_F2);
    shown.write(u"no"_s);

    QTest::keyClick(shown.note, Qt::Key_Escape);

    QVERIFY(shown.list->hasFocus());
    QCOMPARE(shown.note->toPlainText(), QString());
    QCOMPARE(shown.text(0, BookmarksModel::NoteColumn), QString());
}

void TestBookmarking::isFoundAgainInAnotherFile()
{
    {
        Marking shown;
        shown.open({m_user.path("a.db")});
        shown.mark(3);
    }
    Marking again;

    again.open({m_user.path("moved.db")});

    int signs = 0;
    for (int row = 0; row < again.table->model()->rowCount(); ++row)
        signs += again.hasSign(row) ? 1 : 0;
    QCOMPARE(signs, 1);
    QVERIFY(again.list->model()->index(0, 0).data(BookmarksModel::IsOpenRole).toBool());
}

void TestBookmarking::isListedWhileNotOpen()
{
    QString story;
    {
        Marking shown;
        shown.open({m_user.path("a.db")});
        shown.mark(3);
        story = shown.text(0, BookmarksModel::StoryColumn);
        QVERIFY(!story.isEmpty());
    }
    Marking again;
    again.open({m_user.path("other.db")});

    QCOMPARE(again.count(), 1);
    QCOMPARE(again.text(0, BookmarksModel::StoryColumn), story);
    const QModelIndex first = again.list->model()->index(0, 0);
    QVERIFY(!first.data(BookmarksModel::IsOpenRole).toBool());
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"not open"_s));
    again.list->setCurrentIndex(first);
    QTest::keyClick(again.list, Qt::Key_Return); // goes nowhere
    QVERIFY(!again.window.selectedEvent());
}

void TestBookmarking::deleteRemovesAndTheKeyBringsItBack()
{
    Marking shown;
    shown.open({m_user.path("a.db")});
    shown.mark(3);
    shown.list->setFocus();
    QTest::keyClick(shown.list, Qt::Key_F2);
    shown.write(u"note"_s);
    QTest::keyClick(shown.note, Qt::Key_Return, Qt::ControlModifier);

    QTest::keyClick(shown.list, Qt::Key_Delete);
    QCOMPARE(shown.count(), 0);
    QVERIFY(!shown.hasSign(3));

    shown.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(shown.text(0, BookmarksModel::NoteColumn), u"note"_s);
}

void TestBookmarking::enterGoesToTheEvent()
{
    Marking shown;
    shown.open({m_user.path("a.db")});
    shown.mark(3);
    shown.click(7);
    shown.window.showPage(WindowPage::Ops);
    shown.list->setFocus();

    QTest::keyClick(shown.list, Qt::Key_Return);

    QVERIFY(shown.table->isVisible());
    QCOMPARE(shown.table->currentIndex().row(), 3);
    shown.click(7);
    const QRect cell = shown.list->visualRect(shown.list->model()->index(0, 0));
    QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(shown.list->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(shown.table->currentIndex().row(), 3);
}

void TestBookmarking::keysTravelInTheOrderOfTheTable()
{
    Marking shown;
    shown.open({m_user.path("a.db")});
    for (const int row : {8, 3, 12})
        shown.mark(row);
    shown.click(5);

    const auto rowAfter = [&shown](Qt::KeyboardModifiers modifiers) {
        shown.key(Qt::Key_F8, modifiers);
        return shown.table->currentIndex().row();
    };
    QCOMPARE(rowAfter({}), 8);
    QCOMPARE(rowAfter({}), 12);
    QCOMPARE(rowAfter({}), 3); // and round again
    QCOMPARE(rowAfter(Qt::ShiftModifier), 12);
    QCOMPARE(rowAfter(Qt::ShiftModifier), 8);
    QCOMPARE(shown.list->currentIndex().row(), 0);
}

void TestBookmarking::twoWindowsKeepBoth()
{
    Marking one;
    one.open({m_user.path("a.db")});
    {
        Marking other;
        other.open({m_user.path("a.db")});
        other.mark(1);
    }
    one.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&one.window));

    one.mark(2);

    QCOMPARE(one.count(), 2);
}

void TestBookmarking::aDamagedFileIsKept()
{
    m_user.write(m_user.bookmarks(), "garbage");
    Marking shown;
    QVERIFY(shown.window.notice().isVisible());
    QVERIFY(shown.window.notice().text().contains(u"bookmarks.json"_s));
    QCOMPARE(m_user.read(m_user.bookmarks()), QByteArray("garbage"));
    shown.open({m_user.path("a.db")});

    shown.mark(3);

    QCOMPARE(shown.count(), 1);
    QCOMPARE(m_user.read(m_user.bookmarks() + u".damaged-1"_s), QByteArray("garbage"));
}

void TestBookmarking::aNewerFileIsLeftAlone()
{
    const QByteArray newer = R"({"sledscope_bookmarks": 9, "more": true})";
    m_user.write(m_user.bookmarks(), newer);
    Marking shown;
    QVERIFY(shown.window.notice().text().contains(u"newer version"_s));
    shown.open({m_user.path("a.db")});

    shown.mark(3);

    QCOMPARE(shown.count(), 0);
    QCOMPARE(m_user.read(m_user.bookmarks()), newer);
}

void TestBookmarking::withoutUserFilesNothingIsWritten()
{
    test::ShownWindow shown;
    shown.open({m_user.path("a.db")});
    shown.click(2);

    QTest::keyClick(&shown.window, Qt::Key_D, Qt::ControlModifier);

    QVERIFY(shown.table->model()->index(2, 0).data(EventTableModel::BookmarkRole).toBool());
    QVERIFY(!QFile::exists(m_user.bookmarks()));
}

QTEST_MAIN(TestBookmarking)
#include "tst_bookmarking.moc"
