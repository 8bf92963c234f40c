// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowcommands.h"

#include "ui/language/mnemonic.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostChoices = 50; ///< Of one box: more are not looked through by name.

QString under(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : QString(path % u" › " % name);
}

/// Where in a window a control is.
struct Place {
    QWidget *page = nullptr; ///< A page of the tabs or a dock; null: always in view.
    QTabWidget *tabs = nullptr;
    QString name;

    void show() const
    {
        if (tabs)
            tabs->setCurrentWidget(page);
        else if (page)
            page->show();
    }
};

Place placeOf(const QWidget &control)
{
    for (QWidget *at = control.parentWidget(); at; at = at->parentWidget()) {
        if (auto *dock = qobject_cast<QDockWidget *>(at))
            return {dock, nullptr, withoutMnemonic(dock->windowTitle())};
        auto *tabs = at->parentWidget()
            ? qobject_cast<QTabWidget *>(at->parentWidget()->parentWidget())
            : nullptr;
        if (tabs && tabs->indexOf(at) >= 0)
            return {at, tabs, withoutMnemonic(tabs->tabText(tabs->indexOf(at)))};
    }
    return {};
}

/// Whether nothing but another page or a closed dock keeps \a control from being seen.
bool isOffered(const QWidget &control, const Place &place)
{
    const QWidget *root = place.page ? place.page : control.window();
    return control.isEnabled() && control.isVisibleTo(root);
}

/// What is written on \a button, and what it is called if that says more.
QString nameOf(const QAbstractButton &button)
{
    const QString written = withoutMnemonic(button.text());
    const QString called = button.accessibleName();
    const bool isWord = !written.isEmpty() && written.front().isLetter();
    if (called.isEmpty() || !isWord)
        return called.isEmpty() ? written : called;
    return called.contains(written, Qt::CaseInsensitive) ? called
                                                         : QString(written % u" – " % called);
}

QMenu *menuOf(const QAbstractButton &button)
{
    if (const auto *push = qobject_cast<const QPushButton *>(&button))
        return push->menu();
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return tool ? tool->menu() : nullptr;
}

class Collector {
public:
    explicit Collector(const QMainWindow &window) : m_window(window) {}

    QList<WindowCommand> collect()
    {
        for (QAction *action : m_window.menuBar()->actions()) {
            if (action->menu())
                addMenu(*action->menu(), withoutMnemonic(action->text()));
        }
        for (const auto *bar : m_window.findChildren<QToolBar *>())
            addAction(bar->toggleViewAction(), withoutMnemonic(bar->toggleViewAction()->text()));
        for (auto *tabs : m_window.findChildren<QTabWidget *>())
            addPages(*tabs);
        for (auto *button : m_window.findChildren<QAbstractButton *>())
            addButton(*button);
        for (auto *box : m_window.findChildren<QComboBox *>())
            addChoices(*box);
        for (const QWidget *widget : m_window.findChildren<QWidget *>()) {
            const bool isOther = qobject_cast<const QMenu *>(widget)
                || qobject_cast<const QMenuBar *>(widget)
                || qobject_cast<const QLineEdit *>(widget);
            for (QAction *action : isOther ? QList<QAction *>() : widget->actions())
                addAction(action, withoutMnemonic(action->text()));
        }
        for (QAction *action : m_window.actions())
            addAction(action, withoutMnemonic(action->text()));
        return m_commands;
    }

private:
    // NOLINTNEXTLINE(misc-no-recursion): as deep as the menus of the window are
    void addMenu(QMenu &menu, const QString &path)
    {
        Q_EMIT menu.aboutToShow(); // some are filled only then
        for (QAction *action : menu.actions()) {
            const QString name = under(path, withoutMnemonic(action->text()));
            if (QMenu *submenu = action->menu())
                addMenu(*submenu, name);
            else
                addAction(action, name);
        }
    }

    void addAction(QAction *action, const QString &name)
    {
        const bool isKnown
            = std::ranges::any_of(m_commands, [action](const WindowCommand &command) {
                  return command.control == action;
              });
        if (isKnown || action->isSeparator() || !action->isEnabled() || action->text().isEmpty()
            || action->menu())
            return;
        m_commands.append({name, action->shortcut(), action, [action = QPointer(action)] {
                               if (action)
                                   action->trigger();
                           }});
    }

    void addPages(QTabWidget &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            const QString name = under(QCoreApplication::translate("sled::CommandPalette", "Page"),
                                       withoutMnemonic(tabs.tabText(i)));
            m_commands.append({name, {}, &tabs, [tabs = QPointer(&tabs), i] {
                                   if (tabs)
                                       tabs->setCurrentIndex(i);
                               }});
        }
    }

    void addButton(QAbstractButton &button)
    {
        const Place place = placeOf(button);
        if (isFrameButton(button) || !isOffered(button, place))
            return;
        const QString name = under(place.name, nameOf(button));
        if (QMenu *menu = menuOf(button))
            return addMenu(*menu, name);
        if (const auto *tool = qobject_cast<QToolButton *>(&button); tool && tool->defaultAction())
            return addAction(tool->defaultAction(), name);
        m_commands.append({name, {}, &button, [button = QPointer(&button), place] {
                               if (!button)
                                   return;
                               place.show();
                               button->click();
                           }});
    }

    void addChoices(QComboBox &box)
    {
        const Place place = placeOf(box);
        if (!isOffered(box, place))
            return;
        const QString path = under(place.name, box.accessibleName());
        for (int i = 0; i < std::min(box.count(), kMostChoices); ++i) {
            m_commands.append(
                {under(path, box.itemText(i)), {}, &box, [box = QPointer(&box), place, i] {
                     if (!box)
                         return;
                     place.show();
                     box->setCurrentIndex(i);
                 }});
        }
    }

    const QMainWindow &m_window;
    QList<WindowCommand> m_commands;
};

} // namespace

bool isFrameButton(const QAbstractButton &button)
{
    return button.inherits("QTableCornerButton") || button.inherits("QDockWidgetTitleButton")
        || button.inherits("QToolBarExtension") || button.objectName().startsWith(u"qt_"_s)
        || qobject_cast<const QTabBar *>(button.parentWidget())
        || qobject_cast<const QLineEdit *>(button.parentWidget())
        || qobject_cast<const QMenuBar *>(button.parentWidget());
}

QList<WindowCommand> commandsOf(const QMainWindow &window)
{
    return Collector(window).collect();
}

} // namespace sled
