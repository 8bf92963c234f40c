// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/controls.h"
#include "tests/ui/shownwindow.h"
#include "ui/window/windowcommands.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

#include <set>

namespace sled {

using namespace Qt::StringLiterals;

class TestAccessibility final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { writeDatabase(m_path, appendedEvents(20, testKeys(1))); }
    void init() { test::failOnAnyWarning(); }

    void everyControlHasAName_data();
    void everyControlHasAName();
    void tabLeadsThroughTheWindow();
    void everyControlIsACommand_data() { everyControlHasAName_data(); }
    void everyControlIsACommand();
    void aCommandLeadsToItsPage();

private:
    QTemporaryDir m_directory;
    const QString m_path = m_directory.filePath(u"pipeline.db"_s);
};

void TestAccessibility::everyControlHasAName_data()
{
    QTest::addColumn<int>("page");
    for (const auto page : {WindowPage::Timeline, WindowPage::Stories, WindowPage::Findings,
                            WindowPage::Ops, WindowPage::Reports, WindowPage::Compare})
        QTest::addRow("%s", qPrintable(windowPageName(page))) << int(page);
}

void TestAccessibility::everyControlHasAName()
{
    QFETCH(int, page);
    test::ShownWindow shown;
    shown.open({m_path});
    shown.window.showPage(WindowPage(page));
    shown.click(3);
    QTest::keyClick(&shown.window, Qt::Key_F, Qt::ControlModifier);
    shown.window.filter().add(*parseFilter(u"seq >= 0"));
    QTRY_VERIFY(shown.window.isSettled());
    int controls = 0;
    for (QWidget *widget : shown.window.findChildren<QWidget *>()) {
        if (!test::isControl(*widget))
            continue;
        ++controls;
        QVERIFY2(!test::nameOf(*widget).isEmpty(),
                 qPrintable(test::placeOf(*widget) + u" has no name"_s));
    }
    QVERIFY(controls > 5);
}

void TestAccessibility::tabLeadsThroughTheWindow()
{
    test::ShownWindow shown;
    shown.open({m_path});
    std::set<const QWidget *> reached;
    shown.window.setFocus();
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(&shown.window, Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    QVERIFY(reached.contains(shown.table));
    QVERIFY(reached.contains(shown.lanes));
    QVERIFY(reached.size() > 8);
}

void TestAccessibility::everyControlIsACommand()
{
    QFETCH(int, page);
    test::ShownWindow shown;
    shown.open({m_path});
    shown.window.showPage(WindowPage(page));
    shown.click(3);
    shown.window.filter().add(*parseFilter(u"seq >= 0"));
    QTRY_VERIFY(shown.window.isSettled());
    std::set<const QObject *> commanded;
    std::set<QString> names;
    for (const WindowCommand &command : commandsOf(shown.window)) {
        QVERIFY2(!command.name.trimmed().isEmpty() && !command.name.endsWith(u"› "_s),
                 qPrintable(command.name));
        commanded.insert(command.control);
        names.insert(command.name);
    }

    for (const QWidget *widget : shown.window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        const auto *push = qobject_cast<const QPushButton *>(widget);
        const bool isOther = !button && !qobject_cast<const QComboBox *>(widget);
        if (isOther || !widget->isVisible() || !widget->isEnabled()
            || (button && isFrameButton(*button)) || (tool && tool->menu())
            || (push && push->menu()))
            continue;
        const QObject *doer = tool && tool->defaultAction() ? tool->defaultAction() : nullptr;
        QVERIFY2(commanded.contains(doer ? doer : widget),
                 qPrintable(u"%1 in %2"_s.arg(
                     test::nameOf(const_cast<QWidget &>(*widget)),
                     QString::fromLatin1(widget->parentWidget()->metaObject()->className()))));
    }
    for (const QAction *action : shown.window.findChildren<QAction *>()) {
        const bool isTexts = qobject_cast<const QLineEdit *>(action->parent());
        if (!action->text().isEmpty() && action->isEnabled() && !action->menu()
            && !action->isSeparator() && action->isVisible() && !isTexts)
            QVERIFY2(commanded.contains(action), qPrintable(action->text()));
    }
    for (const auto *name : {"Timeline › Lanes by › By story", "Copy Events as CSV", "Page › Ops"})
        QVERIFY2(names.contains(QString::fromUtf8(name)), name);
}

void TestAccessibility::aCommandLeadsToItsPage()
{
    test::ShownWindow shown;
    shown.open({m_path});
    const auto *tabs = shown.window.centralWidget()->findChild<QTabWidget *>();
    for (const WindowCommand &command : commandsOf(shown.window)) {
        if (command.name.startsWith(u"Ops › Only"_s))
            command.run();
    }
    QCOMPARE(tabs->currentIndex(), int(WindowPage::Ops));
}

} // namespace sled

QTEST_MAIN(sled::TestAccessibility)
#include "tst_accessibility.moc"
