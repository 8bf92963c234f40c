// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/controls.h"
#include "tests/ui/shownwindow.h"

#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTimer>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// The commands in \a menu and the menus in it.
QList<QAction *> namedCommandsOf(const QMenu &menu) // NOLINT(misc-no-recursion): few levels
{
    QList<QAction *> found;
    for (QAction *action : menu.actions()) {
        if (action->menu())
            found += namedCommandsOf(*action->menu());
        else
            found += action;
    }
    return found;
}

} // namespace

/// Pages of the window, and each dialog that a command opens: their controls have names, no two
/// sound alike, keys of labels lead somewhere, and the Tab key leads everywhere.
class TestNamedControls final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { writeDatabase(m_path, appendedEvents(20, testKeys(1))); }
    void init() { test::failOnAnyWarning(); }

    void pages_data();
    void pages();
    void dialogs();

private:
    QTemporaryDir m_directory;
    const QString m_path = m_directory.filePath(u"pipeline.db"_s);
};

void TestNamedControls::pages_data()
{
    QTest::addColumn<int>("page");
    for (const auto page : {WindowPage::Timeline, WindowPage::Stories, WindowPage::Findings,
                            WindowPage::Ops, WindowPage::Reports, WindowPage::Compare})
        QTest::addRow("%s", qPrintable(windowPageName(page))) << int(page);
}

void TestNamedControls::pages()
{
    QFETCH(int, page);
    test::ShownWindow shown;
    shown.open({m_path});
    shown.click(3); // the details have something to tell
    shown.window.filter().add(*parseFilter(u"seq >= 0"));
    shown.window.showPage(WindowPage(page));
    QTRY_VERIFY(shown.window.isSettled());

    QCOMPARE(test::labelsWithoutBuddyIn(shown.window), QStringList());
    QCOMPARE(test::unreachedIn(shown.window), QStringList());
}

void TestNamedControls::dialogs()
{
    test::ShownWindow shown;
    shown.open({m_path});
    shown.window.filter().add(*parseFilter(u"seq >= 0"));
    QTRY_VERIFY(shown.window.isSettled());
    QStringList problems;
    QStringList opened;
    for (const QAction *top : shown.window.menuBar()->actions()) {
        Q_EMIT top->menu()->aboutToShow();
        for (QAction *action : namedCommandsOf(*top->menu())) {
            const bool opensDialog = action->text().endsWith(u'…') && action->isEnabled();
            if (!opensDialog || action->shortcut() == QKeySequence::Find)
                continue;
            bool isDone = false;
            QTimer look; // some commands return only when their dialog is closed
            look.callOnTimeout(this, [&] {
                auto *dialog = qobject_cast<QDialog *>(QApplication::activeWindow());
                if (!dialog || isDone)
                    return;
                isDone = true;
                look.stop();
                if (!qobject_cast<QFileDialog *>(dialog)) { // that one is Qt's
                    opened += dialog->windowTitle();
                    problems += test::unnamedIn(*dialog) + test::labelsWithoutBuddyIn(*dialog)
                        + test::unreachedIn(*dialog);
                }
                dialog->reject();
            });
            look.start(10);
            action->trigger();
            QTRY_VERIFY2(isDone, qPrintable(action->text()));
            shown.window.activateWindow(); // here is no window manager that does
            QTRY_COMPARE(QApplication::activeWindow(), &shown.window);
        }
    }

    QCOMPARE(problems, QStringList());
    QVERIFY2(opened.size() >= 8, qPrintable(opened.join(u", "_s)));
}

} // namespace sled

QTEST_MAIN(sled::TestNamedControls)
#include "tst_namedcontrols.moc"
