// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatebus.h"
#include "tests/ui/livewindow.h"
#include "tests/ui/userfiles.h"
#include "ui/filter/filterbar.h"
#include "ui/views/noticebar.h"
#include "ui/window/desktopnotice.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QMenu>
#include <QSignalSpy>
#include <QVariantMap>

namespace sled {

using namespace test;
using namespace Qt::StringLiterals;

/// What a desktop shows, as far as a test asks.
class SampleDesktop final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    SampleDesktop()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.registerService(u"org.freedesktop.Notifications"_s)
            || !bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                   QDBusConnection::ExportScriptableSlots))
            qFatal("no service");
    }
    ~SampleDesktop() override
    {
        QDBusConnection::sessionBus().unregisterService(u"org.freedesktop.Notifications"_s);
    }

    struct Shown {
        quint32 replaces = 0;
        QString title;
        QString text;
    };
    QList<Shown> shown;

public Q_SLOTS:
    Q_SCRIPTABLE quint32 Notify(const QString & /*program*/, quint32 replaces,
                                const QString & /*icon*/, const QString &title, const QString &text,
                                const QStringList & /*actions*/, const QVariantMap & /*hints*/,
                                int /*timeout*/)
    {
        shown.append({replaces, title, text});
        return 7;
    }
};

/// With a message bus of its own.
class TestLiveAlert final : public LiveWindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init() { makeSources(); }

    void saysWhereNoDesktopListens();
    void textIsPlainAndCut();
    void tellsOfLiveEventsOfTheChosenFilter();

private:
    static QMenu &menuOf(const MainWindow &window)
    {
        for (QMenu *menu : window.findChildren<QMenu *>()) {
            if (menu->title() == u"Notif&y Me Of"_s)
                return *menu;
        }
        qFatal("no menu");
    }
    /// What may be chosen, as it is shown; a star before what is.
    static QStringList choices(const MainWindow &window)
    {
        Q_EMIT menuOf(window).aboutToShow();
        QStringList texts;
        for (const QAction *action : menuOf(window).actions()) {
            if (!action->isSeparator())
                texts += (action->isChecked() ? u"*"_s : QString()) + action->text().remove(u'&');
        }
        return texts;
    }
    static void choose(const MainWindow &window, const QString &name)
    {
        Q_EMIT menuOf(window).aboutToShow();
        for (QAction *action : menuOf(window).actions()) {
            if (action->text() == name)
                return action->trigger();
        }
        qFatal("no such choice");
    }

    PrivateBus m_bus;
};

void TestLiveAlert::initTestCase()
{
    if (!m_bus.start())
        QSKIP("there is no dbus-daemon");
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void TestLiveAlert::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"qt_default_session_bus"_s);
    m_bus.stop();
}

void TestLiveAlert::saysWhereNoDesktopListens()
{
    DesktopNotice notice;
    QSignalSpy failed(&notice, &DesktopNotice::failed);
    notice.show(u"title"_s, u"text"_s);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed[0][0].toString().isEmpty());
}

void TestLiveAlert::textIsPlainAndCut()
{
    SampleDesktop desktop;
    DesktopNotice notice;

    notice.show(u"a \u202e b"_s, u"<b>bold</b> & "_s + QString(5000, u'x'));
    QTRY_COMPARE(desktop.shown.size(), 1);
    QVERIFY(!desktop.shown[0].title.contains(u'\u202e'));
    QVERIFY(desktop.shown[0].text.startsWith(u"&lt;b&gt;bold&lt;/b&gt; &amp; "_s));
    QVERIFY(desktop.shown[0].text.size() < 400);
    QTRY_VERIFY([&] {
        notice.show(u"next"_s, u"text"_s);
        QTest::qWait(20);
        return desktop.shown.back().replaces == 7; // the place of the former
    }());
}

void TestLiveAlert::tellsOfLiveEventsOfTheChosenFilter()
{
    const UserFilesOfTest files;
    const QString config = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    files.write(QDir(config).filePath(u"filters.txt"_s), "all of it: seq >= 0\nbroken: seq >\n");
    SampleDesktop desktop;
    {
        UsersWindow shown;
        shown.open({m_path});
        shown.key(Qt::Key_F9);
        QCOMPARE(choices(shown.window), (QStringList{u"*Nothing"_s, u"all of it"_s, u"broken"_s}));

        choose(shown.window, u"all of it"_s);
        QVERIFY(shown.window.notice().text().isEmpty());
        LiveWriter(m_path).append(ops(200, 5));

        QTRY_COMPARE_WITH_TIMEOUT(desktop.shown.size(), 1, 30'000);
        QVERIFY(desktop.shown[0].title.endsWith(u": all of it"_s));
        QVERIFY(desktop.shown[0].text.contains(u"_story"_s));
    }
    UsersWindow shown; // another day
    QCOMPARE(choices(shown.window), (QStringList{u"Nothing"_s, u"*all of it"_s, u"broken"_s}));
    Q_EMIT shown.window.findChild<FilterBar *>()->removeRequested(u"all of it"_s);
    QVERIFY(shown.window.notice().text().contains(u"all of it"_s));
    QCOMPARE(choices(shown.window), (QStringList{u"*Nothing"_s, u"broken"_s}));
    choose(shown.window, u"broken"_s);
    QVERIFY(shown.window.notice().text().contains(u"broken"_s));
    QCOMPARE(choices(shown.window), (QStringList{u"*Nothing"_s, u"broken"_s}));
}

} // namespace sled

QTEST_MAIN(sled::TestLiveAlert)
#include "tst_livealert.moc"
