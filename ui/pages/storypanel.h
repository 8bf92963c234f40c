// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/storystepsmodel.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QRadioButton;
class QTableView;

namespace sled {

class ElidedLabel;
class StoryBar;

/// One story's life: what it comes to, its bar, and its events as a list. What is selected in
/// one is selected in the other.
class StoryPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryPanel)

public:
    explicit StoryPanel(QWidget *parent = nullptr);

    void setContext(const StoryContext &context); ///< Shows no story then.
    /// Shows \a story. Its current event stays if the same story was shown before.
    void setStory(const ShownStory &story);
    void clear();
    void setCurrentEvent(std::optional<EventIndex> event); ///< Emits no signal.

    [[nodiscard]] const ShownStory &story() const { return m_story; }
    [[nodiscard]] std::optional<EventIndex> currentEvent() const;
    [[nodiscard]] const StoryContext &context() const;
    [[nodiscard]] QString text() const; ///< The life as plain text; empty for no story.

Q_SIGNALS:
    void eventRequested(sled::EventIndex event); ///< By the user: it is selected.
    void storyChanged();                         ///< Another one is shown, or the same, told again.
    void timelineRequested(sled::EventIndex event); ///< It is to be seen among its neighbours.

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QRadioButton *makeModeButton(const QString &text, const QString &meaning);
    void makeSteps();
    void updateHeader();
    void setCurrentStep(std::optional<std::size_t> step);
    void select(std::size_t step);

    ShownStory m_story;
    StoryStepsModel m_model;
    StoryBar *m_bar = nullptr;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_summary = nullptr;
    QRadioButton *m_byTime = nullptr;
    QRadioButton *m_equal = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_toTimeline = nullptr;
    QTableView *m_steps = nullptr;
    bool m_isFollowing = false; ///< The current row changes by setCurrentStep().
};

} // namespace sled
