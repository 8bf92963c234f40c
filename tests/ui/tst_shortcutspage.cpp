// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/shortcuts.h"
#include "ui/preferences/shortcutspage.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace sled {

using namespace Qt::StringLiterals;

/// How the user changes keys.
class TestShortcutsPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pressingKeysGivesThem();
    void goingBackLeavesTheKeys();
    void keysOfAnotherAreNotTakenInSilence();
    void takesThemOverWhenAskedTo();
    void givesNoneAndTheUsual();
    void findsByNameAndByKeys();
    void restoresDefaults();

private:
    [[nodiscard]] QPushButton &button(const QString &text) const
    {
        for (auto *one : m_page->findChildren<QPushButton *>()) {
            if (one->text().remove(u'&') == text)
                return *one;
        }
        qFatal("no button %s", qPrintable(text));
    }
    void press(const QKeySequence &keys)
    {
        auto *edit = m_page->findChild<QKeySequenceEdit *>();
        edit->setFocus();
        QTest::keyClick(edit, keys[0].key(), keys[0].keyboardModifiers());
        // It waits whether more keys come.
        QTest::keyClick(edit, Qt::Key_Tab);
        QTRY_VERIFY(!edit->hasFocus() || edit->keySequence() == keys);
    }
    [[nodiscard]] QTreeWidget &list() const { return *m_page->findChild<QTreeWidget *>(); }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Shortcuts> m_shortcuts;
    std::unique_ptr<ShortcutsPage> m_page;
    QAction *m_open = nullptr;
    QAction *m_find = nullptr;
    int m_chosen = 0;
};

void TestShortcutsPage::init()
{
    m_window = std::make_unique<QWidget>();
    m_open = new QAction(u"&Open…"_s, m_window.get());
    m_open->setShortcut(Qt::CTRL | Qt::Key_O);
    m_find = new QAction(u"&Find"_s, m_window.get());
    m_find->setShortcut(Qt::CTRL | Qt::Key_F);
    m_shortcuts = std::make_unique<Shortcuts>(*m_window);
    m_shortcuts->add(u"open"_s, *m_open);
    m_shortcuts->add(u"find"_s, *m_find);
    m_chosen = 0;
    m_page = std::make_unique<ShortcutsPage>(*m_shortcuts, [this] { ++m_chosen; });
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestShortcutsPage::cleanup()
{
    m_page.reset();
    m_shortcuts.reset();
    m_window.reset();
}

void TestShortcutsPage::pressingKeysGivesThem()
{
    press(Qt::CTRL | Qt::Key_K);

    QTRY_COMPARE(m_open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(m_chosen > 0);
    QCOMPARE(list().topLevelItem(0)->text(1), u"Ctrl+K"_s);
    QVERIFY(list().topLevelItem(0)->font(1).bold());
}

void TestShortcutsPage::goingBackLeavesTheKeys()
{
    auto *edit = m_page->findChild<QKeySequenceEdit *>();
    edit->setFocus();
    QTest::keyPress(edit, Qt::Key_Shift);
    QTest::keyClick(edit, Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyRelease(edit, Qt::Key_Shift);
    list().setFocus();

    QTRY_COMPARE(edit->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_O));
    QCOMPARE(m_open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
    QCOMPARE(m_chosen, 0);
}

void TestShortcutsPage::keysOfAnotherAreNotTakenInSilence()
{
    press(Qt::CTRL | Qt::Key_F);

    QTRY_VERIFY(button(u"Take Over"_s).isVisible());
    QCOMPARE(m_open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
    QCOMPARE(m_find->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
    QVERIFY(!list().topLevelItem(0)->icon(1).isNull());
    QVERIFY(!list().topLevelItem(1)->icon(1).isNull());
    QCOMPARE(m_chosen, 0);
}

void TestShortcutsPage::takesThemOverWhenAskedTo()
{
    press(Qt::CTRL | Qt::Key_F);
    QTRY_VERIFY(button(u"Take Over"_s).isVisible());

    button(u"Take Over"_s).click();

    QCOMPARE(m_open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
    QVERIFY(m_find->shortcuts().isEmpty());
    QVERIFY(!button(u"Take Over"_s).isVisible());
    QVERIFY(m_chosen > 0);
}

void TestShortcutsPage::givesNoneAndTheUsual()
{
    QVERIFY(!button(u"Usual"_s).isEnabled());
    button(u"None"_s).click();
    QVERIFY(m_open->shortcuts().isEmpty());
    QVERIFY(!button(u"None"_s).isEnabled());

    button(u"Usual"_s).click();
    QCOMPARE(m_open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
}

void TestShortcutsPage::findsByNameAndByKeys()
{
    QVERIFY(m_page->find(u"fin"_s));
    QVERIFY(list().topLevelItem(0)->isHidden());
    QCOMPARE(list().currentItem(), list().topLevelItem(1));
    QVERIFY(m_page->find(u"ctrl+o"_s));
    QVERIFY(list().topLevelItem(1)->isHidden());
    QVERIFY(!m_page->find(u"nothing is called so"_s));
    QVERIFY(!list().topLevelItem(0)->isHidden());
    QVERIFY(!m_page->find({}));
    QVERIFY(!list().topLevelItem(1)->isHidden());
}

void TestShortcutsPage::restoresDefaults()
{
    button(u"None"_s).click();

    m_page->restoreDefaults();

    QCOMPARE(m_open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));
    QCOMPARE(list().topLevelItem(0)->text(1), u"Ctrl+O"_s);
}

} // namespace sled

QTEST_MAIN(sled::TestShortcutsPage)
#include "tst_shortcutspage.moc"
