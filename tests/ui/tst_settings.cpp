// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opdatabase.h"
#include "tests/support/randomops.h"
#include "ui/help/manualbrowser.h"
#include "ui/help/manualwindow.h"
#include "ui/models/opstablemodel.h"
#include "ui/views/eventtableview.h"
#include "ui/window/apptheme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recentfiles.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace sled {

using namespace Qt::StringLiterals;

/// What a window keeps for the next time.
class TestSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }

    void keepsTheLayout();
    void keepsTheLayoutOfEachPage();
    void keepsTheLayoutWhileTheWindowIsOpen();
    void keepsTheManualWhereItWas();
    void survivesDamagedSettings_data();
    void survivesDamagedSettings();
    void remembersTheColours();
    void remembersWhatCouldBeRead();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir.filePath(QLatin1String(name));
    }

    /// Shows a window with the user's settings, does something with it, closes it.
    template <typename Do>
    static void withWindow(const Do &doIt)
    {
        MainWindow window(MainWindow::Settings::User);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        doIt(window);
        window.close();
    }

    static void open(MainWindow &window, const QStringList &paths)
    {
        QSignalSpy settled(&window.workspace(), &Workspace::settled);
        window.open(paths);
        QVERIFY(settled.wait());
    }

    QTemporaryDir m_dir;
};

void TestSettings::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"sledscope-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir.filePath(u"settings"_s));
    writeDatabase(path("a.db"), appendedEvents(20, testKeys(1)));
    QFile text(path("text.db"));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(5000, 'x'));
}

void TestSettings::keepsTheLayout()
{
    QList<int> sizes;
    withWindow([&](MainWindow &window) {
        open(window, {path("a.db")});
        window.resize(1100, 800);
        window.findChild<QDockWidget *>(u"detailsDock"_s)->hide();
        window.findChild<QSplitter *>(u"timelineSplitter"_s)->setSizes({200, 400});
        auto *table = window.findChild<EventTableView *>();
        table->setColumnWidth(EventTableModel::SledColumn, 133);
        table->horizontalHeader()->moveSection(0, 1);
        table->sortByColumn(EventTableModel::SeqColumn, Qt::DescendingOrder);
        sizes = window.findChild<QSplitter *>(u"timelineSplitter"_s)->sizes();
    });

    withWindow([&](MainWindow &window) {
        open(window, {path("a.db")});
        QCOMPARE(window.size(), QSize(1100, 800));
        QVERIFY(window.findChild<QDockWidget *>(u"detailsDock"_s)->isHidden());
        QCOMPARE(window.findChild<QSplitter *>(u"timelineSplitter"_s)->sizes(), sizes);
        const auto *table = window.findChild<EventTableView *>();
        QCOMPARE(table->columnWidth(EventTableModel::SledColumn), 133);
        QCOMPARE(table->horizontalHeader()->visualIndex(0), 1);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(),
                 int(EventTableModel::SeqColumn));
        QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    });
}

void TestSettings::keepsTheLayoutOfEachPage()
{
    const QStringList tables{u"stories"_s, u"storySteps"_s, u"findings"_s, u"ops"_s,
                             u"differences"_s};
    const QStringList splitters{u"storiesSplitter"_s, u"findingsSplitter"_s, u"opsSplitter"_s,
                                u"differencesSplitter"_s};
    QHash<QString, QList<int>> sizes;
    const auto showAll = [](MainWindow &window) {
        for (const WindowPage page :
             {WindowPage::Stories, WindowPage::Findings, WindowPage::Ops, WindowPage::Compare})
            window.showPage(page);
    };
    withWindow([&](MainWindow &window) {
        open(window, {path("a.db")});
        showAll(window);
        for (const QString &name : splitters) {
            auto *splitter = window.findChild<QSplitter *>(name);
            splitter->setSizes({300, 260});
            sizes[name] = splitter->sizes();
        }
        for (const QString &name : tables) {
            QHeaderView &header = *window.findChild<QTableView *>(name)->horizontalHeader();
            header.resizeSection(0, 147);
            header.moveSection(header.visualIndex(0), 2);
        }
    });

    withWindow([&](MainWindow &window) {
        open(window, {path("a.db")});
        showAll(window);
        for (const QString &name : splitters)
            QCOMPARE(window.findChild<QSplitter *>(name)->sizes(), sizes[name]);
        for (const QString &name : tables) {
            const QHeaderView &header = *window.findChild<QTableView *>(name)->horizontalHeader();
            QCOMPARE(header.visualIndex(0), 2);
            QCOMPARE(header.sectionSize(0), 147);
        }
    });
}

void TestSettings::keepsTheLayoutWhileTheWindowIsOpen()
{
    withWindow([&](MainWindow &window) {
        open(window, {path("a.db")});
        const auto kept = [] {
            QSettings settings;
            settings.beginGroup(u"layout"_s);
            for (const QString &key : settings.childKeys()) {
                if (key.startsWith(u"opsColumns"_s))
                    return settings.value(key).toByteArray();
            }
            return QByteArray();
        };
        auto *table = window.findChild<QTableView *>(u"ops"_s);
        table->setColumnWidth(OpsTableModel::SeqColumn, 91);
        QTRY_VERIFY(!kept().isEmpty());
        const QByteArray before = kept();
        table->setColumnWidth(OpsTableModel::SeqColumn, 92);
        QTRY_VERIFY(kept() != before);
    });
}

void TestSettings::keepsTheManualWhereItWas()
{
    withWindow([](MainWindow &window) {
        window.help().open(ManualPlace::of(u"cache"));
        window.help().manual()->resize(820, 610);
        window.help().manual()->browser().setZoom(3);
    });

    withWindow([](MainWindow &window) {
        window.help().open(ManualPlace::of(u"trust"));
        QCOMPARE(window.help().manual()->size(), QSize(820, 610));
        QCOMPARE(window.help().manual()->browser().zoom(), 3);
    });
}

void TestSettings::survivesDamagedSettings_data()
{
    QTest::addColumn<int>("kept");

    QTest::newRow("nothing") << 0;
    QTest::newRow("little") << 7;
    QTest::newRow("half") << 40;
}

void TestSettings::survivesDamagedSettings()
{
    QFETCH(int, kept);
    withWindow([](MainWindow &) {});
    QSettings settings;
    settings.beginGroup(u"layout"_s);
    QVERIFY(settings.childKeys().size() >= 4);
    for (const QString &key : settings.childKeys())
        settings.setValue(key,
                          QByteArray(settings.value(key).toByteArray().left(kept) + "garbage"));
    settings.sync();

    withWindow([&](MainWindow &window) {
        open(window, {path("a.db")});
        QCOMPARE(window.size(), QSize(1400, 900));
        const auto *header = window.findChild<EventTableView *>()->horizontalHeader();
        QCOMPARE(header->count(), int(EventTableModel::ColumnCount));
        QCOMPARE(header->hiddenSectionCount(), 3); // those that tell distances
    });
}

void TestSettings::remembersTheColours()
{
    const auto choose = [](const MainWindow &window, const QString &text) {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text)
                action->trigger();
        }
    };
    QCOMPARE(savedTheme(), Theme::Platform);

    withWindow([&](MainWindow &window) { choose(window, u"Dark"_s); });
    QCOMPARE(QApplication::palette().color(QPalette::Base), darkPalette().color(QPalette::Base));
    QCOMPARE(savedTheme(), Theme::Dark);

    withWindow([&](MainWindow &window) { choose(window, u"Light"_s); });
    QCOMPARE(QApplication::palette().color(QPalette::Base), lightPalette().color(QPalette::Base));
    QCOMPARE(savedTheme(), Theme::Light);

    QSettings().setValue(u"colours"_s, u"mauve"_s);
    QCOMPARE(savedTheme(), Theme::Platform);
}

void TestSettings::remembersWhatCouldBeRead()
{
    withWindow([&](MainWindow &window) {
        open(window, {path("text.db"), path("missing.db"), m_dir.path(), path("a.db")});
    });

    QCOMPARE(RecentFiles::paths(), QStringList(path("a.db")));
}

} // namespace sled

QTEST_MAIN(sled::TestSettings)
#include "tst_settings.moc"
