// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/shortcuts.h"

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace sled {

using namespace Qt::StringLiterals;

/// The keys of commands, and that no two have the same.
class TestShortcuts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void knowsWhoHasKeys();
    void keysThatBeginAlikeClash();
    void takesKeysAway();
    void whatCannotBeChangedKeepsItsKeys();
    void keepsWhatIsNotAsUsual();
    void twoMayExchangeKeys();
    void readsNothingThatIsBroken_data();
    void readsNothingThatIsBroken();
    void severalUsualKeysComeBackTogether();

private:
    [[nodiscard]] QString settingsFile() const { return m_dir.filePath(u"settings.ini"_s); }

    QTemporaryDir m_dir;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Shortcuts> m_shortcuts;
    QAction *m_open = nullptr;
    QAction *m_find = nullptr;
    QAction *m_zoom = nullptr;
};

void TestShortcuts::init()
{
    QFile::remove(settingsFile());
    m_window = std::make_unique<QWidget>();
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys) {
        auto *action = new QAction(text, m_window.get());
        action->setShortcuts(keys);
        return action;
    };
    m_open = add(u"&Open…"_s, {Qt::CTRL | Qt::Key_O});
    m_find = add(u"&Find"_s, {});
    m_zoom = add(u"Zoom"_s, {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    add(u"Fi&xed"_s, {Qt::CTRL | Qt::Key_X});
    m_shortcuts = std::make_unique<Shortcuts>(*m_window);
    m_shortcuts->add(u"open"_s, *m_open);
    m_shortcuts->add(u"find"_s, *m_find);
    m_shortcuts->add(u"zoom"_s, *m_zoom);
}

void TestShortcuts::cleanup()
{
    m_shortcuts.reset();
    m_window.reset();
}

void TestShortcuts::knowsWhoHasKeys()
{
    QCOMPARE(m_shortcuts->ownerOf(Qt::CTRL | Qt::Key_O, 1), std::optional(u"Open"_s));
    QCOMPARE(m_shortcuts->ownerOf(Qt::CTRL | Qt::Key_O, 0), std::nullopt);
    QAction ofAList(u"Edit &Note"_s, m_window.get()); // where that list has the focus, both would
    ofAList.setShortcut(Qt::Key_F2);                  // be asked for, and neither come
    ofAList.setShortcutContext(Qt::WidgetShortcut);
    QCOMPARE(m_shortcuts->ownerOf(Qt::Key_F2, 0), std::optional(u"Edit Note"_s));
    QCOMPARE(m_shortcuts->ownerOf(Qt::CTRL | Qt::Key_Equal, 1), std::optional(u"Zoom"_s));
    QCOMPARE(m_shortcuts->ownerOf(Qt::CTRL | Qt::Key_X, 1), std::optional(u"Fixed"_s));
    QCOMPARE(m_shortcuts->ownerOf({}, 1), std::nullopt);
}

void TestShortcuts::keysThatBeginAlikeClash()
{
    const QKeySequence longer(Qt::CTRL | Qt::Key_O, Qt::Key_A);

    QCOMPARE(m_shortcuts->ownerOf(longer, 1), std::optional(u"Open"_s));
    m_shortcuts->set(0, longer);
    QCOMPARE(m_shortcuts->ownerOf(Qt::CTRL | Qt::Key_O, 1), std::optional(u"Open"_s));
}

void TestShortcuts::takesKeysAway()
{
    QVERIFY(m_shortcuts->takeAway(Qt::CTRL | Qt::Key_Plus));

    QCOMPARE(m_zoom->shortcuts(), QList<QKeySequence>{Qt::CTRL | Qt::Key_Equal});
    m_shortcuts->set(1, Qt::CTRL | Qt::Key_Plus);
    QCOMPARE(m_find->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Plus));
}

void TestShortcuts::whatCannotBeChangedKeepsItsKeys()
{
    QVERIFY(!m_shortcuts->takeAway(Qt::CTRL | Qt::Key_X));
}

void TestShortcuts::keepsWhatIsNotAsUsual()
{
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        m_shortcuts->set(0, {});
        m_shortcuts->set(1, Qt::ALT | Qt::Key_F);
        m_shortcuts->save(settings);
        QCOMPARE(settings.allKeys(), (QStringList{u"shortcuts/find"_s, u"shortcuts/open"_s}));
    }
    m_shortcuts->resetAll();
    QCOMPARE(m_open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_O));

    m_shortcuts->load(QSettings(settingsFile(), QSettings::IniFormat));
    QVERIFY(m_open->shortcuts().isEmpty());
    QCOMPARE(m_find->shortcut(), QKeySequence(Qt::ALT | Qt::Key_F));

    m_shortcuts->resetAll();
    QSettings settings(settingsFile(), QSettings::IniFormat);
    m_shortcuts->save(settings);
    QVERIFY(settings.allKeys().isEmpty());
}

void TestShortcuts::twoMayExchangeKeys()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.setValue(u"shortcuts/open"_s, u"Ctrl++"_s);
    settings.setValue(u"shortcuts/zoom"_s, u"Ctrl+O"_s);

    m_shortcuts->load(settings);

    QCOMPARE(m_open->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    QCOMPARE(m_zoom->shortcuts(), QList<QKeySequence>{Qt::CTRL | Qt::Key_O});
}

void TestShortcuts::readsNothingThatIsBroken_data()
{
    QTest::addColumn<QVariant>("stored");
    QTest::addColumn<bool>("isUsual");
    QTest::newRow("no key") << QVariant(u"no such key"_s) << true;
    QTest::newRow("a list") << QVariant(QStringList{u"a"_s, u"b"_s}) << true;
    QTest::newRow("bytes") << QVariant(QByteArray("\xff\0\xfe", 3)) << true;
    QTest::newRow("the keys of another") << QVariant(u"Ctrl+X"_s) << false;
}

void TestShortcuts::readsNothingThatIsBroken()
{
    QFETCH(QVariant, stored);
    QFETCH(bool, isUsual);
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.setValue(u"shortcuts/open"_s, stored);

    m_shortcuts->load(settings);

    QCOMPARE(m_open->shortcut(), isUsual ? QKeySequence(Qt::CTRL | Qt::Key_O) : QKeySequence());
}

void TestShortcuts::severalUsualKeysComeBackTogether()
{
    const QList<QKeySequence> both = m_zoom->shortcuts();
    m_shortcuts->set(2, Qt::Key_F2);
    QCOMPARE(m_zoom->shortcuts(), QList<QKeySequence>{Qt::Key_F2});

    m_shortcuts->set(2, both.front());

    QCOMPARE(m_zoom->shortcuts(), both);
    QVERIFY(m_shortcuts->commands()[2].isUsual());
}

} // namespace sled

QTEST_MAIN(sled::TestShortcuts)
#include "tst_shortcuts.moc"
