// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/databasebuilder.h"
#include "tests/support/opdatabase.h"
#include "tests/support/privatebus.h"
#include "tests/support/randomops.h"
#include "ui/window/mainwindow.h"
#include "ui/window/runningwindow.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sled;
using namespace sled::test;
using namespace Qt::StringLiterals;

/// The program, started while a window of it runs.
class TestRunningWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void opensWhatOthersAskFor();
    void comesToTheFront();
    void leavesAlone_data();
    void leavesAlone();
    void opensAnotherWhereNobodyAnswers();
    void takesFilesAlone();

private:
    static void startIn(const QString &directory, QProcess &program, const QStringList &arguments);
    static qsizetype windowsKnown();

    PrivateBus m_bus;
};

void TestRunningWindow::initTestCase()
{
    if (!m_bus.start())
        QSKIP("there is no dbus-daemon");
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void TestRunningWindow::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"qt_default_session_bus"_s);
    m_bus.stop();
}

/// Starts the real program with no settings but those in \a directory.
void TestRunningWindow::startIn(const QString &directory, QProcess &program,
                                const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, directory);
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(directory);
    program.start(QStringLiteral(SLEDSCOPE_PROGRAM), arguments);
}

/// How many windows would answer, one after the other.
qsizetype TestRunningWindow::windowsKnown()
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                         u"org.freedesktop.DBus"_s, u"ListQueuedOwners"_s);
    call << u"arpa.home.sledscope"_s;
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call);
    return reply.arguments().value(0).toStringList().size();
}

void TestRunningWindow::opensWhatOthersAskFor()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"a b%20ä.db"_s);
    writeDatabase(path, appendedEvents(3, testKeys(1)));
    MainWindow window(MainWindow::Settings::None);
    const RunningWindow running(window);

    QProcess program;
    startIn(directory.path(), program, {u"--page"_s, u"findings"_s, u"a b%20ä.db"_s});
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(window.workspace().paths(), QStringList{path});
    QCOMPARE(program.readAllStandardError(), QByteArray());
    QVERIFY(window.isVisible());
}

void TestRunningWindow::comesToTheFront()
{
    const QTemporaryDir directory;
    MainWindow window(MainWindow::Settings::None);
    window.showMinimized();
    const RunningWindow running(window);

    QProcess program;
    startIn(directory.path(), program, {});
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 30'000);
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(!window.isMinimized());
    QVERIFY(window.workspace().paths().isEmpty());
}

void TestRunningWindow::leavesAlone_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("asked for") << QStringList{u"--new-window"_s};
    QTest::newRow("other colours") << QStringList{u"--dark"_s};
}

void TestRunningWindow::leavesAlone()
{
    QFETCH(QStringList, options);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"a.db"_s);
    writeDatabase(path, appendedEvents(3, testKeys(1)));
    MainWindow window(MainWindow::Settings::None);
    QProcess other;
    {
        const RunningWindow running(window);
        startIn(directory.path(), other, options + QStringList{path});
        QTRY_COMPARE_WITH_TIMEOUT(windowsKnown(), 2, 30'000);
        QVERIFY(window.workspace().paths().isEmpty());
    }

    QTRY_COMPARE_WITH_TIMEOUT(windowsKnown(), 1, 30'000); // the other answers from now on
    QProcess third;
    startIn(directory.path(), third, {path});
    QVERIFY(third.waitForFinished());
    QCOMPARE(third.exitCode(), 0);
    other.kill();
    QVERIFY(other.waitForFinished());
}

void TestRunningWindow::opensAnotherWhereNobodyAnswers()
{
    const QTemporaryDir directory;
    QVERIFY(QDBusConnection::sessionBus().registerService(u"arpa.home.sledscope"_s)); // and no more
    QProcess program;
    startIn(directory.path(), program, {});
    QTRY_COMPARE_WITH_TIMEOUT(windowsKnown(), 2, 30'000);
    QVERIFY(program.readAllStandardError().contains("does not answer"));
    program.kill();
    QVERIFY(program.waitForFinished());
    QVERIFY(QDBusConnection::sessionBus().unregisterService(u"arpa.home.sledscope"_s));
}

void TestRunningWindow::takesFilesAlone()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"a.db"_s);
    writeDatabase(path, appendedEvents(3, testKeys(1)));
    const QString uri = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    MainWindow window(MainWindow::Settings::None);
    RunningWindow running(window);

    running.Open({u"https://sledscope.invalid/a.db"_s, path, u"%%"_s, QString()},
                 {{u"x-sledscope-page"_s, u"none"_s}});
    QVERIFY(window.workspace().paths().isEmpty());
    running.Open({u"data:,"_s, uri}, {});
    QCOMPARE(window.workspace().paths(), QStringList{path});
}

QTEST_MAIN(TestRunningWindow)
#include "tst_runningwindow.moc"
