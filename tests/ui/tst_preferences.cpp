// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "tests/ui/shownpreferences.h"
#include "tests/ui/shownwindow.h"
#include "ui/language/language.h"
#include "ui/models/timedisplay.h"
#include "ui/theme/stagelook.h"
#include "ui/window/apptheme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

/// The dialog in front of its window: what is chosen holds at once, wherever it can be seen.
class TestPreferences final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void themesAgreeWithTheMenu();
    void keepsTheLanguageForTheNextStart();
    void timesAgreeWithTheMenu();
    void anUnknownZoneIsSaid();
    void stagesAreDrawnAnewAtOnce();
    void columnsAreThoseOfTheTable();
    void keysAreThoseOfTheMenu();
    void theCacheCanBeSwitchedOff();
    void defaultsAreThoseOfThePage();
    void brokenSettingsAreAsUsual();

private:
    QTemporaryDir m_dir;
};

void TestPreferences::initTestCase()
{
    keepSettingsIn(m_dir.filePath(u"settings"_s));
}

void TestPreferences::init()
{
    failOnAnyWarning();
    QSettings().clear();
}

void TestPreferences::cleanup()
{
    applyTheme(Theme::Light);
    StageLooks::ofProgram().reset();
    TimeDisplay::ofProgram().setRelative(false);
    QVERIFY(TimeDisplay::ofProgram().setZone(u"UTC"_s));
}

void TestPreferences::themesAgreeWithTheMenu()
{
    ShownPreferences shown;
    auto *theme = shown.page(u"General"_s).findChildren<QComboBox *>().at(1);
    theme->setCurrentIndex(2);
    Q_EMIT theme->activated(2);
    QCOMPARE(appliedTheme(), Theme::Dark);
    QCOMPARE(savedTheme(), Theme::Dark);
    QVERIFY(shown.command(u"Dark"_s).isChecked());

    shown.command(u"High Contrast"_s).trigger();

    QCOMPARE(theme->currentIndex(), 3);
}

void TestPreferences::keepsTheLanguageForTheNextStart()
{
    ShownPreferences shown;
    auto *language = shown.page(u"General"_s).findChildren<QComboBox *>().at(0);

    language->setCurrentIndex(language->findText(u"Deutsch"_s));
    Q_EMIT language->activated(language->currentIndex());

    QCOMPARE(savedLanguage(), u"de"_s);
    QCOMPARE(installedLanguage(), u"en"_s);
}

void TestPreferences::timesAgreeWithTheMenu()
{
    ShownPreferences shown;
    shown.page(u"Times"_s);
    QVERIFY(shown.button<QRadioButton>(u"In UTC"_s).isChecked());
    shown.button<QRadioButton>(u"In local time"_s).click();
    QVERIFY(shown.command(u"In Local Time"_s).isChecked());
    shown.button<QCheckBox>(u"As distance from now"_s).click();
    QVERIFY(shown.command(u"As Distance from Now"_s).isChecked());
    QCOMPARE(QSettings().value(u"times/zone"_s).toString(), u"local"_s);

    shown.command(u"In UTC"_s).trigger();

    QVERIFY(shown.button<QRadioButton>(u"In UTC"_s).isChecked());
}

void TestPreferences::anUnknownZoneIsSaid()
{
    ShownPreferences shown;
    auto *zone = shown.page(u"Times"_s).findChild<QComboBox *>();

    zone->setEditText(u"Nowhere/<b>Here</b>"_s);
    Q_EMIT zone->textActivated(zone->currentText());

    QCOMPARE(TimeDisplay::ofProgram().zoneName(), u"UTC"_s);
    const auto labels = shown.dialog().page().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"<b>Here</b> is not known here"_s)
            && label->textFormat() == Qt::PlainText;
    }));
}

void TestPreferences::stagesAreDrawnAnewAtOnce()
{
    const QString path = m_dir.filePath(u"a.db"_s);
    writeDatabase(path, appendedEvents(20, testKeys(1)));
    ShownPreferences shown;
    QSignalSpy settled(&shown.window.workspace(), &Workspace::settled);
    shown.window.open({path});
    QVERIFY(settled.wait(30'000));
    auto *lanes = shown.window.findChild<LanesView *>();
    const QImage before = lanes->grab().toImage();
    PreferencesPage &page = shown.page(u"Stages"_s);

    for (auto *shape : page.findChildren<QComboBox *>()) {
        shape->setCurrentIndex(int(MarkShape::Bar));
        Q_EMIT shape->activated(int(MarkShape::Bar));
    }

    QVERIFY(lanes->grab().toImage() != before);
    QCOMPARE(QSettings().value(u"stages/coding"_s).toString(), u"#0072b2 bar"_s);
    shown.button<QPushButton>(u"Restore Defaults"_s).click();
    QVERIFY(lanes->grab().toImage() == before);
    QVERIFY(!QSettings().contains(u"stages/coding"_s));
}

void TestPreferences::columnsAreThoseOfTheTable()
{
    ShownPreferences shown;
    auto *table = shown.window.findChild<EventTableView *>();
    auto *list = shown.page(u"Columns"_s).findChild<QListWidget *>();
    const auto seq = list->findItems(u"Seq"_s, Qt::MatchExactly).front();
    QVERIFY(!table->isColumnHidden(EventTableModel::SeqColumn));

    seq->setCheckState(Qt::Unchecked);
    QTRY_VERIFY(table->isColumnHidden(EventTableModel::SeqColumn));
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(table->horizontalHeader()->visualIndex(0), 1);

    table->setColumnShown(EventTableModel::SeqColumn, true);
    QTRY_COMPARE(list->findItems(u"Seq"_s, Qt::MatchExactly).front()->checkState(), Qt::Checked);
}

void TestPreferences::keysAreThoseOfTheMenu()
{
    QSettings().setValue(u"shortcuts/reload"_s, u"Ctrl+Alt+R"_s);
    ShownPreferences shown;

    QCOMPARE(shown.command(u"Reload"_s).shortcut(), QKeySequence(u"Ctrl+Alt+R"_s));
    shown.page(u"Shortcuts"_s);
    shown.button<QPushButton>(u"Restore Defaults"_s).click();

    QCOMPARE(shown.command(u"Reload"_s).shortcut(), QKeySequence(QKeySequence::Refresh));
    QVERIFY(!QSettings().contains(u"shortcuts/reload"_s));
}

void TestPreferences::theCacheCanBeSwitchedOff()
{
    ShownPreferences shown;
    shown.page(u"Cache"_s);
    QVERIFY(shown.window.workspace().verifiedOps());

    shown.button<QCheckBox>(u"Remember which ops have passed the signature check"_s).click();

    QVERIFY(!shown.window.workspace().verifiedOps());
    MainWindow next(MainWindow::Settings::User);
    next.preferences().allowCache();
    QVERIFY(!next.workspace().verifiedOps());
}

void TestPreferences::defaultsAreThoseOfThePage()
{
    ShownPreferences shown;
    shown.command(u"Dark"_s).trigger();
    shown.command(u"In Local Time"_s).trigger();
    shown.page(u"Times"_s);

    shown.button<QPushButton>(u"Restore Defaults"_s).click();

    QVERIFY(TimeDisplay::ofProgram().isUtc());
    QCOMPARE(appliedTheme(), Theme::Dark);
}

void TestPreferences::brokenSettingsAreAsUsual()
{
    QSettings settings;
    settings.setValue(u"stages/coding"_s, u"#zzzzzz hexagon"_s);
    settings.setValue(u"shortcuts/reload"_s, QByteArray("\xff\xfe", 2));
    settings.setValue(u"cache/used"_s, QStringList{u"?"_s, u"!"_s});
    settings.setValue(u"language"_s, u"xx"_s);
    settings.setValue(u"times/zone"_s, QByteArray(100'000, 'z'));
    ShownPreferences shown;

    QCOMPARE(stageLook(Stage::Coding), usualStageLook(Stage::Coding));
    QCOMPARE(shown.command(u"Reload"_s).shortcut(), QKeySequence(QKeySequence::Refresh));
    QVERIFY(TimeDisplay::ofProgram().isUtc());
    QCOMPARE(shown.page(u"General"_s).findChild<QComboBox *>()->currentIndex(), 0);
}

} // namespace sled

QTEST_MAIN(sled::TestPreferences)
#include "tst_preferences.moc"
