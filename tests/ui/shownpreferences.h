// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/preferencespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QListWidget>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace sled::test {

/// Lets all settings of the test be in \a directory, and no others be read.
inline void keepSettingsIn(const QString &directory)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("sledscope-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, directory);
}

/// A window with the user's settings, and the dialog in front of it.
struct ShownPreferences {
    MainWindow window{MainWindow::Settings::User};

    ShownPreferences()
    {
        window.preferences().allowCache();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(window.preferences().dialog());
    }
    [[nodiscard]] PreferencesDialog &dialog() { return *window.preferences().dialog(); }
    /// Shows the page of \a title.
    PreferencesPage &page(const QString &title)
    {
        auto *list = dialog().findChild<QListWidget *>();
        const auto found = list->findItems(title, Qt::MatchExactly);
        if (found.isEmpty())
            qFatal("no page %s", qPrintable(title));
        list->setCurrentItem(found.front());
        return dialog().page();
    }
    template <typename Button>
    Button &button(const QString &text)
    {
        for (auto *one : dialog().findChildren<Button *>()) {
            if (one->text().remove(u'&') == text)
                return *one;
        }
        qFatal("no button %s", qPrintable(text));
    }
    [[nodiscard]] QAction &command(const QString &text)
    {
        for (auto *one : window.findChildren<QAction *>()) {
            if (one->text().remove(u'&') == text)
                return *one;
        }
        qFatal("no command %s", qPrintable(text));
    }
};

} // namespace sled::test
