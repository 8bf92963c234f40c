// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchcontrol.h"

#include "ui/filter/searchbar.h"
#include "ui/models/calendartime.h"
#include "ui/models/displaytext.h"
#include "ui/pages/timelinepage.h"
#include "ui/window/selection.h"
#include "ui/window/timejump.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowpages.h"
#include "ui/window/workspace.h"

#include <QAction>

#include <cmath>

namespace sled {

namespace {

constexpr int kRowsAround = 5; ///< On each side of a hit.

FilterCondition contains(FilterField field, const QString &text)
{
    return {field, FilterOperator::Contains, {{FilterText{text, false}, 0, 0}}};
}

/// Where \a text occurs: in the story, a stage, the event or the sled.
Filter filterFor(const QString &text)
{
    Filter filter;
    if (text.isEmpty())
        return filter;
    filter.append(contains(FilterField::Words, text));
    filter.append(contains(FilterField::Sled, text));
    filter.join(FilterNode::Kind::Or, 2);
    return filter;
}

} // namespace

SearchControl::SearchControl(Workspace &workspace, WindowPages &pages, Selection &selection)
    : m_workspace(workspace),
      m_pages(pages),
      m_page(*pages.timeline),
      m_selection(selection),
      m_bar(m_page.search())
{
    connect(&m_bar, &SearchBar::textChanged, this, &SearchControl::search);
    connect(&m_bar, &SearchBar::nextRequested, this, &SearchControl::goNext);
    connect(&m_bar, &SearchBar::previousRequested, this, &SearchControl::goPrevious);
    connect(&m_bar, &SearchBar::aroundRequested, this, &SearchControl::showAround);
    connect(&m_bar, &SearchBar::closed, this, [this] {
        m_workspace.events().clearAround();
        m_page.focusTable();
    });
    connect(&workspace.search(), &EventFilter::shownChanged, this, &SearchControl::update);
    connect(&workspace.filter(), &EventFilter::shownChanged, this, &SearchControl::update);
    connect(&selection, &Selection::eventChanged, this, &SearchControl::update);
    connect(&workspace.events(), &EventTableModel::sorted, this, &SearchControl::update);
    connect(&workspace.events(), &EventTableModel::modelReset, this, &SearchControl::update);
}

void SearchControl::take(const WindowActions &actions)
{
    connect(actions.find, &QAction::triggered, this, &SearchControl::open);
    m_bar.followKeys(*actions.findPrevious, *actions.findNext);
    connect(actions.findNext, &QAction::triggered, this, &SearchControl::goNext);
    connect(actions.findPrevious, &QAction::triggered, this, &SearchControl::goPrevious);
    connect(actions.goToTime, &QAction::triggered, this, [this] {
        askForMoment(*m_page.window(), [this](double moment) { goToTime(moment); });
    });
}

void SearchControl::open()
{
    m_pages.show(WindowPage::Timeline);
    m_bar.open();
}

void SearchControl::search(const QString &text)
{
    // No text is a wrong filter here: nothing is quoted, and there is no pattern.
    static_cast<void>(m_workspace.search().setFilter(filterFor(text.trimmed())));
    update();
}

bool SearchControl::isHit(EventIndex event) const
{
    const ShownEvents &found = m_workspace.search().shown();
    return found && std::size_t(event) < found->size() && (*found)[std::size_t(event)];
}

int SearchControl::currentRow() const
{
    return m_selection.currentEvent() ? m_workspace.events().rowOf(*m_selection.currentEvent())
                                      : -1;
}

SearchControl::Hits SearchControl::hits() const
{
    Hits hits;
    const EventTableModel &events = m_workspace.events();
    const int current = currentRow();
    std::optional<int> first;
    std::optional<int> last;
    for (int row = 0; row < events.rowCount(); ++row) {
        if (!isHit(events.eventAt(row)))
            continue;
        ++hits.count;
        if (!first)
            first = row;
        last = row;
        if (row < current)
            hits.previous = row;
        if (row <= current)
            hits.upToCurrent = hits.count;
        if (row > current && !hits.next)
            hits.next = row;
        hits.isCurrent = hits.isCurrent || row == current;
    }
    if (!hits.next)
        hits.next = first;
    if (!hits.previous)
        hits.previous = last;
    return hits;
}

void SearchControl::go(int direction)
{
    const Hits found = hits();
    const std::optional<int> row = direction > 0 ? found.next : found.previous;
    if (!row)
        return;
    m_selection.select(m_workspace.events().eventAt(*row));
}

void SearchControl::showAround()
{
    if (const auto event = m_selection.currentEvent())
        m_workspace.events().showAround(*event, kRowsAround);
}

void SearchControl::update()
{
    const EventFilter &search = m_workspace.search();
    m_bar.setAroundEnabled(search.isActive() && m_workspace.filter().isActive());
    if (!search.isActive()) {
        m_bar.setState({});
        m_page.setSearchMarks({});
        return;
    }
    const Hits found = hits();
    const QString count = displayCount(qint64(found.count));
    if (found.count == 0)
        m_bar.setState(search.isBusy() ? tr("Searching…") : tr("Nothing found"));
    else if (found.isCurrent)
        m_bar.setState(tr("%1 of %2").arg(displayCount(qint64(found.upToCurrent)), count));
    else
        m_bar.setState(tr("%1 found").arg(count));
    if (sender() == &m_selection)
        return; // the marks are where they were
    std::vector<double> times;
    for (int row = 0; row < m_workspace.events().rowCount(); ++row) {
        const EventIndex event = m_workspace.events().eventAt(row);
        const double time = m_workspace.history().events().facts(event).timestamp;
        if (isHit(event) && isCalendarTime(time))
            times.push_back(time);
    }
    m_page.setSearchMarks(std::move(times));
}

void SearchControl::goToTime(double unixSeconds)
{
    m_pages.show(WindowPage::Timeline);
    const EventTableModel &events = m_workspace.events();
    std::optional<EventIndex> best;
    double bestTime = 0;
    for (int row = 0; row < events.rowCount(); ++row) {
        const EventIndex event = events.eventAt(row);
        const double time = m_workspace.history().events().facts(event).timestamp;
        if (std::isnan(time))
            continue;
        const bool isAfter = time >= unixSeconds;
        const bool isBestAfter = best && bestTime >= unixSeconds;
        const bool isBetter = !best || (isAfter && !isBestAfter) || (isAfter && time < bestTime)
            || (!isAfter && !isBestAfter && time > bestTime);
        if (!isBetter)
            continue;
        best = event;
        bestTime = time;
    }
    if (best)
        m_selection.select(*best);
}

} // namespace sled
