// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownwindow.h"
#include "ui/filter/searchbar.h"
#include "ui/lanes/overviewstrip.h"
#include "ui/window/commandpalette.h"
#include "ui/window/timejump.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTemporaryDir>
#include <QTimeZone>

#include <set>

namespace sled {

using namespace Qt::StringLiterals;

class TestSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { writeDatabase(m_path, appendedEvents(40, testKeys(1))); }
    void init() { test::failOnAnyWarning(); }

    void goesFromHitToHit();
    void searchesWhatTheFilterShows();
    void showsTheRowsAroundAHit();
    void closesByEscape();
    void goesToATime_data();
    void goesToATime();
    void showsMoreColumns();
    void runsCommandsByName();
    void noShortcutHasTwoMeanings();

private:
    struct Fixture : test::ShownWindow {
        SearchBar *bar = window.findChild<SearchBar *>();
        QLineEdit *line = bar->findChild<QLineEdit *>();

        explicit Fixture(const QString &path) { open({path}); }

        [[nodiscard]] QString state() const
        {
            for (const QLabel *label : bar->findChildren<QLabel *>()) {
                if (!label->buddy())
                    return label->text();
            }
            return {};
        }

        void search(const QString &text)
        {
            QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
            QVERIFY(line->hasFocus());
            QTest::keyClicks(line, text);
            QTRY_VERIFY(window.isSettled());
        }

        [[nodiscard]] int currentRow() const { return table->currentIndex().row(); }

        void filter(const QString &text)
        {
            const auto read = parseFilter(text);
            QVERIFY(read);
            window.filter().only(*read);
            QTRY_VERIFY(window.isSettled());
        }
    };

    QTemporaryDir m_directory;
    const QString m_path = m_directory.filePath(u"pipeline.db"_s);
};

void TestSearch::goesFromHitToHit()
{
    Fixture window(m_path);
    window.search(u"2_story"_s);
    QTRY_COMPARE(window.state(), u"10 found"_s);
    QCOMPARE(window.rows(), 40); // nothing is hidden
    QTest::keyClick(window.line, Qt::Key_Return);
    QCOMPARE(window.currentRow(), 20);
    QCOMPARE(window.state(), u"1 of 10"_s);
    QTest::keyClick(window.line, Qt::Key_Return);
    QCOMPARE(window.currentRow(), 21);
    QTest::keyClick(window.line, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(window.line, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(window.currentRow(), 29); // from the first to the last
    QCOMPARE(window.state(), u"10 of 10"_s);
    QTest::keyClick(&window.window, Qt::Key_F3);
    QCOMPARE(window.currentRow(), 20);
    QTest::keyClicks(window.line, u"x"_s);
    QTRY_COMPARE(window.state(), u"Nothing found"_s);
}

void TestSearch::searchesWhatTheFilterShows()
{
    Fixture window(m_path);
    window.filter(u"seq < 25"_s);
    window.search(u"2_story"_s);
    QTRY_COMPARE(window.state(), u"5 found"_s);
    window.filter({});
    QTRY_COMPARE(window.state(), u"10 found"_s);
}

void TestSearch::showsTheRowsAroundAHit()
{
    Fixture window(m_path);
    window.filter(u"story = 2_story"_s);
    window.search(u"2_story"_s);
    QTest::keyClick(window.line, Qt::Key_Return);
    QCOMPARE(window.rows(), 10);
    Q_EMIT window.bar->aroundRequested();
    QCOMPARE(window.rows(), 15); // five before the first
    const auto isAround = [&](int row) {
        return window.table->model()->index(row, 0).data(EventTableModel::IsAroundRole).toBool();
    };
    QVERIFY(isAround(4));
    QVERIFY(!isAround(5));
    QTest::keyClick(window.line, Qt::Key_Escape);
    QCOMPARE(window.rows(), 10);
}

void TestSearch::closesByEscape()
{
    Fixture window(m_path);
    window.search(u"2_story"_s);
    QVERIFY(window.bar->isVisible());
    QTest::keyClick(window.line, Qt::Key_Escape);
    QVERIFY(!window.bar->isVisible());
    QVERIFY(window.table->hasFocus());
}

void TestSearch::goesToATime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("moment");
    QTest::newRow("date and time") << u"2026-05-17 14:05"_s << 1779026700.0;
    QTest::newRow("date") << u"2026-05-17"_s << 1778976000.0;
    QTest::newRow("ago") << u"-2h"_s << 1779026700.0 - 7200;
    QTest::newRow("time of today") << u"14:05"_s << 1779026700.0;
    QTest::newRow("none") << u"soon"_s << -1.0;
    QTest::newRow("quotes") << u"\"\\"_s << -1.0;
}

void TestSearch::goesToATime()
{
    QFETCH(QString, text);
    QFETCH(double, moment);
    const auto found = momentOf(text, 1779026700, QTimeZone::utc());
    QCOMPARE(found.has_value(), moment >= 0);
    if (found)
        QCOMPARE(*found, moment);

    Fixture window(m_path);
    auto &search = window.window.search();
    search.goToTime(1.77e9 + 60.0 * 7 - 1);
    QCOMPARE(window.currentRow(), 7);
    search.goToTime(0);
    QCOMPARE(window.currentRow(), 0);
    search.goToTime(1e12);
    QCOMPARE(window.currentRow(), 39);
}

void TestSearch::showsMoreColumns()
{
    Fixture window(m_path);
    using Model = EventTableModel;
    QVERIFY(window.table->isColumnHidden(Model::SinceStoryColumn));
    for (const int column :
         {Model::SinceShownColumn, Model::SinceStoryColumn, Model::SinceSledColumn})
        window.table->setColumnShown(column, true);
    const auto text = [&](int row, int column) {
        return window.table->model()->index(row, column).data().toString();
    };
    QTRY_COMPARE(text(1, Model::SinceStoryColumn), u"+1 min 0 s"_s);
    QCOMPARE(text(0, Model::SinceShownColumn), QString());
    QCOMPARE(text(10, Model::SinceStoryColumn), QString()); // the first of its story
    QCOMPARE(text(10, Model::SinceSledColumn), u"+1 min 0 s"_s);
    window.filter(u"seq in {0, 30}"_s);
    QCOMPARE(text(1, Model::SinceShownColumn), u"+30 min 0 s"_s);
    QCOMPARE(text(1, Model::SinceSledColumn), u"+1 min 0 s"_s);

    const QByteArray state = window.table->saveColumns();
    window.table->resetColumns();
    QVERIFY(window.table->isColumnHidden(Model::SinceSledColumn));
    window.table->restoreColumns(state);
    QVERIFY(!window.table->isColumnHidden(Model::SinceSledColumn));
    for (int column = 0; column < Model::ColumnCount; ++column)
        window.table->setColumnShown(column, false);
    QCOMPARE(window.table->horizontalHeader()->hiddenSectionCount(), Model::ColumnCount - 1);
}

void TestSearch::runsCommandsByName()
{
    Fixture window(m_path);
    window.filter(u"seq < 3"_s);
    QCOMPARE(window.rows(), 3);
    QTest::keyClick(&window.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *palette = window.window.findChild<CommandPalette *>();
    QVERIFY(palette);
    auto *line = palette->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"gtt"_s);
    QVERIFY(palette->findChild<QListWidget *>()->count() > 0);
    line->clear();
    QTest::keyClicks(line, u"clear filter"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(window.window.findChildren<CommandPalette *>().size(), 0);
    QTRY_COMPARE(window.rows(), 40);
}

void TestSearch::noShortcutHasTwoMeanings()
{
    Fixture window(m_path);
    std::set<QString> seen;
    for (const WindowCommand &command : commandsOf(window.window)) {
        QVERIFY2(!command.name.isEmpty(), "a command without a name");
        const auto *action = qobject_cast<QAction *>(command.control);
        for (const QKeySequence &keys : action ? action->shortcuts() : QList<QKeySequence>()) {
            const QString name = keys.toString();
            QVERIFY2(seen.insert(name).second, qPrintable(name + u" twice: "_s + command.name));
        }
    }
    QVERIFY(seen.size() > 10);
}

} // namespace sled

QTEST_MAIN(sled::TestSearch)
#include "tst_search.moc"
