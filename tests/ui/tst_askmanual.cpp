// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownwindow.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filterline.h"
#include "ui/help/askmanual.h"
#include "ui/help/manualbrowser.h"
#include "ui/help/manualbutton.h"
#include "ui/help/manualwindow.h"
#include "ui/pages/findingcard.h"
#include "ui/pages/findingspage.h"
#include "ui/views/cardlist.h"
#include "ui/views/detailspane.h"
#include "ui/views/emptystate.h"

#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

/// The ways from what the window shows into the manual.
class TestAskManual final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnAnyWarning(); }
    void everyPlaceOfTheWindowIsInTheManual();
    void everyCommandOfHelpIsInTheManual();
    void f1OpensTheChapterOfThePage_data();
    void f1OpensTheChapterOfThePage();
    void f1OpensTheChapterOfADialog();
    void aFindingLeadsToItsParagraph();
    void theMenuOfAFindingDoesToo();
    void theErrorOfAFilterLeadsToItsParagraph();
    void anExampleIsWrittenIntoTheFilterLine();
    void theChecksOfAnEventLeadToTheirParagraph();
    void theErrorOfASourceLeadsToItsParagraph();
    void nothingReadableLeadsToTheErrors();
    void theManualGoesWithItsWindow();

private:
    /// Where the manual of \a shown is open; empty: nowhere.
    static QString read(ShownWindow &shown)
    {
        ManualWindow *manual = shown.window.help().manual();
        return manual && manual->isVisible() ? manual->browser().place().toLink() : QString();
    }
    static QAction *action(const QMenu &menu, const QString &text)
    {
        for (QAction *one : menu.actions()) {
            if (QString(one->text()).remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    static QMenu *openMenu(const QWidget &parent)
    {
        for (QMenu *menu : parent.findChildren<QMenu *>()) {
            if (menu->isVisible())
                return menu;
        }
        return nullptr;
    }

    QTemporaryDir m_dir;
    QString m_sound;
    QString m_holed;
    QString m_text;
};

void TestAskManual::initTestCase()
{
    m_sound = m_dir.filePath(u"sound.db"_s);
    m_holed = m_dir.filePath(u"holed.db"_s);
    m_text = m_dir.filePath(u"text.db"_s);
    std::vector<SignedOp> ops = appendedEvents(20, testKeys(1));
    writeDatabase(m_sound, ops);
    ops.erase(ops.begin() + 7);
    writeDatabase(m_holed, ops);
    QFile text(m_text);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("this is no database, however long it may be for one of them");
}

void TestAskManual::everyPlaceOfTheWindowIsInTheManual()
{
    ShownWindow shown;
    const Manual manual;

    int count = 0;
    for (const QObject *object : shown.window.findChildren<QObject *>()) {
        const auto place = ownManualPlace(*object);
        count += place ? 1 : 0;
        QVERIFY2(!place || manual.has(*place), qPrintable(place ? place->toLink() : QString()));
    }
    QVERIFY(count > 8);
}

void TestAskManual::everyCommandOfHelpIsInTheManual()
{
    ShownWindow shown;
    const Manual manual;

    const QMenu *help = shown.window.menuBar()->actions().back()->menu();
    QVERIFY(help->actions().size() >= 3);
    for (const QAction *one : help->actions()) {
        if (one->isSeparator())
            continue;
        const auto place = ownManualPlace(*one);
        QVERIFY2(place && !place->anchor.isEmpty() && manual.has(*place), qPrintable(one->text()));
    }
}

void TestAskManual::f1OpensTheChapterOfThePage_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *name, WindowPage page, const char *link) {
        QTest::newRow(name) << int(page) << QString::fromLatin1(link);
    };
    row("timeline", WindowPage::Timeline, "timeline.md");
    row("stories", WindowPage::Stories, "pages.md#stories");
    row("findings", WindowPage::Findings, "findings.md#waiting");
    row("ops", WindowPage::Ops, "pages.md#ops");
    row("reports", WindowPage::Reports, "reports.md");
    row("compare", WindowPage::Compare, "pages.md#compare");
}

void TestAskManual::f1OpensTheChapterOfThePage()
{
    QFETCH(int, page);
    QFETCH(QString, link);
    ShownWindow shown;
    shown.open({m_holed});
    shown.window.showPage(WindowPage(page));
    if (QWidget *focus = shown.window.focusWidget())
        focus->clearFocus();

    QTest::keyClick(&shown.window, Qt::Key_F1);

    QCOMPARE(read(shown), link);
}

void TestAskManual::f1OpensTheChapterOfADialog()
{
    ShownWindow shown;
    QTest::keyClick(&shown.window, Qt::Key_I, Qt::ControlModifier);
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = shown.window.findChild<QDialog *>()) && dialog->isVisible());
    dialog->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), dialog);

    QTest::keyClick(dialog, Qt::Key_F1);

    QCOMPARE(read(shown), u"importing.md"_s);
}

void TestAskManual::aFindingLeadsToItsParagraph()
{
    ShownWindow shown;
    shown.open({m_holed});
    shown.window.showPage(WindowPage::Findings);
    auto *button = shown.window.findChild<FindingCard *>()->findChild<ManualButton *>();
    QVERIFY(button->isEnabled());

    QTest::mouseClick(button, Qt::LeftButton);

    QCOMPARE(read(shown), u"findings.md#waiting"_s);
}

void TestAskManual::theMenuOfAFindingDoesToo()
{
    ShownWindow shown;
    shown.open({m_holed});
    shown.window.showPage(WindowPage::Findings);
    auto *page = shown.window.findChild<FindingsPage *>();
    auto *table = page->findChild<QTableView *>(u"findings"_s);
    Q_EMIT table->customContextMenuRequested(table->visualRect(table->currentIndex()).center());
    QMenu *menu = openMenu(*table);
    QVERIFY(menu);

    action(*menu, u"What Does This Mean?"_s)->trigger();

    QCOMPARE(read(shown), u"findings.md#waiting"_s);
    menu->close();
}

void TestAskManual::theErrorOfAFilterLeadsToItsParagraph()
{
    ShownWindow shown;
    shown.open({m_sound});
    auto *bar = shown.window.findChild<FilterBar *>();
    auto *button = bar->findChild<ManualButton *>();
    QVERIFY(!button->isVisible());

    bar->line().setText(u"time = 2026-02-30"_s);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(read(shown), u"filters.md#field_time"_s);
    bar->line().setText(u"seq ~ 4"_s);
    bar->edit();
    QTest::keyClick(&shown.window, Qt::Key_F1);
    QCOMPARE(read(shown), u"filters.md#field_seq"_s);
    bar->line().setText(u"seq = 4"_s);
    QVERIFY(!button->isVisible());
}

void TestAskManual::anExampleIsWrittenIntoTheFilterLine()
{
    ShownWindow shown;
    shown.window.help().open(ManualPlace::of(u"filters"));
    ManualBrowser &browser = shown.window.help().manual()->browser();
    auto *bar = shown.window.findChild<FilterBar *>();
    Q_EMIT browser.filterChosen(u"stage = qa"_s);
    QCOMPARE(bar->line().text(), QString());
    shown.open({m_sound});

    Q_EMIT browser.anchorClicked(QUrl(u"filter:stage%20%3D%20%22a%25b%22"_s));

    QCOMPARE(bar->line().text(), u"stage = \"a%b\""_s);
    QCOMPARE(read(shown), u"filters.md"_s);
}

void TestAskManual::theChecksOfAnEventLeadToTheirParagraph()
{
    ShownWindow shown;
    shown.open({m_sound});
    shown.click(2);
    auto *button
        = shown.window.findChild<DetailsPane *>()->findChild<ManualButton *>(u"trustMeaning"_s);

    QTest::mouseClick(button, Qt::LeftButton);

    QCOMPARE(read(shown), u"trust.md#verified"_s);
}

void TestAskManual::theErrorOfASourceLeadsToItsParagraph()
{
    ShownWindow shown;
    shown.open({m_sound, m_text});
    CardList *sources = nullptr;
    for (auto *list : shown.window.findChildren<CardList *>()) {
        if (list->model() == &shown.window.workspace().sources())
            sources = list;
    }
    const QModelIndex bad = sources->model()->index(1, 0);
    Q_EMIT sources->customContextMenuRequested(sources->visualRect(bad).center());
    QMenu *menu = openMenu(*sources);
    QVERIFY(menu);

    action(*menu, u"What Does This Mean?"_s)->trigger();
    QCOMPARE(read(shown), u"errors.md#not_a_database"_s);
    menu->close();
    sources->setCurrentIndex(sources->model()->index(0, 0));
    QCOMPARE(ownManualPlace(*sources)->toLink(), u"start.md#sources"_s);
    sources->setCurrentIndex(bad);
    QCOMPARE(ownManualPlace(*sources)->toLink(), u"errors.md#not_a_database"_s);
}

void TestAskManual::nothingReadableLeadsToTheErrors()
{
    ShownWindow shown;
    shown.open({m_text});
    auto *empty = shown.window.findChild<EmptyState *>();

    QTest::mouseClick(empty->findChild<ManualButton *>(), Qt::LeftButton);

    QCOMPARE(read(shown), u"errors.md#not_a_database"_s);
}

void TestAskManual::theManualGoesWithItsWindow()
{
    ShownWindow shown;
    shown.window.help().open(ManualPlace::of(u"cache"));
    QVERIFY(!read(shown).isEmpty());

    shown.window.close();

    QVERIFY(read(shown).isEmpty());
}

} // namespace sled

QTEST_MAIN(sled::TestAskManual)
#include "tst_askmanual.moc"
