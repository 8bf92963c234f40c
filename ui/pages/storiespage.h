// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "ui/models/sledroster.h"
#include "ui/models/storiesmodel.h"

#include <QWidget>

#include <optional>
#include <string>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace sled {

class ElidedLabel;
class StoryPanel;

/// Every story: where it is, since when, how long it took; and the life of the selected one.
class StoriesPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoriesPage)

public:
    explicit StoriesPage(QWidget *parent = nullptr);

    /// Starts over with nothing; both must outlive their use here.
    void setHistory(const History *history, const SledRoster *roster);
    /// Shows \a lives, which are told from the history.
    void setLives(const std::shared_ptr<const StoryLives> &lives);
    /// Leaves out stories of which no event passes; null: none.
    void setShownEvents(const ShownEvents &shown) { m_model.setShownEvents(shown); }
    void setBusy(bool isBusy); ///< Lives are being told.

    /// Selects \a event and its story, now or once that is known; none: no event. Emits no signal.
    void setCurrentEvent(std::optional<EventIndex> event);

    [[nodiscard]] bool isBusy() const { return m_model.isBusy(); }
    [[nodiscard]] StoriesModel &model() { return m_model; }
    [[nodiscard]] StoryPanel &panel() { return *m_panel; }

Q_SIGNALS:
    void eventRequested(sled::EventIndex event); ///< By the user: it is selected.
    void timelineRequested(sled::EventIndex event);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    void makeTable();
    void shareWidth();
    void takeRows();
    void selectRow(const QModelIndex &current);
    void showStory();
    void updateState();
    [[nodiscard]] QString hintText() const;

    const History *m_history = nullptr;
    StoriesModel m_model;
    bool m_isTelling = false;
    bool m_isFollowing = false;          ///< The current row changes from outside.
    std::optional<std::string> m_story;  ///< Whose life is shown; it may have no row.
    bool m_isChosen = false;             ///< By somebody; else the first row is shown.
    std::optional<EventIndex> m_current; ///< Selected here or elsewhere.
    int m_scroll = 0;                    ///< Of the table, before its rows changed.
    bool m_keepsScroll = false;          ///< Its rows change by themselves.
    bool m_isResizing = false;           ///< Columns change by shareWidth().
    QLineEdit *m_needle = nullptr;
    ElidedLabel *m_summary = nullptr;
    QLabel *m_hint = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_lists = nullptr; ///< The table, or why it is empty.
    StoryPanel *m_panel = nullptr;
};

} // namespace sled
