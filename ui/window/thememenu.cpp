// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/thememenu.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <array>

namespace sled {

namespace {

struct SayThemeMenu {
    Q_DECLARE_TR_FUNCTIONS(sled::ThemeMenu)
};

struct Choice {
    Theme theme;
    const char *text;
};

} // namespace

QActionGroup *addThemeMenu(QMenu &menu, const std::function<void(Theme)> &chosen)
{
    QMenu *themes = menu.addMenu(SayThemeMenu::tr("&Colours"));
    auto *group = new QActionGroup(themes);
    for (const Choice &choice : std::array{
             Choice{Theme::Platform, QT_TRANSLATE_NOOP("sled::ThemeMenu", "&System")},
             Choice{Theme::Light, QT_TRANSLATE_NOOP("sled::ThemeMenu", "&Light")},
             Choice{Theme::Dark, QT_TRANSLATE_NOOP("sled::ThemeMenu", "&Dark")},
             Choice{Theme::HighContrast, QT_TRANSLATE_NOOP("sled::ThemeMenu", "High &Contrast")}}) {
        QAction *action = themes->addAction(SayThemeMenu::tr(choice.text));
        action->setCheckable(true);
        action->setChecked(choice.theme == appliedTheme());
        action->setActionGroup(group);
        QObject::connect(action, &QAction::triggered, themes, [theme = choice.theme, chosen] {
            applyTheme(theme);
            chosen(theme);
        });
    }
    return group;
}

} // namespace sled
