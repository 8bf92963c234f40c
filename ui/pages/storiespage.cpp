// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/storiespage.h"

#include "ui/language/plural.h"
#include "ui/models/displaytext.h"
#include "ui/models/eventdetails.h"
#include "ui/models/eventtrust.h"
#include "ui/models/storytexts.h"
#include "ui/pages/storypanel.h"
#include "ui/theme/clearbutton.h"
#include "ui/theme/hint.h"
#include "ui/views/elidedlabel.h"
#include "ui/views/pagebar.h"
#include "ui/views/pagetable.h"
#include "ui/views/storydelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace sled {

namespace {

} // namespace

StoriesPage::StoriesPage(QWidget *parent) : QWidget(parent)
{
    makeTable();
    m_hint = hintLabel(QString());
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_hint);
    m_lists->addWidget(m_table);
    m_panel = new StoryPanel;
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("storiesSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_lists);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({360, 420});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(splitter, 1);
    connect(m_panel, &StoryPanel::eventRequested, this, [this](EventIndex event) {
        m_current = event;
        m_isChosen = true;
        Q_EMIT eventRequested(event);
    });
    connect(m_panel, &StoryPanel::timelineRequested, this, &StoriesPage::timelineRequested);
    connect(&m_model, &StoriesModel::modelAboutToBeReset, this,
            [this] { m_scroll = m_table->verticalScrollBar()->value(); });
    connect(&m_model, &StoriesModel::arranged, this, &StoriesPage::takeRows);
    updateState();
}

QWidget *StoriesPage::makeBar()
{
    m_needle = new QLineEdit;
    m_needle->setPlaceholderText(tr("Story or stage"));
    m_needle->setAccessibleName(tr("Show stories with these words in their id or stage"));
    addClearButton(*m_needle);
    m_needle->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    connect(m_needle, &QLineEdit::textChanged, &m_model, &StoriesModel::setNeedle);
    connect(m_needle, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(); });
    auto *label = new QLabel(tr("&Narrow:"));
    label->setBuddy(m_needle);
    m_summary = new ElidedLabel(tr("Stories shown"));
    return new PageBar({m_summary}, {label, m_needle});
}

void StoriesPage::makeTable()
{
    m_table = pageTable(m_model, tr("Stories"));
    m_table->setObjectName(QStringLiteral("stories"));
    m_table->setItemDelegate(new StoriesDelegate(m_table));
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_isResizing && column != StoriesModel::NotesColumn)
            setHasOwnWidths(*m_table, true);
    });
    m_table->horizontalHeader()->setSortIndicator(StoriesModel::StuckColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StoriesPage::selectRow);
}

void StoriesPage::shareWidth()
{
    if (hasOwnWidths(*m_table))
        return;
    // The last column takes what is left.
    constexpr std::array<int, StoriesModel::ColumnCount> kCharacters{26, 20, 25, 16, 10,
                                                                     9,  16, 9,  20};
    const QScopedValueRollback resizing(m_isResizing, true);
    const int character = fontMetrics().averageCharWidth();
    int room = m_lists->width() - 20 * character / 6; // a scroll bar
    for (int column = 0; column < StoriesModel::ColumnCount; ++column) {
        const int width = widthOf(*m_table, column, kCharacters[std::size_t(column)]);
        m_table->setColumnWidth(column, width);
        room -= width;
    }
    const int least = kCharacters[StoriesModel::StoryColumn] * character;
    m_table->setColumnWidth(StoriesModel::StoryColumn, std::clamp(least + room, least, 2 * least));
}

void StoriesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    shareWidth();
}

void StoriesPage::setHistory(const History *history, const SledRoster *roster)
{
    m_history = history;
    m_story.reset();
    m_isChosen = false;
    m_current.reset();
    m_model.clear();
    StoryContext context;
    context.trustOf = [history](EventIndex event) { return eventTrust(*history, event); };
    context.describe = [history](EventIndex event) { return eventSummary(*history, event); };
    context.sledOf = [roster](StringId sled) { return roster->find(sled); };
    m_panel->setContext(context);
    updateState();
}

void StoriesPage::setLives(const std::shared_ptr<const StoryLives> &lives)
{
    m_keepsScroll = m_model.rowCount() > 0 && !m_model.isBusy();
    m_model.setLives(lives, storyNow(*lives));
    updateState();
}

void StoriesPage::setBusy(bool isBusy)
{
    m_isTelling = isBusy;
    updateState();
}

void StoriesPage::setCurrentEvent(std::optional<EventIndex> event)
{
    if (event == m_current && event == m_panel->currentEvent())
        return;
    m_current = event;
    m_isChosen = m_isChosen || event;
    if (event && m_history)
        m_story = m_history->text(m_history->events().facts(*event).storyId);
    if (m_story && m_story->empty())
        m_story.reset(); // it declares a gap
    showStory();
}

void StoriesPage::takeRows()
{
    if ((!m_story || !m_isChosen) && m_model.rowCount() > 0) {
        const ShownStory first = m_model.storyAt(0);
        m_story = first.lives->text(first.life().story);
    }
    showStory();
    updateState();
    if (std::exchange(m_keepsScroll, false))
        m_table->verticalScrollBar()->setValue(m_scroll);
}

void StoriesPage::showStory()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const std::optional<ShownStory> story = m_story ? m_model.find(*m_story) : std::nullopt;
    const std::optional<int> row = story ? m_model.rowOf(*m_story) : std::nullopt;
    if (row) {
        m_table->setCurrentIndex(m_model.index(*row, 0));
    } else {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
    }
    if (story)
        m_panel->setStory(*story);
    else
        m_panel->clear();
    if (m_panel->currentEvent() != m_current)
        m_panel->setCurrentEvent(m_current);
}

void StoriesPage::selectRow(const QModelIndex &current)
{
    if (m_isFollowing || !current.isValid())
        return;
    const ShownStory story = m_model.storyAt(current.row());
    m_story = story.lives->text(story.life().story);
    m_isChosen = true;
    m_current.reset();
    if (!story.stays().empty())
        m_current = story.begin(story.stays().back()).event;
    m_panel->setStory(story);
    m_panel->setCurrentEvent(m_current);
    if (m_current)
        Q_EMIT eventRequested(*m_current);
}

QString StoriesPage::hintText() const
{
    if (m_model.total() > 0)
        return m_model.needle().isEmpty() ? tr("No story has an event that passes the filter.")
                                          : tr("No story has these words in its id or its stage.");
    if (m_isTelling || m_model.isBusy())
        return tr("Following the stories through their stages\u2026");
    return tr("No event names a story.");
}

void StoriesPage::updateState()
{
    m_lists->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
    m_hint->setText(hintText());
    QString text
        = tr("%1 of %2 stories shown", nullptr, plural(qint64(m_model.total())))
              .arg(displayCount(m_model.rowCount()), displayCount(qint64(m_model.total())));
    if (m_model.total() > 0 && !std::isnan(m_model.now()))
        text += QStringLiteral("   \u00b7   ")
            + tr("stuck as of %1").arg(displayTime(m_model.now()));
    if (m_isTelling)
        text += QStringLiteral("   \u00b7   ") + tr("being brought up to date\u2026");
    m_summary->setText(text);
}

} // namespace sled
