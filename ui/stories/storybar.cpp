// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stories/storybar.h"

#include "ui/language/lefttoright.h"
#include "ui/models/timedisplay.h"
#include "ui/stories/storybartip.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/stagelook.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr double kRevealMargin = 60.0;

} // namespace

StoryBar::StoryBar(QWidget *parent) : QAbstractScrollArea(parent)
{
    keepLeftToRight(*this);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Life of the story"));
    updateTheme();
    describe();
    connect(&TimeDisplay::ofProgram(), &TimeDisplay::changed, this, &StoryBar::updateLayout);
    connect(&StageLooks::ofProgram(), &StageLooks::changed, this, &StoryBar::updateTheme);
}

void StoryBar::setContext(StoryContext context)
{
    m_scene.context = std::move(context);
    viewport()->update();
}

void StoryBar::setStory(const ShownStory &story)
{
    horizontalScrollBar()->setValue(0);
    updateStory(story, std::nullopt);
}

void StoryBar::updateStory(const ShownStory &story, std::optional<std::size_t> current)
{
    m_scene.story = story;
    m_scene.current = current;
    m_scene.hoverMark.reset();
    updateLayout();
    describe();
}

void StoryBar::setMode(StoryBarMode mode)
{
    m_mode = mode;
    updateLayout();
    if (m_scene.current)
        reveal(*m_scene.current);
}

void StoryBar::setCurrentStep(std::optional<std::size_t> step)
{
    m_scene.current = step;
    if (step)
        reveal(*step);
    describe();
    viewport()->update();
}

void StoryBar::describe()
{
    const QString description = storyBarDescription(m_scene);
    if (description != accessibleDescription()) // else readers are told each time
        setAccessibleDescription(description);
}

QSize StoryBar::sizeHint() const
{
    return {720, int(std::ceil(m_scene.height())) + horizontalScrollBar()->sizeHint().height()};
}

QSize StoryBar::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void StoryBar::updateTheme()
{
    m_scene.setTheme(palette(), font());
    m_scene.locale = locale();
    updateGeometry();
    updateLayout();
}

void StoryBar::updateLayout()
{
    m_scene.layOut(m_mode, viewport()->width());
    const StoryBarLayout &layout = m_scene.layout;
    horizontalScrollBar()->setRange(
        0, int(std::max(0.0, std::floor(layout.width() - m_scene.viewWidth))));
    horizontalScrollBar()->setPageStep(int(m_scene.viewWidth));
    horizontalScrollBar()->setSingleStep(40);
    m_scene.scrollX = horizontalScrollBar()->value();
    viewport()->update();
}

void StoryBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection()); // else it is that of the program
    painter.fillRect(viewport()->rect(), m_scene.colors.base);
    if (m_scene.story.isNone() || m_scene.story.steps().empty()) {
        painter.setPen(m_scene.colors.mutedText);
        painter.drawText(
            viewport()->rect().adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap,
            m_scene.story.isNone() ? tr("Select a story to see its life.")
                                   : tr("No event of this story counts: none was accepted, or "
                                        "all were deleted."));
        return;
    }
    paintStoryBar(painter, m_scene);
    if (m_scene.hasFocus && !m_scene.current) { // else the current event shows it
        painter.setPen(m_scene.colors.accent);
        painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
    }
}

void StoryBar::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateLayout();
}

void StoryBar::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    m_scene.scrollX = horizontalScrollBar()->value();
    setHover(std::nullopt);
    viewport()->update();
}

std::optional<std::size_t> StoryBar::stepAt(const QPointF &point) const
{
    const double x = m_scene.layoutX(point.x());
    if (m_scene.marksRow().contains(point)) {
        const auto mark = m_scene.layout.markAt(x);
        if (!mark)
            return std::nullopt;
        // A click again into a crowd goes on to its next event.
        const bool isInside = m_scene.current && mark->holds(*m_scene.current);
        return isInside && *m_scene.current + 1 < mark->end ? *m_scene.current + 1 : mark->first;
    }
    const QRectF stays = m_scene.barRow().united(m_scene.sledsRow());
    const auto piece = stays.contains(point) ? m_scene.layout.pieceAt(x) : std::nullopt;
    if (!piece)
        return std::nullopt;
    const ShownStory &story = m_scene.story;
    return story.position(story.stays()[piece->first].firstStep);
}

void StoryBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    if (const auto step = stepAt(event->position()))
        select(*step);
}

void StoryBar::mouseReleaseEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton); // the press was taken
}

void StoryBar::mouseMoveEvent(QMouseEvent *event)
{
    const auto mark = m_scene.marksRow().contains(event->position())
        ? m_scene.layout.markAt(m_scene.layoutX(event->position().x()))
        : std::nullopt;
    setHover(mark ? std::optional(mark->first) : std::nullopt);
}

void StoryBar::wheelEvent(QWheelEvent *event)
{
    // There is no other way to scroll, so either wheel does.
    const QPoint turn = event->angleDelta();
    if (horizontalScrollBar()->maximum() == 0) {
        event->ignore();
        return;
    }
    const int delta = std::abs(turn.x()) > std::abs(turn.y()) ? turn.x() : turn.y();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - delta);
    event->accept();
}

void StoryBar::keyPressEvent(QKeyEvent *event)
{
    const std::size_t count = m_scene.story.isNone() ? 0 : m_scene.story.steps().size();
    if (count == 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const std::optional<std::size_t> current = m_scene.current;
    switch (event->key()) {
    case Qt::Key_Left:
        return select(current && *current > 0 ? *current - 1 : 0);
    case Qt::Key_Right:
        return select(current ? std::min(*current + 1, count - 1) : 0);
    case Qt::Key_Home:
        return select(0);
    case Qt::Key_End:
        return select(count - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void StoryBar::select(std::size_t step)
{
    setCurrentStep(step);
    Q_EMIT currentStepChanged(step);
}

void StoryBar::reveal(std::size_t step)
{
    const double x = m_scene.layout.stepX(step);
    const double left = m_scene.scrollX + kRevealMargin;
    const double right = m_scene.scrollX + m_scene.viewWidth - kRevealMargin;
    if (x < left)
        horizontalScrollBar()->setValue(int(x - kRevealMargin));
    else if (x > right)
        horizontalScrollBar()->setValue(int(x + kRevealMargin - m_scene.viewWidth));
}

void StoryBar::setHover(std::optional<std::size_t> mark)
{
    if (mark == m_scene.hoverMark)
        return;
    m_scene.hoverMark = mark;
    viewport()->update();
}

void StoryBar::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_scene.hasFocus = true;
    viewport()->update();
}

void StoryBar::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_scene.hasFocus = false;
    viewport()->update();
}

void StoryBar::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    constexpr std::array kThemeChanges{QEvent::PaletteChange, QEvent::ApplicationPaletteChange,
                                       QEvent::StyleChange, QEvent::FontChange,
                                       QEvent::LocaleChange};
    if (std::ranges::find(kThemeChanges, event->type()) != kThemeChanges.end())
        updateTheme();
}

bool StoryBar::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHover(std::nullopt);
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), plainToolTip(storyBarTip(m_scene, help->pos())),
                       viewport());
    return true;
}

} // namespace sled
