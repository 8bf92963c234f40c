// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/apptheme.h"

#include "ui/theme/sledstyle.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

#include <array>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// The colours that a palette is made of.
struct Colors {
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor muted;
    QColor disabled;
    QColor highlight;
    QColor highlightedText;
    QColor link;
    QColor toolTip;
};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(colors.text, colors.button, colors.button.lighter(130),
                     colors.button.darker(150), colors.button.darker(120), colors.text,
                     colors.highlightedText, colors.base, colors.window);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightedText);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    palette.setColor(QPalette::ToolTipBase, colors.toolTip);
    palette.setColor(QPalette::ToolTipText, colors.text);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    return palette;
}

Theme &applied()
{
    static Theme theme = Theme::Platform;
    return theme;
}

QString themeKey()
{
    return u"colours"_s;
}

void useStyle(const QString &name)
{
    const bool isFusion = name.compare(u"fusion"_s, Qt::CaseInsensitive) == 0;
    const QStyle &used = *QApplication::style();
    const bool isUsed = isFusion ? qobject_cast<const SledStyle *>(&used) != nullptr
                                 : used.name().compare(name, Qt::CaseInsensitive) == 0;
    if (!isUsed)
        QApplication::setStyle(isFusion ? new SledStyle : QStyleFactory::create(name));
}

bool hasPlatformTheme()
{
    if (QGuiApplication::platformName() == "xcb"_L1
        || QGuiApplication::platformName() == "wayland"_L1)
        return !qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP");
    return QGuiApplication::platformName() == "windows"_L1
        || QGuiApplication::platformName() == "cocoa"_L1;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xf4f5f7),
                      .base = QColor(0xffffff),
                      .alternate = QColor(0xf8f9fb),
                      .button = QColor(0xf0f1f4),
                      .text = QColor(0x1d2129),
                      .muted = QColor(0x5b6370),
                      .disabled = QColor(0x9298a3),
                      .highlight = QColor(0x2f65c8),
                      .highlightedText = QColor(0xffffff),
                      .link = QColor(0x1f5bbf),
                      .toolTip = QColor(0xffffff)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x22252b),
                      .base = QColor(0x1a1c21),
                      .alternate = QColor(0x1e2127),
                      .button = QColor(0x2d3138),
                      .text = QColor(0xe4e6ea),
                      .muted = QColor(0xa0a7b3),
                      .disabled = QColor(0x6f7681),
                      .highlight = QColor(0x3465b5),
                      .highlightedText = QColor(0xffffff),
                      .link = QColor(0x7fb0ff),
                      .toolTip = QColor(0x2d3138)});
}

QPalette highContrastPalette()
{
    return paletteOf({.window = QColor(Qt::black),
                      .base = QColor(Qt::black),
                      .alternate = QColor(0x161616),
                      .button = QColor(0x1c1c1c),
                      .text = QColor(0xffffff),
                      .muted = QColor(0xd8d8d8),
                      .disabled = QColor(0xa8a8a8),
                      .highlight = QColor(0xffe000),
                      .highlightedText = QColor(Qt::black),
                      .link = QColor(0x8fc7ff),
                      .toolTip = QColor(0x1c1c1c)});
}

namespace {

QPalette paletteOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark:
        return darkPalette();
    case Theme::HighContrast:
        return highContrastPalette();
    default:
        return lightPalette();
    }
}

/// As the settings name them.
struct ThemeName {
    Theme theme = Theme::Platform;
    QLatin1String name;
};
constexpr std::array kThemeNames{
    ThemeName{Theme::Platform, "system"_L1}, ThemeName{Theme::Light, "light"_L1},
    ThemeName{Theme::Dark, "dark"_L1}, ThemeName{Theme::HighContrast, "high contrast"_L1}};

} // namespace

void applyTheme(Theme theme)
{
    // What the platform gave, before anything else was applied.
    static const QString kPlatformStyle = QApplication::style()->name();
    static const QPalette kPlatformToolTip = QToolTip::palette();
    applied() = theme;
    if (theme == Theme::Platform && hasPlatformTheme()) {
        useStyle(kPlatformStyle);
        QApplication::setPalette(QPalette());
        QToolTip::setPalette(kPlatformToolTip);
        return;
    }
    useStyle(u"fusion"_s);
    const QPalette palette = paletteOf(theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

Theme appliedTheme()
{
    return applied();
}

Theme savedTheme()
{
    const QString saved = QSettings().value(themeKey()).toString();
    for (const auto &[theme, name] : kThemeNames) {
        if (saved == name)
            return theme;
    }
    return Theme::Platform;
}

void saveTheme(Theme theme)
{
    for (const auto &[known, name] : kThemeNames) {
        if (known == theme)
            QSettings().setValue(themeKey(), QString(name));
    }
}

} // namespace sled
