// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/controls.h"
#include "tests/ui/cuttexts.h"
#include "tests/ui/shownwindow.h"
#include "ui/language/language.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/window/apptheme.h"

#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

const QStringList kLanguages{u"en"_s, u"de"_s, u"ja"_s, u"pseudo"_s, u"pseudo-rtl"_s};

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
/// sound alike, keys of labels lead somewhere, the Tab key leads everywhere, and in no language
/// is a text cut. With SLEDSCOPE_PICTURES=DIRECTORY, pictures of the dialogs are left there.
class TestNamedControls final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { writeDatabase(m_path, appendedEvents(20, testKeys(1))); }
    void init() { test::failOnAnyWarning(); }
    void cleanup() { installTranslations(u"en"_s); }

    void pages_data();
    void pages();
    void dialogs_data();
    void dialogs();

private:
    void picture(QDialog &dialog);
    void look(QDialog &dialog);

    QTemporaryDir m_directory;
    const QString m_path = m_directory.filePath(u"pipeline.db"_s);
    const QString m_pictures = qEnvironmentVariable("SLEDSCOPE_PICTURES");
    QStringList m_problems;
    QStringList m_opened;
};

void TestNamedControls::pages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("page");
    for (const QString &language : kLanguages)
        for (const auto page : {WindowPage::Timeline, WindowPage::Stories, WindowPage::Findings,
                                WindowPage::Ops, WindowPage::Reports, WindowPage::Compare})
            QTest::addRow("%s in %s", qPrintable(windowPageName(page)), qPrintable(language))
                << language << int(page);
}

void TestNamedControls::pages()
{
    QFETCH(QString, language);
    QFETCH(int, page);
    installTranslations(language);
    test::ShownWindow shown;
    shown.open({m_path});
    shown.click(3); // the details have something to tell
    shown.window.filter().add(*parseFilter(u"seq >= 0"));
    shown.window.showPage(WindowPage(page));
    QTRY_VERIFY(shown.window.isSettled());

    QCOMPARE(test::labelsWithoutBuddyIn(shown.window), QStringList());
    const QStringList shared = test::sharedKeysIn(shown.window);
    QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
    if (language == u"en") // it is the same in all
        QCOMPARE(test::unreachedIn(shown.window), QStringList());
}

void TestNamedControls::dialogs_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : kLanguages)
        QTest::newRow(qPrintable(language)) << language;
}

/// Leaves pictures of \a dialog and of its pages, light and dark.
void TestNamedControls::picture(QDialog &dialog)
{
    auto *pages
        = qobject_cast<PreferencesDialog *>(&dialog) ? dialog.findChild<QListWidget *>() : nullptr;
    for (int page = 0; page < (pages ? pages->count() : 1); ++page) {
        if (pages)
            pages->setCurrentRow(page);
        for (const auto &[theme, name] :
             {std::pair{Theme::Light, "light"}, {Theme::Dark, "dark"}}) {
            applyTheme(theme);
            QTest::qWait(300); // what is shown in it may come from another thread
            const QString file = u"%1/%2-%3-%4-%5.png"_s
                                     .arg(m_pictures, QString::fromLatin1(QTest::currentDataTag()),
                                          QString::fromLatin1(name))
                                     .arg(m_opened.size(), 2, 10, QLatin1Char('0'))
                                     .arg(page);
            QVERIFY(dialog.grab().save(file));
        }
    }
    applyTheme(Theme::Light);
}

/// Looks for what is wrong with \a dialog.
void TestNamedControls::look(QDialog &dialog)
{
    if (qobject_cast<QFileDialog *>(&dialog))
        return; // that one is Qt's
    m_opened += dialog.windowTitle();
    if (!m_pictures.isEmpty())
        picture(dialog);
    m_problems += test::unnamedIn(dialog) + test::labelsWithoutBuddyIn(dialog)
        + test::unreachedIn(dialog) + test::cutIn(dialog) + test::sharedKeysIn(dialog);
}

void TestNamedControls::dialogs()
{
    QFETCH(QString, language);
    installTranslations(language);
    test::ShownWindow shown;
    shown.open({m_path});
    shown.window.filter().add(*parseFilter(u"seq >= 0"));
    QTRY_VERIFY(shown.window.isSettled());
    m_problems.clear();
    m_opened.clear();
    for (const QAction *top : shown.window.menuBar()->actions()) {
        Q_EMIT top->menu()->aboutToShow();
        for (QAction *action : namedCommandsOf(*top->menu())) {
            const bool opensDialog = action->text().contains(u'…') && action->isEnabled();
            if (!opensDialog || action->shortcut() == QKeySequence::Find)
                continue;
            action->trigger();
            QTRY_VERIFY2(qobject_cast<QDialog *>(QApplication::activeWindow()),
                         qPrintable(action->text()));
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeWindow());
            look(*dialog);
            dialog->reject();
            shown.window.activateWindow(); // here is no window manager that does
            QTRY_COMPARE(QApplication::activeWindow(), &shown.window);
        }
    }

    QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
    QVERIFY2(m_opened.size() >= 8, qPrintable(m_opened.join(u", "_s)));
}

} // namespace sled

QTEST_MAIN(sled::TestNamedControls)
#include "tst_namedcontrols.moc"
