// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/windowactions.h"
#include "ui/window/workspace.h"

#include <QMainWindow>

#include <optional>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace sled {

class DetailsPane;
class DropHint;
class EmptyState;
class EventTableView;
class LanesView;
class LoadStatus;
class StageLegend;

/// The window: lanes above a table of events, sources and sleds to the left, details to the
/// right. What is selected in one place is selected everywhere.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Whether the user's settings are read and written: layout, colours and recent files.
    enum class Settings { None, User };

    explicit MainWindow(Settings settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const QStringList &paths);
    [[nodiscard]] Workspace &workspace() { return m_workspace; }
    [[nodiscard]] std::optional<EventIndex> selectedEvent() const { return m_selected; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCentre();
    void makeDocks();
    void makeStatusBar();
    void connectActions();
    void connectWorkspace();

    void chooseFiles();
    void rememberFiles(); ///< Those asked for that could be read.
    void select(EventIndex event);
    void forgetSelection();
    void updateLanes();
    void updateState();

    const Settings m_settings;
    Workspace m_workspace;
    WindowActions m_actions;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
    EmptyState *m_empty = nullptr;
    LanesView *m_lanes = nullptr;
    StageLegend *m_legend = nullptr;
    EventTableView *m_table = nullptr;
    DetailsPane *m_details = nullptr;
    LoadStatus *m_loading = nullptr;
    QLabel *m_counts = nullptr;
    DropHint *m_dropHint = nullptr;
    QStringList m_asked; ///< Opened, but not known yet whether they can be read.
    std::optional<EventIndex> m_selected;
};

} // namespace sled
