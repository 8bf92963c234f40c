// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/bookmarkcontrol.h"
#include "ui/window/eventmenu.h"
#include "ui/window/exportcontrol.h"
#include "ui/window/filtercontrol.h"
#include "ui/window/helpcontrol.h"
#include "ui/window/importcontrol.h"
#include "ui/window/livecontrol.h"
#include "ui/window/opexportcontrol.h"
#include "ui/window/papercontrol.h"
#include "ui/window/picturecontrol.h"
#include "ui/window/preferencescontrol.h"
#include "ui/window/runningwork.h"
#include "ui/window/searchcontrol.h"
#include "ui/window/selection.h"
#include "ui/window/sessioncontrol.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowdocks.h"
#include "ui/window/windowpages.h"
#include "ui/window/windowstatus.h"
#include "ui/window/workspace.h"

#include <QMainWindow>

#include <optional>

class QStackedWidget;

namespace sled {

class EmptyState;
class FilterBar;
class LayoutKeeper;
class NoticeBar;

/// The window: pages in the centre, sources and sleds to the left, details to the right. What is
/// selected in one place is selected everywhere.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Whether the user's settings are read and written: layout, colours and recent files.
    enum class Settings { None, User };

    explicit MainWindow(Settings settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const QStringList &paths);           ///< Sources, or a saved view.
    void restoreSession() { m_session.restore(); } ///< If the user wants it.
    void startLiveDemo() const;                    ///< As Help › Live Demo does.
    void showPage(WindowPage page) { m_centre.show(page); }
    [[nodiscard]] FilterControl &filter() { return m_filter; }
    [[nodiscard]] SearchControl &search() { return m_search; }
    [[nodiscard]] const PictureControl &picture() const { return m_picture; }
    [[nodiscard]] PaperControl &paper() { return m_paper; }
    [[nodiscard]] HelpControl &help() { return m_help; }
    [[nodiscard]] PreferencesControl &preferences() { return m_preferences; }
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    /// Whether all that was read is shown, on the page in front too.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] const NoticeBar &notice() const { return *m_notice; }
    [[nodiscard]] std::optional<EventIndex> selectedEvent() const
    {
        return m_selection.currentEvent();
    }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] WindowParts parts();
    [[nodiscard]] QWidget *makeCentre();
    void connectActions();
    void connectWorkspace();

    void chooseFiles();
    void openSources(const QStringList &paths);
    void rememberFiles(); ///< Those asked for that could be read.
    void updateFindings();
    void updateState();

    const Settings m_settings;
    Workspace m_workspace;
    WindowActions m_actions;
    WindowDocks m_docks;
    WindowPages m_centre;
    WindowStatus m_status;
    Selection m_selection;
    FilterBar *m_filterBar = nullptr;
    FilterControl m_filter;
    SearchControl m_search;
    EventMenu m_eventMenu;
    NoticeBar *m_notice = nullptr;
    BookmarkControl m_bookmarks;
    LiveControl m_live;
    PreferencesControl m_preferences;
    PictureControl m_picture;
    PaperControl m_paper;
    SessionControl m_session;
    ExportControl m_export;
    ImportControl m_import;
    OpExportControl m_opExport;
    HelpControl m_help;
    RunningWork m_work;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    LayoutKeeper *m_layout = nullptr; ///< Null without the user's settings.
    QStringList m_asked;              ///< Opened, but not known yet whether they can be read.
};

} // namespace sled
