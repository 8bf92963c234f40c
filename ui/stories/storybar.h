// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stories/storybarscene.h"

#include <QAbstractScrollArea>

namespace sled {

/// The life of one story as a bar of its stages, with a mark above for each event.
///
/// A click on a mark selects its event, one on a stay the event that began it; left and right
/// go from event to event, Home and End to the first and the last.
class StoryBar final : public QAbstractScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryBar)

public:
    explicit StoryBar(QWidget *parent = nullptr);

    void setContext(StoryContext context);
    void setStory(const ShownStory &story); ///< The current event is none then.
    /// Shows the same story, told again: nothing moves that need not.
    void updateStory(const ShownStory &story, std::optional<std::size_t> current);
    void setMode(StoryBarMode mode);
    [[nodiscard]] StoryBarMode mode() const { return m_mode; }

    /// Makes \a step current, a position among the story's steps, and brings it into view; none:
    /// there is no current one. Emits no signal.
    void setCurrentStep(std::optional<std::size_t> step);
    [[nodiscard]] std::optional<std::size_t> currentStep() const { return m_scene.current; }

    /// What is shown where, in the coordinates of the viewport.
    [[nodiscard]] const StoryBarScene &scene() const { return m_scene; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentStepChanged(std::size_t step); ///< By the user.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void updateTheme();
    void describe();
    void updateLayout();
    void select(std::size_t step);
    void reveal(std::size_t step);
    void setHover(std::optional<std::size_t> mark);
    [[nodiscard]] std::optional<std::size_t> stepAt(const QPointF &point) const;

    StoryBarScene m_scene;
    StoryBarMode m_mode = StoryBarMode::Time;
};

} // namespace sled
