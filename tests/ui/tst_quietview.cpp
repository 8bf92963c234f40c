// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/clearbutton.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/quietview.h"

#include <QLineEdit>
#include <QListView>
#include <QStringListModel>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest/qtestaccessible.h>

using namespace sled;
using namespace Qt::StringLiterals;

namespace {

/// How often a reader was told of the focus since the last time.
int timesFocusWasTold()
{
    int count = 0;
    for (const QAccessibleEvent *event : QTestAccessibility::events())
        count += event->type() == QAccessible::Focus ? 1 : 0;
    QTestAccessibility::clearEvents();
    return count;
}

} // namespace

/// What a reader is told of items, and of the button in a line of text.
class TestQuietView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTestAccessibility::initialize(); }
    void cleanupTestCase() { QTestAccessibility::cleanup(); }

    void tellsOfItemsOnlyWithTheFocus();
    void theClearButtonHasAName();
    void aTipIsHeardWithoutMarkup();
};

void TestQuietView::tellsOfItemsOnlyWithTheFocus()
{
    QWidget window;
    QLineEdit line(&window);
    QStringListModel model({u"one"_s, u"two"_s, u"three"_s});
    QuietView<QListView> list(&window);
    list.setModel(&model);
    QuietView<QTreeWidget> tree(&window);
    tree.addTopLevelItems({new QTreeWidgetItem({u"one"_s}), new QTreeWidgetItem({u"two"_s})});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    line.setFocus();
    timesFocusWasTold();

    list.setCurrentIndex(model.index(1));
    tree.setCurrentItem(tree.topLevelItem(1));
    QCOMPARE(timesFocusWasTold(), 0);
    QCOMPARE(list.currentIndex().row(), 1);

    tree.setFocus();
    timesFocusWasTold();
    QTest::keyClick(&tree, Qt::Key_Up);
    QCOMPARE(timesFocusWasTold(), 1);
    list.setFocus();
    timesFocusWasTold();
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(timesFocusWasTold(), 1);
}

void TestQuietView::theClearButtonHasAName()
{
    QLineEdit line;

    addClearButton(line);

    auto *button = line.findChild<QToolButton *>();
    QVERIFY(button);
    QCOMPARE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name),
             u"Clear the text"_s);
}

void TestQuietView::aTipIsHeardWithoutMarkup()
{
    QToolButton button;

    setPlainToolTip(button, u"<b>a & b"_s);

    QVERIFY(button.toolTip().contains(u"&lt;b&gt;a &amp; b"_s));
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Description),
             u"<b>a & b"_s);
}

QTEST_MAIN(TestQuietView)
#include "tst_quietview.moc"
