// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shownpreferences.h"
#include "tests/ui/shownwindow.h"
#include "ui/help/manualbrowser.h"
#include "ui/help/manualwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

/// The dialog itself: how it is opened, searched and explained.
class TestPreferencesDialog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { keepSettingsIn(m_dir.filePath(u"settings"_s)); }
    void init() { failOnAnyWarning(); }
    void searchFindsSettings();
    void searchThatFindsNothingSaysSo();
    void f1LeadsToItsParagraph();
    void opensByKeyAndOnce();

private:
    QTemporaryDir m_dir;
};

void TestPreferencesDialog::searchFindsSettings()
{
    ShownPreferences shown;
    auto *list = shown.dialog().findChild<QListWidget *>();
    auto *line = shown.dialog().findChild<QLineEdit *>();

    line->setText(u"distance from"_s);
    QCOMPARE(list->currentItem()->text(), u"Times"_s);
    QVERIFY(shown.button<QCheckBox>(u"As distance from now"_s).autoFillBackground());
    QVERIFY(!(list->item(0)->flags() & Qt::ItemIsEnabled));
    line->setText(u"deutsch"_s);
    QCOMPARE(list->currentItem()->text(), u"General"_s);
    line->setText(u"zoom"_s);
    QCOMPARE(list->currentItem()->text(), u"Shortcuts"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(line->text().isEmpty());
    QVERIFY(shown.dialog().isVisible());
    QVERIFY(list->item(0)->flags() & Qt::ItemIsEnabled);
}

void TestPreferencesDialog::searchThatFindsNothingSaysSo()
{
    ShownPreferences shown;

    shown.dialog().findChild<QLineEdit *>()->setText(u"xyzzy"_s);

    const auto labels = shown.dialog().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Nothing here is called “xyzzy”."_s;
    }));
    QVERIFY(!shown.button<QPushButton>(u"Restore Defaults"_s).isEnabled());
}

void TestPreferencesDialog::f1LeadsToItsParagraph()
{
    ShownPreferences shown;
    shown.dialog().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &shown.dialog());

    QTest::keyClick(&shown.dialog(), Qt::Key_F1);

    QVERIFY(shown.window.help().manual());
    QCOMPARE(shown.window.help().manual()->browser().place().toLink(), u"start.md#preferences"_s);
}

void TestPreferencesDialog::opensByKeyAndOnce()
{
    ShownPreferences shown;
    PreferencesDialog *dialog = &shown.dialog();

    shown.command(u"Preferences…"_s).trigger();
    QCOMPARE(shown.window.preferences().dialog(), dialog);

    dialog->close();
    QTRY_VERIFY(!shown.window.preferences().dialog());
}

} // namespace sled

QTEST_MAIN(sled::TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
