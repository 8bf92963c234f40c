// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preferencescontrol.h"

#include "core/store/verifiedops.h"
#include "ui/pages/timelinepage.h"
#include "ui/preferences/cachepage.h"
#include "ui/preferences/columnspage.h"
#include "ui/preferences/generalpage.h"
#include "ui/preferences/notificationspage.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferences/shortcutspage.h"
#include "ui/preferences/stagespage.h"
#include "ui/preferences/timespage.h"
#include "ui/views/bringtofront.h"
#include "ui/views/columnmenu.h"
#include "ui/window/filtercontrol.h"
#include "ui/window/livealert.h"
#include "ui/window/stagesettings.h"
#include "ui/window/thememenu.h"
#include "ui/window/timemenu.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowpages.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString cacheKey()
{
    return u"cache/used"_s;
}

} // namespace

PreferencesControl::PreferencesControl(const WindowParts &parts, LiveAlert &alert, UserFiles files)
    : m_parts(parts), m_alert(alert), m_files(files), m_shortcuts(parts.window), m_cache(parts)
{
    addMenus();
    parts.actions.eachWithKeys(
        [this](const QString &id, QAction &action) { m_shortcuts.add(id, action); });
    connect(parts.actions.preferences, &QAction::triggered, this, &PreferencesControl::show);
    // Views that keep what they have drawn follow by themselves.
    connect(&StageLooks::ofProgram(), &StageLooks::changed, this, [] {
        for (QWidget *widget : QApplication::allWidgets())
            widget->update();
    });
    if (files == UserFiles::Used)
        restore();
}

PreferencesDialog *PreferencesControl::dialog() const
{
    return m_dialog;
}

void PreferencesControl::addMenus()
{
    QMenu &menu = *m_parts.actions.view;
    menu.addSeparator();
    m_themes = addThemeMenu(menu, [this](Theme theme) {
        if (m_files == UserFiles::Used)
            saveTheme(theme);
    });
    QMenu *columns = menu.addMenu(tr("Colu&mns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        addColumnChoices(*columns, m_parts.pages.timeline->table());
    });
    addTimeMenu(menu, m_parts.window, [this] {
        if (m_files == UserFiles::Used)
            saveTimeDisplay();
    });
}

void PreferencesControl::restore()
{
    restoreTimeDisplay();
    restoreStageLooks();
    m_shortcuts.load(QSettings());
}

void PreferencesControl::allowCache()
{
    m_isCacheAllowed = true;
    useCache(isCacheWanted());
}

bool PreferencesControl::isCacheWanted() const
{
    return m_files == UserFiles::None || QSettings().value(cacheKey(), true).toBool();
}

void PreferencesControl::useCache(bool isUsed)
{
    m_parts.workspace.setVerifiedOps(
        isUsed ? std::make_shared<VerifiedOps>(VerifiedOps::standardDirectory()) : nullptr);
}

void PreferencesControl::show()
{
    if (!m_dialog) {
        m_dialog = new PreferencesDialog(makePages(), &m_parts.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringToFront(*m_dialog);
}

QList<PreferencesPage *> PreferencesControl::makePages()
{
    const bool isKept = m_files == UserFiles::Used;
    return {new GeneralPage(*m_themes, *m_parts.actions.restoreSession,
                            isKept ? GeneralPage::Language::Kept : GeneralPage::Language::NotKept),
            new TimesPage([isKept] {
                if (isKept)
                    saveTimeDisplay();
            }),
            new StagesPage([isKept] {
                if (isKept)
                    saveStageLooks();
            }),
            new ColumnsPage(m_parts.pages.timeline->table()),
            new ShortcutsPage(m_shortcuts,
                              [this, isKept] {
                                  QSettings settings;
                                  if (isKept)
                                      m_shortcuts.save(settings);
                              }),
            makeNotificationsPage(),
            makeCachePage()};
}

PreferencesPage *PreferencesControl::makeNotificationsPage()
{
    return new NotificationsPage({[this] {
                                      QStringList names;
                                      for (const auto &entry : m_parts.filter.allNamed())
                                          names += entry.name;
                                      return names;
                                  },
                                  [this] { return m_alert.chosen(); },
                                  [this](const QString &name) { m_alert.choose(name); }});
}

PreferencesPage *PreferencesControl::makeCachePage()
{
    auto *page = new CachePage(
        {m_isCacheAllowed, [this] { return m_parts.workspace.verifiedOps() != nullptr; },
         [this](bool isUsed) {
             useCache(isUsed);
             if (m_files == UserFiles::Used)
                 QSettings().setValue(cacheKey(), isUsed);
         },
         [this] { return m_cache.facts(); }, [this] { m_parts.actions.clearCache->trigger(); }});
    connect(&m_cache, &CacheControl::cleared, page, &CachePage::update);
    return page;
}

} // namespace sled
