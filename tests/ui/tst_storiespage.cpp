// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownwindow.h"
#include "ui/pages/storiespage.h"
#include "ui/pages/storypanel.h"
#include "ui/stories/storybar.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

/// The page of stories in front, in a window that has opened \a paths.
struct ShownStories : ShownWindow {
    explicit ShownStories(const QStringList &paths)
    {
        window.showPage(WindowPage::Stories);
        if (!paths.isEmpty())
            open(paths);
        [this] { QTRY_VERIFY(window.isSettled()); }();
    }

    StoriesPage &page = *window.findChild<StoriesPage *>();
    QTableView &stories = *page.findChild<QTableView *>(u"stories"_s);
    QLineEdit &needle = *page.findChild<QLineEdit *>();
    StoryBar &bar = *page.findChild<StoryBar *>();

    template <typename Button>
    [[nodiscard]] Button &button(const QString &text) const
    {
        for (auto *one : page.findChildren<Button *>()) {
            if (one->text().remove(u'&') == text)
                return *one;
        }
        qFatal("there is no such button");
    }
    void clickRow(QTableView &view, int row) const
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(view.model()->index(row, 0)).center());
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
};

class TestStoriesPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void initTestCase();

    void everyStoryIsListed();
    void storiesAreNarrowed();
    void noMatchIsSaid();
    void noStoryIsSaid();
    void clickOnAStorySelectsWhereItIs();
    void keysOnTheBarSelectEverywhere();
    void selectionElsewhereSelectsTheStory();
    void listAndBarGoTogether();
    void lifeIsCopied();
    void eventIsShownOnTheTimeline();
    void widthsAreSwitched();
    void reloadStartsOver();
    void controlsHaveNames();

private:
    QTemporaryDir m_dir;
    QString m_path;
};

void TestStoriesPage::initTestCase()
{
    m_path = m_dir.filePath(u"a.db"_s);
    writeDatabase(m_path, appendedEvents(60, testKeys(1)));
}

void TestStoriesPage::everyStoryIsListed()
{
    const ShownStories shown({m_path});

    QVERIFY(shown.page.model().rowCount() > 1);
    QCOMPARE(std::size_t(shown.page.model().rowCount()), shown.page.model().total());
    std::size_t events = 0;
    for (int row = 0; row < shown.page.model().rowCount(); ++row)
        events += shown.page.model().storyAt(row).life().stepCount();
    QCOMPARE(events, 60U);
    QVERIFY(shown.says(u"%1 of %1 stories shown"_s.arg(shown.page.model().rowCount())));
    QVERIFY(!shown.page.panel().story().isNone()); // the first is shown
    QVERIFY(!shown.window.selectedEvent());        // but nobody asked for it
}

void TestStoriesPage::storiesAreNarrowed()
{
    const ShownStories shown({m_path});
    const QString first = shown.page.model().index(0, 0).data().toString();

    shown.needle.setFocus();
    QTest::keyClicks(&shown.needle, first.toUpper());
    QTRY_VERIFY(!shown.page.isBusy());

    QVERIFY(shown.page.model().rowCount() < int(shown.page.model().total()));
    QVERIFY(shown.says(u"%1 of %2 stories shown"_s.arg(shown.page.model().rowCount())
                           .arg(shown.page.model().total())));
    QTest::keyClick(&shown.needle, Qt::Key_Return);
    QVERIFY(shown.stories.hasFocus());
}

void TestStoriesPage::noMatchIsSaid()
{
    const ShownStories shown({m_path});

    QTest::keyClicks(&shown.needle, u"no such story"_s);
    QTRY_COMPARE(shown.page.model().rowCount(), 0);

    QVERIFY(!shown.stories.isVisible());
    QVERIFY(shown.says(u"No story has these words"_s));
    shown.needle.clear();
    QTRY_VERIFY(shown.stories.isVisible());
}

void TestStoriesPage::noStoryIsSaid()
{
    const QString empty = m_dir.filePath(u"empty.db"_s);
    writeDatabase(empty, {});
    const ShownStories shown({empty});

    QVERIFY(shown.says(u"No event names a story."_s));
    QVERIFY(shown.page.panel().story().isNone());
}

void TestStoriesPage::clickOnAStorySelectsWhereItIs()
{
    const ShownStories shown({m_path});

    shown.clickRow(shown.stories, 1);

    const ShownStory story = shown.page.model().storyAt(1);
    QCOMPARE(shown.page.panel().story().number, story.number);
    QCOMPARE(shown.window.selectedEvent(), std::optional(story.begin(story.stays().back()).event));
    QTest::keyClick(&shown.stories, Qt::Key_Down);
    QCOMPARE(shown.page.panel().story().number, shown.page.model().storyAt(2).number);
}

void TestStoriesPage::keysOnTheBarSelectEverywhere()
{
    const ShownStories shown({m_path});
    shown.clickRow(shown.stories, 0);
    const ShownStory story = shown.page.panel().story();
    shown.bar.setFocus();

    QTest::keyClick(&shown.bar, Qt::Key_Home);

    const EventIndex first = story.steps().front().event;
    QCOMPARE(shown.window.selectedEvent(), std::optional(first));
    QCOMPARE(shown.table->currentIndex().row(), int(first));
    QVERIFY(shown.page.isVisible()); // it stays where it was asked
}

void TestStoriesPage::selectionElsewhereSelectsTheStory()
{
    ShownStories shown({m_path});
    QTest::keyClicks(&shown.needle, u"no such story"_s);
    QTRY_COMPARE(shown.page.model().rowCount(), 0);
    shown.window.showPage(WindowPage::Timeline);

    shown.click(3);

    const StoryPanel &panel = shown.page.panel();
    QCOMPARE(panel.currentEvent(), std::optional(EventIndex{3}));
    const History &history = shown.window.workspace().history();
    const std::string_view story = history.text(history.events().facts(EventIndex{3}).storyId);
    QCOMPARE(panel.story().lives->text(panel.story().life().story), story);
    shown.needle.clear(); // it has a row again
    QTRY_COMPARE(shown.stories.currentIndex().row(), shown.page.model().rowOf(story).value_or(-1));
}

void TestStoriesPage::listAndBarGoTogether()
{
    const ShownStories shown({m_path});
    auto &steps = *shown.page.panel().findChild<QTableView *>(u"storySteps"_s);

    shown.clickRow(steps, 0);
    QCOMPARE(shown.bar.currentStep(), std::optional<std::size_t>(0));
    QTest::keyClick(&shown.bar, Qt::Key_End);

    QCOMPARE(steps.currentIndex().row(), steps.model()->rowCount() - 1);
}

void TestStoriesPage::lifeIsCopied()
{
    const ShownStories shown({m_path});

    QTest::mouseClick(&shown.button<QPushButton>(u"Copy as Text"_s), Qt::LeftButton);

    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text, shown.page.panel().text());
    QVERIFY(text.startsWith(u"Story: "_s + shown.page.model().index(0, 0).data().toString()));
}

void TestStoriesPage::eventIsShownOnTheTimeline()
{
    const ShownStories shown({m_path});
    auto &toTimeline = shown.button<QPushButton>(u"Show on Timeline"_s);
    QVERIFY(!toTimeline.isEnabled());
    shown.bar.setFocus();
    QTest::keyClick(&shown.bar, Qt::Key_Right);

    QTest::mouseClick(&toTimeline, Qt::LeftButton);

    QVERIFY(shown.table->isVisible());
    QVERIFY(shown.window.selectedEvent());
    QCOMPARE(shown.table->currentIndex().row(), int(*shown.window.selectedEvent()));
}

void TestStoriesPage::widthsAreSwitched()
{
    const ShownStories shown({m_path});

    QTest::mouseClick(&shown.button<QRadioButton>(u"Equal Widths"_s), Qt::LeftButton, {}, {8, 8});
    QCOMPARE(shown.bar.mode(), StoryBarMode::Equal);
    QTest::mouseClick(&shown.button<QRadioButton>(u"By Time"_s), Qt::LeftButton, {}, {8, 8});

    QCOMPARE(shown.bar.mode(), StoryBarMode::Time);
}

void TestStoriesPage::reloadStartsOver()
{
    ShownStories shown({m_path});
    shown.clickRow(shown.stories, 1);

    shown.window.workspace().closeAll();

    QCOMPARE(shown.page.model().rowCount(), 0);
    QVERIFY(shown.page.panel().story().isNone());
    shown.open({m_path});
    QTRY_VERIFY(shown.window.isSettled());
    QVERIFY(shown.page.model().rowCount() > 0);
}

void TestStoriesPage::controlsHaveNames()
{
    const ShownStories shown({m_path});

    for (const QWidget *control : shown.page.findChildren<QWidget *>()) {
        if ((control->focusPolicy() & Qt::TabFocus) == 0 || !control->isVisible()
            || qobject_cast<const QAbstractButton *>(control))
            continue;
        QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
    }
}

} // namespace sled

QTEST_MAIN(sled::TestStoriesPage)
#include "tst_storiespage.moc"
