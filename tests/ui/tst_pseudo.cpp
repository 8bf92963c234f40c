// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/pseudotexts.h"
#include "tests/ui/shownwindow.h"
#include "ui/language/language.h"

#include <QApplication>
#include <QDialog>
#include <QTemporaryDir>

namespace sled {

using namespace Qt::StringLiterals;

/// Whether all that the window says goes through a translator.
class TestPseudo final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { installTranslations(u"en"_s); }

    void findsEnglish_data();
    void findsEnglish();
    void everyPageIsTranslated_data();
    void everyPageIsTranslated();
    void theEmptyWindowIsTranslated();
    void problemsAreTranslated();
    void everyDialogIsTranslated_data();
    void everyDialogIsTranslated();
    void writesFromRightToLeft();

private:
    static void verifyTranslated(const QWidget &widget)
    {
        const QStringList found = test::englishOf(widget);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    QTemporaryDir m_directory;
    const QString m_path = m_directory.filePath(u"pipeline.db"_s);
};

void TestPseudo::initTestCase()
{
    std::vector<SignedOp> ops = appendedEvents(20, testKeys(1));
    std::swap(ops[7].signedDigest, ops[8].signedDigest); // findings, and ops that wait
    writeDatabase(m_path, ops);
    installTranslations(u"pseudo"_s);
}

void TestPseudo::findsEnglish_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("none") << QString() << QStringList();
    QTest::newRow("all") << u"Reports"_s << QStringList{u"Reports"_s};
    QTest::newRow("translated") << QCoreApplication::translate("sled::WindowPages", "Reports")
                                << QStringList();
    QTest::newRow("beside it") << u"⟦Réports~~⟧: no rows"_s << QStringList{u"no"_s, u"rows"_s};
    QTest::newRow("within") << u"⟦Stóry ⟦a⟧ rows~~⟧"_s << QStringList();
    QTest::newRow("data") << u"a3f09b4e, merge_failure, UTC, 12"_s << QStringList();
}

void TestPseudo::findsEnglish()
{
    QFETCH(QString, text);
    QTEST(test::englishIn(text), "words");
}

void TestPseudo::everyPageIsTranslated_data()
{
    QTest::addColumn<int>("page");
    for (const auto page : {WindowPage::Timeline, WindowPage::Stories, WindowPage::Findings,
                            WindowPage::Ops, WindowPage::Reports, WindowPage::Compare})
        QTest::addRow("%s", qPrintable(windowPageName(page))) << int(page);
}

void TestPseudo::everyPageIsTranslated()
{
    QFETCH(int, page);
    test::ShownWindow shown;
    const QString other = m_directory.filePath(u"other/pipeline.db"_s);
    QDir().mkpath(QFileInfo(other).path());
    if (!QFile::exists(other))
        writeDatabase(other, appendedEvents(5, testKeys(2)));
    shown.open({m_path, other});
    shown.window.showPage(WindowPage(page));
    shown.click(3);
    shown.window.filter().add(*parseFilter(u"seq >= 0"));
    QTRY_VERIFY(shown.window.isSettled());

    verifyTranslated(shown.window);
}

void TestPseudo::theEmptyWindowIsTranslated()
{
    const test::ShownWindow shown;
    verifyTranslated(shown.window);
}

void TestPseudo::problemsAreTranslated()
{
    test::ShownWindow shown;
    shown.open({m_directory.filePath(u"is-not-there.db"_s), m_directory.path()});
    verifyTranslated(shown.window);
}

void TestPseudo::everyDialogIsTranslated_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const auto *action : {"&Export Events…", "&Import Ops…", "E&xport Ops…",
                               "Save &Picture of Lanes…", "Clear Cac&he…", "&About SledScope"})
        QTest::newRow(action) << QByteArray(action);
}

void TestPseudo::everyDialogIsTranslated()
{
    QFETCH(QByteArray, action);
    test::ShownWindow shown;
    shown.open({m_path});
    QTRY_VERIFY(shown.window.isSettled());
    const QString text = QCoreApplication::translate("sled::WindowActions", action.constData());
    const auto actions = shown.window.findChildren<QAction *>();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    QVERIFY(found != actions.end());

    (*found)->trigger();

    QDialog *dialog = nullptr;
    const auto isOpen = [&] {
        for (auto *one : shown.window.findChildren<QDialog *>()) {
            if (one->isVisible())
                dialog = one;
        }
        return dialog != nullptr;
    };
    QTRY_VERIFY(isOpen());
    verifyTranslated(*dialog);
    dialog->reject();
}

void TestPseudo::writesFromRightToLeft()
{
    installTranslations(u"pseudo-rtl"_s);
    QTRY_COMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    const test::ShownWindow shown;
    verifyTranslated(shown.window);
    installTranslations(u"pseudo"_s);
    QTRY_COMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
}

} // namespace sled

QTEST_MAIN(sled::TestPseudo)
#include "tst_pseudo.moc"
