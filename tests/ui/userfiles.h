// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shownwindow.h"
#include "ui/models/timedisplay.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace sled::test {

/// The settings and data files of a user that exists for one test program alone.
class UserFilesOfTest {
public:
    UserFilesOfTest()
    {
        QStandardPaths::setTestModeEnabled(true);
        // Several tests may run at once, and share what test mode makes of a name.
        QCoreApplication::setOrganizationName(QStringLiteral("sledscope-test"));
        QCoreApplication::setApplicationName(
            QStringLiteral("sledscope-test-%1").arg(QCoreApplication::applicationPid()));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           m_dir.filePath(QStringLiteral("settings")));
    }
    ~UserFilesOfTest() { forget(); }
    Q_DISABLE_COPY_MOVE(UserFilesOfTest)

    /// As if the user had never used the program.
    static void forget()
    {
        QSettings().clear();
        QDir(data()).removeRecursively();
        static_cast<void>(TimeDisplay::ofProgram().setZone(QStringLiteral("UTC")));
        TimeDisplay::ofProgram().setRelative(false);
    }

    [[nodiscard]] static QString data()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    }
    [[nodiscard]] static QString bookmarks()
    {
        return QDir(data()).filePath(QStringLiteral("bookmarks.json"));
    }
    [[nodiscard]] static QString session()
    {
        return QDir(data()).filePath(QStringLiteral("session.sledview"));
    }

    /// A path among the files of the test itself.
    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir.filePath(QLatin1String(name));
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_dir;
};

/// A window with the user's files and settings, in front.
struct UsersWindow {
    MainWindow window{MainWindow::Settings::User};
    EventTableView *table = window.findChild<EventTableView *>();

    UsersWindow()
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    ~UsersWindow() { window.close(); }
    Q_DISABLE_COPY_MOVE(UsersWindow)

    /// Does \a doIt, which opens something, and waits until all of it is shown.
    template <typename Do>
    void settled(const Do &doIt)
    {
        QSignalSpy settled(&window.workspace(), &Workspace::settled);
        doIt();
        QTRY_VERIFY(!settled.isEmpty() && window.isSettled());
    }
    void open(const QStringList &paths)
    {
        settled([&] { window.open(paths); });
    }

    void click(int row) const
    {
        const QRect cell = table->visualRect(table->model()->index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&window, key, modifiers);
    }
};

} // namespace sled::test
