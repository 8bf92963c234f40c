// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/shownwindow.h"
#include "ui/views/noticebar.h"
#include "ui/window/livedemo.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

namespace sled {

using namespace Qt::StringLiterals;
using test::ShownWindow;

namespace {

/// The argument with which this program runs a demonstration, and no test.
const QString kDemoOnly = QStringLiteral("--demo-only");

int runDemoOnly()
{
    LiveDemo demo;
    QObject::connect(&demo, &LiveDemo::databasesReady, &demo, [] {
        std::puts("ready");
        std::fflush(stdout);
    });
    demo.start();
    return QCoreApplication::exec();
}

} // namespace

/// *Help › Live Demo*.
class TestLiveDemo final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsSledsAtWorkUntilStopped();
    void endsWithItsWindow();
    void endsIfItsWindowIsKilled();
    void saysWhyItEnded_data();
    void saysWhyItEnded();
    void onlyOneRuns();

private:
    static QAction *actionOf(const MainWindow &window)
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text() == "&Live Demo"_L1)
                return action;
        }
        qFatal("no action");
    }
    /// Processes whose command line names the directory of the demonstration.
    [[nodiscard]] static int processCount()
    {
        int count = 0;
        for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            QFile line(u"/proc/"_s + entry + u"/cmdline"_s);
            if (line.open(QIODevice::ReadOnly)
                && line.readAll().contains(LiveDemo::directory().toUtf8()))
                ++count;
        }
        return count;
    }
    void useProgram(const QByteArray &script) const
    {
        QFile program(m_directory->filePath(u"sledscope-cli"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\n" + script);
        program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        qputenv("PATH", m_directory->path().toUtf8() + ":/usr/bin:/bin");
    }

    std::optional<QTemporaryDir> m_directory;
};

void TestLiveDemo::init()
{
    test::failOnAnyWarning();
    m_directory.emplace();
    qputenv("XDG_DATA_HOME", m_directory->path().toUtf8());
    qputenv("PATH", QFileInfo(QStringLiteral(SLEDSCOPE_CLI)).path().toUtf8() + ":/usr/bin:/bin");
}

void TestLiveDemo::showsSledsAtWorkUntilStopped()
{
    ShownWindow shown;
    QAction *const action = actionOf(shown.window);
    const History *history = &shown.window.workspace().history();

    action->trigger();

    QTRY_VERIFY_WITH_TIMEOUT(history->sourceCount() == 3, 60'000);
    QVERIFY(shown.window.workspace().live().areAllLive());
    QTRY_VERIFY_WITH_TIMEOUT(shown.window.isSettled() && shown.rows() > 0, 60'000);
    const int before = shown.rows();
    QTRY_VERIFY_WITH_TIMEOUT(shown.rows() > before + 5, 60'000);
    QVERIFY(action->isChecked());

    action->trigger();

    QTRY_VERIFY_WITH_TIMEOUT(action->isEnabled(), 60'000);
    QVERIFY(!action->isChecked());
    QCOMPARE(processCount(), 0);
    QCOMPARE(shown.window.notice().text(), QString());
    QVERIFY(shown.rows() > before);
}

void TestLiveDemo::endsWithItsWindow()
{
    {
        ShownWindow shown;
        shown.window.startLiveDemo();
        QVERIFY(actionOf(shown.window)->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(shown.window.workspace().history().sourceCount() == 3, 60'000);
        QVERIFY(processCount() > 0);
        shown.window.close();
    }

    QTRY_COMPARE_WITH_TIMEOUT(processCount(), 0, 60'000);
}

void TestLiveDemo::endsIfItsWindowIsKilled()
{
    QProcess window;
    window.start(QCoreApplication::applicationFilePath(),
                 {QLatin1String(test::nameOfRunningTest()), kDemoOnly});
    QVERIFY(window.waitForReadyRead(60'000));
    QVERIFY(processCount() > 0);

    window.kill();
    QVERIFY(window.waitForFinished());

    QTRY_COMPARE_WITH_TIMEOUT(processCount(), 0, 60'000);
}

void TestLiveDemo::saysWhyItEnded_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("reason");

    QTest::newRow("no program") << QByteArray() << u"neither beside this one nor in the PATH"_s;
    QTest::newRow("says why") << QByteArray("echo 'warning' >&2; echo 'disk full' >&2; exit 3\n")
                              << u"ended: disk full."_s;
    QTest::newRow("ends without a word") << QByteArray("exit 0\n") << u"gave up with status 0."_s;
    QTest::newRow("is killed") << QByteArray("kill -9 $$\n") << u"crashed"_s;
    QTest::newRow("cannot start") << QByteArray("\0x", 2) << u"has ended: "_s;
}

void TestLiveDemo::saysWhyItEnded()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, reason);
    if (script.isEmpty())
        qputenv("PATH", m_directory->path().toUtf8());
    else
        useProgram(script);
    ShownWindow shown;
    QAction *const action = actionOf(shown.window);

    action->trigger();

    QTRY_VERIFY_WITH_TIMEOUT(!action->isChecked(), 60'000);
    QVERIFY2(shown.window.notice().text().contains(reason),
             qUtf8Printable(shown.window.notice().text()));
}

void TestLiveDemo::onlyOneRuns()
{
    QVERIFY(QDir().mkpath(LiveDemo::directory()));
    QLockFile other(LiveDemo::directory() + u".lock"_s);
    QVERIFY(other.tryLock());
    ShownWindow shown;

    actionOf(shown.window)->trigger();

    QVERIFY(!actionOf(shown.window)->isChecked());
    QVERIFY(shown.window.notice().text().contains(u"in another window"_s));
}

} // namespace sled

SLED_TEST_PROGRAM([](int argc, char **argv) {
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(sled::kDemoOnly))
        return sled::runDemoOnly();
    sled::TestLiveDemo test;
    return QTest::qExec(&test, argc, argv);
})

#include "tst_livedemo.moc"
