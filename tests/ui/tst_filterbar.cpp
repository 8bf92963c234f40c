// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownwindow.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filterchip.h"
#include "ui/filter/filtercompleter.h"
#include "ui/filter/filterline.h"
#include "ui/filter/filterstate.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QTemporaryDir>
#include <QToolButton>

namespace sled {

using namespace Qt::StringLiterals;

class TestFilterBar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { test::failOnAnyWarning(); }

    void filtersByEnter();
    void saysWhatIsWrongWhileTyping();
    void switchesAndDropsConditions();
    void goesThroughWhatWasAsked();
    void completesWhatOccurs();
    void offersCellsAsConditions();
    void keepsTheSelectionThatStillShows();
    void copiesEvents();
    void takesAnythingThatIsTyped();
    void escapeIsItsOwn();

private:
    /// A window with a filter bar over the events of one sled.
    struct Fixture : test::ShownWindow {
        FilterBar *bar = window.findChild<FilterBar *>();
        FilterLine *line = window.findChild<FilterLine *>();
        FilterState *state = window.findChild<FilterState *>();
        QLabel *error = bar->findChild<QLabel *>(u"filterError"_s);

        explicit Fixture(const QString &path) { open({path}); }

        void ask(const QString &text)
        {
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
            QTRY_VERIFY(window.isSettled());
        }

        [[nodiscard]] QList<FilterChip *> chips() const
        {
            QList<FilterChip *> shown;
            for (FilterChip *chip : bar->findChildren<FilterChip *>()) {
                if (chip->isVisible())
                    shown += chip;
            }
            return shown;
        }
    };

    QTemporaryDir m_directory;
    QString m_path;
};

void TestFilterBar::initTestCase()
{
    m_path = m_directory.filePath(u"pipeline.db"_s);
    writeDatabase(m_path, appendedEvents(40, testKeys(1)));
}

void TestFilterBar::filtersByEnter()
{
    Fixture window(m_path);
    const int all = window.rows();
    window.ask(u"story = 1_story"_s);
    QVERIFY(window.rows() > 0);
    QVERIFY(window.rows() < all);
    for (int row = 0; row < window.rows(); ++row) {
        const auto story = window.table->model()->index(row, EventTableModel::StoryColumn);
        QCOMPARE(story.data().toString(), u"1_story"_s);
    }
    QCOMPARE(window.state->text(), u"%1 of %2 events"_s.arg(window.rows()).arg(all));
    QTest::keyClick(&window.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(window.rows(), all);
    QVERIFY(window.line->text().isEmpty());
}

void TestFilterBar::saysWhatIsWrongWhileTyping()
{
    Fixture window(m_path);
    const int all = window.rows();
    QTest::keyClick(&window.window, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(window.line->hasFocus());
    QTest::keyClicks(window.line, u"stage = "_s);
    QVERIFY(window.error->text().startsWith(u"Character 9: "_s));
    QTest::keyClick(window.line, Qt::Key_Return);
    QCOMPARE(window.rows(), all);
    QTest::keyClicks(window.line, u"qa"_s);
    QCOMPARE(window.state->text(), u"Enter filters"_s);
    window.ask(u"finding = odd_weather"_s);
    QVERIFY(window.error->text().startsWith(u"Character 11: "_s));
    QCOMPARE(window.rows(), all);
}

void TestFilterBar::switchesAndDropsConditions()
{
    Fixture window(m_path);
    const int all = window.rows();
    window.ask(u"story = 1_story and seq < 0"_s);
    QCOMPARE(window.rows(), 0);
    QTRY_COMPARE(window.chips().size(), 2);
    auto *box = window.chips()[1]->findChild<QCheckBox *>();
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_VERIFY(window.rows() > 0);
    QCOMPARE(window.line->text(), u"story = 1_story"_s);
    const int ofStory = window.rows();
    QVERIFY(ofStory < all);
    QTest::mouseClick(window.chips()[0]->findChild<QToolButton *>(), Qt::LeftButton);
    QTRY_COMPARE(window.rows(), all);
    QTRY_COMPARE(window.chips().size(), 1); // the one that is switched off
    QTest::keyClick(window.chips()[0]->findChild<QCheckBox *>(), Qt::Key_Delete);
    QTRY_COMPARE(window.chips().size(), 0);
}

void TestFilterBar::goesThroughWhatWasAsked()
{
    Fixture window(m_path);
    window.ask(u"seq > 1"_s);
    window.ask(u"seq > 2"_s);
    window.line->clear();
    QTest::keyClicks(window.line, u"dra"_s);
    QTest::keyClick(window.line, Qt::Key_Up);
    QCOMPARE(window.line->text(), u"seq > 2"_s);
    QTest::keyClick(window.line, Qt::Key_Up);
    QCOMPARE(window.line->text(), u"seq > 1"_s);
    QTest::keyClick(window.line, Qt::Key_Up);
    QCOMPARE(window.line->text(), u"seq > 1"_s);
    QTest::keyClick(window.line, Qt::Key_Down);
    QTest::keyClick(window.line, Qt::Key_Down);
    QCOMPARE(window.line->text(), u"dra"_s);
}

void TestFilterBar::completesWhatOccurs()
{
    Fixture window(m_path);
    window.line->setFocus();
    auto *completer = window.line->findChild<FilterCompleter *>();
    QTest::keyClicks(window.line, u"stor"_s);
    QVERIFY(completer->isOpen());
    QTest::keyClick(window.line, Qt::Key_Tab);
    QCOMPARE(window.line->text(), u"story "_s);
    QVERIFY(window.line->hasFocus());
    QTest::keyClicks(window.line, u"= 2_"_s);
    QVERIFY(completer->isOpen());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QVERIFY(!completer->isOpen());
    QCOMPARE(window.line->text(), u"story = 2_story "_s);
    QTest::keyClick(window.line, Qt::Key_Return);
    QTRY_COMPARE(window.rows(), 10);
}

void TestFilterBar::offersCellsAsConditions()
{
    Fixture window(m_path);
    const int all = window.rows();
    const auto choose = [&](int row, int column, const QString &text) {
        const QRect cell = window.table->visualRect(window.table->model()->index(row, column));
        Q_EMIT window.table->customContextMenuRequested(cell.center());
        auto *menu = window.table->findChild<QMenu *>();
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        delete menu;
        QTRY_VERIFY(window.window.isSettled());
    };
    const QString story
        = window.table->model()->index(0, EventTableModel::StoryColumn).data().toString();
    choose(0, EventTableModel::StoryColumn, u"&Only This"_s);
    QCOMPARE(window.line->text(), u"story = \"%1\""_s.arg(story));
    const int ofStory = window.rows();
    QVERIFY(ofStory > 0 && ofStory < all);
    choose(0, EventTableModel::ToColumn, u"&Not This"_s);
    QVERIFY(window.line->text().contains(u" and not to = "_s));
    QVERIFY(window.rows() < ofStory);
}

void TestFilterBar::keepsTheSelectionThatStillShows()
{
    Fixture window(m_path);
    const int last = window.rows() - 1;
    const EventIndex event = window.window.workspace().events().eventAt(last);
    window.table->setCurrentIndex(window.table->model()->index(last, 0));
    QCOMPARE(window.window.selectedEvent(), std::optional(event));
    window.ask(u"seq >= 1"_s);
    QCOMPARE(window.window.selectedEvent(), std::optional(event));
    QCOMPARE(window.window.workspace().events().eventAt(window.table->currentIndex().row()), event);
    QVERIFY(window.table->viewport()->rect().intersects(
        window.table->visualRect(window.table->currentIndex())));
}

void TestFilterBar::copiesEvents()
{
    Fixture window(m_path);
    window.table->setFocus();
    window.table->selectAll();
    QTest::keyClick(window.table, Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), window.rows() + 1);
    QVERIFY(text.startsWith(u"sled_id"_s));
}

void TestFilterBar::takesAnythingThatIsTyped()
{
    Fixture window(m_path);
    const int all = window.rows();
    for (const QString &text :
         {QString(100'000, u'('), QString(100'000, u'a'), u"not "_s.repeated(25'000),
          QString::fromUtf8("\xE2\x80\xAE\x01 \xF0\x9F\x9B\xB7 %1 <b>&amp;")}) {
        window.line->setText(text);
        QTest::keyClick(window.line, Qt::Key_Return);
        QTRY_VERIFY(window.window.isSettled());
        window.line->clear();
        QTest::keyClick(window.line, Qt::Key_Return);
        QTRY_COMPARE(window.rows(), all);
    }
}

void TestFilterBar::escapeIsItsOwn()
{
    // The window has a shortcut on it, which cancels loading.
    Fixture window(m_path);
    QKeyEvent escape(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
    escape.ignore();
    QApplication::sendEvent(window.line, &escape);
    QVERIFY(escape.isAccepted());
    escape.ignore();
    QApplication::sendEvent(window.line->findChild<FilterCompleter *>()->popup(), &escape);
    QVERIFY(escape.isAccepted());
}

} // namespace sled

QTEST_MAIN(sled::TestFilterBar)
#include "tst_filterbar.moc"
