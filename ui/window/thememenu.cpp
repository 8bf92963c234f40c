// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/thememenu.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <array>

namespace sled {

namespace {

struct Choice {
    Theme theme;
    const char *text;
};

} // namespace

void addThemeMenu(QMenu &menu, const std::function<void(Theme)> &chosen)
{
    const auto say
        = [](const char *text) { return QCoreApplication::translate("sled::ThemeMenu", text); };
    QMenu *themes = menu.addMenu(say("&Colours"));
    auto *group = new QActionGroup(themes);
    for (const Choice &choice :
         std::array{Choice{Theme::Platform, "&System"}, Choice{Theme::Light, "&Light"},
                    Choice{Theme::Dark, "&Dark"}, Choice{Theme::HighContrast, "High &Contrast"}}) {
        QAction *action = themes->addAction(say(choice.text));
        action->setCheckable(true);
        action->setChecked(choice.theme == appliedTheme());
        action->setActionGroup(group);
        QObject::connect(action, &QAction::triggered, themes, [theme = choice.theme, chosen] {
            applyTheme(theme);
            chosen(theme);
        });
    }
}

} // namespace sled
