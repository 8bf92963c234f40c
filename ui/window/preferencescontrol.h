// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/shortcuts.h"
#include "ui/window/cachecontrol.h"
#include "ui/window/windowparts.h"

#include <QObject>
#include <QPointer>

class QActionGroup;

namespace sled {

class LiveAlert;
class PreferencesDialog;
class PreferencesPage;

/// What the user can have otherwise: reads it from the settings, offers it in menus and in the
/// dialog *Preferences*, and keeps it.
class PreferencesControl final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesControl)

public:
    /// Adds colours, columns and times to the menu of views.
    PreferencesControl(const WindowParts &parts, LiveAlert &alert, UserFiles files);

    void allowCache(); ///< The command line does not forbid it: used if the user wants that.
    [[nodiscard]] const Shortcuts &shortcuts() const { return m_shortcuts; }
    [[nodiscard]] PreferencesDialog *dialog() const; ///< Null: it is closed.

private:
    void addMenus();
    void restore();
    void show();
    [[nodiscard]] QList<PreferencesPage *> makePages();
    [[nodiscard]] PreferencesPage *makeNotificationsPage();
    [[nodiscard]] PreferencesPage *makeCachePage();
    [[nodiscard]] bool isCacheWanted() const;
    void useCache(bool isUsed);

    const WindowParts m_parts;
    LiveAlert &m_alert;
    const UserFiles m_files;
    Shortcuts m_shortcuts;
    CacheControl m_cache;
    bool m_isCacheAllowed = false;
    QActionGroup *m_themes = nullptr;
    QPointer<PreferencesDialog> m_dialog;
};

} // namespace sled
