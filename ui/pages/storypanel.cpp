// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/storypanel.h"

#include "core/report/storytext.h"
#include "ui/language/lefttoright.h"
#include "ui/models/displaytext.h"
#include "ui/models/storytexts.h"
#include "ui/models/timedisplay.h"
#include "ui/stories/storybar.h"
#include "ui/theme/plaintooltip.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/pagebar.h"
#include "ui/views/pagetable.h"
#include "ui/views/storydelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace sled {

namespace {

constexpr int kPanelMargin = 10;

} // namespace

StoryPanel::StoryPanel(QWidget *parent) : QWidget(parent)
{
    m_bar = new StoryBar;
    makeSteps();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_bar);
    layout->addWidget(m_steps, 1);
    connect(m_bar, &StoryBar::currentStepChanged, this, &StoryPanel::select);
    updateHeader();
    connect(&TimeDisplay::ofProgram(), &TimeDisplay::changed, this, &StoryPanel::updateHeader);
}

QWidget *StoryPanel::makeHeader()
{
    m_title = new ElidedLabel(tr("Story"));
    keepLeftToRight(*m_title); // an id
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_summary = new ElidedLabel(tr("What its life comes to"));
    m_byTime = makeModeButton(tr("By Ti&me"), tr("Stays are as wide as they were long"));
    m_equal = makeModeButton(tr("E&qual Widths"),
                             tr("All stays are as wide, so that the short ones can be read"));
    m_byTime->setChecked(true);
    connect(m_equal, &QRadioButton::toggled, this, [this](bool isEqual) {
        m_bar->setMode(isEqual ? StoryBarMode::Equal : StoryBarMode::Time);
    });
    m_copy = new QPushButton(tr("Copy as Te&xt"));
    setPlainToolTip(*m_copy, tr("Copies this story's life, a line for each event"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text()); });
    m_toTimeline = new QPushButton(tr("Show on Time&line"));
    setPlainToolTip(*m_toTimeline, tr("Shows the selected event among its neighbours"));
    connect(m_toTimeline, &QPushButton::clicked, this, [this] {
        if (const auto event = currentEvent())
            Q_EMIT timelineRequested(*event);
    });
    auto *modes = new QWidget; // radio buttons exclude each other within one parent
    auto *modeLayout = new QHBoxLayout(modes);
    modeLayout->setContentsMargins(0, 0, 0, 0);
    modeLayout->setSpacing(kPanelMargin);
    modeLayout->addWidget(m_byTime);
    modeLayout->addWidget(m_equal);
    return new PageBar({m_title, m_summary}, {modes, m_toTimeline, m_copy});
}

QRadioButton *StoryPanel::makeModeButton(const QString &text, const QString &meaning)
{
    auto *button = new QRadioButton(text);
    setPlainToolTip(*button, meaning);
    return button;
}

void StoryPanel::makeSteps()
{
    m_steps = pageTable(m_model, tr("Events of the story"));
    m_steps->setObjectName(QStringLiteral("storySteps"));
    m_steps->setItemDelegate(new StoryStepsDelegate(m_steps));
    constexpr std::array<int, StoryStepsModel::ColumnCount> kCharacters{25, 18, 18, 15,
                                                                        18, 16, 10, 14};
    for (int column = 0; column < StoryStepsModel::ColumnCount; ++column)
        m_steps->setColumnWidth(column,
                                widthOf(*m_steps, column, kCharacters[std::size_t(column)]));
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isFollowing && current.isValid())
                    select(std::size_t(current.row()));
            });
    connect(m_steps, &QTableView::activated, this, [this] { m_toTimeline->click(); });
}

void StoryPanel::setContext(const StoryContext &context)
{
    clear();
    m_model.setContext(context);
    m_bar->setContext(context);
}

void StoryPanel::clear()
{
    setStory({});
}

void StoryPanel::setStory(const ShownStory &story)
{
    const bool isSame = isSameStory(story, m_story);
    const std::optional<EventIndex> event = isSame ? currentEvent() : std::nullopt;
    const QScopedValueRollback following(m_isFollowing, true);
    m_story = story;
    m_model.setStory(story);
    if (isSame) {
        const auto step = event ? story.lives->findStep(story.life(), *event) : std::nullopt;
        m_bar->updateStory(story, step);
        setCurrentStep(step);
    } else {
        m_bar->setStory(story);
        setCurrentStep(std::nullopt);
    }
    updateHeader();
    Q_EMIT storyChanged();
}

std::optional<EventIndex> StoryPanel::currentEvent() const
{
    const std::optional<std::size_t> step = m_bar->currentStep();
    return step ? std::optional(m_story.steps()[*step].event) : std::nullopt;
}

void StoryPanel::setCurrentEvent(std::optional<EventIndex> event)
{
    setCurrentStep(event && !m_story.isNone() ? m_story.lives->findStep(m_story.life(), *event)
                                              : std::nullopt);
}

void StoryPanel::setCurrentStep(std::optional<std::size_t> step)
{
    const QScopedValueRollback following(m_isFollowing, true);
    if (m_bar->currentStep() != step)
        m_bar->setCurrentStep(step);
    const QModelIndex row = step ? m_model.index(int(*step), 0) : QModelIndex();
    if (row.row() != m_steps->currentIndex().row())
        m_steps->setCurrentIndex(row);
    if (!row.isValid())
        m_steps->clearSelection();
    m_toTimeline->setEnabled(step.has_value());
}

void StoryPanel::select(std::size_t step)
{
    setCurrentStep(step);
    Q_EMIT eventRequested(m_story.steps()[step].event);
}

const StoryContext &StoryPanel::context() const
{
    return m_bar->scene().context;
}

QString StoryPanel::text() const
{
    if (m_story.isNone())
        return {};
    return QString::fromStdString(
        storyText(*m_story.lives, m_story.life(), m_story.now, TimeDisplay::ofProgram().format()));
}

void StoryPanel::updateHeader()
{
    const bool isNone = m_story.isNone();
    m_title->setText(isNone ? tr("No story selected")
                            : displayText(m_story.lives->text(m_story.life().story)));
    QString summary = isNone ? QString() : lifeSummary(m_story);
    if (!isNone && m_story.life().stepCount() > 0) {
        if (const QString notes = lifeNotes(m_story.life()); !notes.isEmpty())
            summary += QStringLiteral("  \u00b7  ") + notes;
    }
    m_summary->setText(summary);
    m_copy->setEnabled(!isNone);
}

} // namespace sled
