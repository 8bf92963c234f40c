// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/selection.h"

#include "ui/models/timedisplay.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/opspage.h"
#include "ui/pages/storiespage.h"
#include "ui/pages/timelinepage.h"
#include "ui/views/detailspane.h"
#include "ui/window/windowpages.h"
#include "ui/window/workspace.h"

namespace sled {

Selection::Selection(Workspace &workspace, WindowPages &pages, DetailsPane &details)
    : m_workspace(workspace), m_pages(pages), m_details(details)
{
    connect(pages.timeline, &TimelinePage::currentEventChanged, this, &Selection::select);
    connect(pages.stories, &StoriesPage::eventRequested, this, &Selection::select);
    connect(pages.stories, &StoriesPage::timelineRequested, this, &Selection::showOnTimeline);
    connect(pages.findings, &FindingsPage::eventRequested, this, &Selection::showOnTimeline);
    connect(pages.findings, &FindingsPage::rowRequested, this, &Selection::showRow);
    connect(pages.ops, &OpsPage::rowSelected, this, &Selection::selectRow);
    connect(pages.ops, &OpsPage::eventRequested, this, &Selection::showOnTimeline);
    connect(pages.compare, &ComparePage::eventRequested, this, &Selection::showOnTimeline);
    connect(pages.compare, &ComparePage::rowRequested, this, &Selection::showRow);
    connect(&TimeDisplay::ofProgram(), &TimeDisplay::changed, this, &Selection::refresh);
}

std::optional<EventIndex> Selection::currentEvent() const
{
    const auto *event = std::get_if<EventIndex>(&m_subject);
    return event ? std::optional(*event) : std::nullopt;
}

void Selection::setSubject(const Subject &subject)
{
    m_subject = subject;
    m_pages.timeline->setCurrentEvent(currentEvent());
    m_pages.stories->setCurrentEvent(currentEvent());
    refresh();
    Q_EMIT eventChanged();
}

void Selection::select(EventIndex event)
{
    setSubject(event);
}

void Selection::selectOp(OpIndex op)
{
    const OpRecord &record = m_workspace.history().ops().at(op);
    setSubject(record.isEvent ? Subject(record.event()) : Subject(op));
}

void Selection::selectRow(SourceIndex source, RowId row)
{
    const History &history = m_workspace.history();
    if (const auto op = history.findOp(source, row))
        selectOp(*op);
    else if (const auto number = history.findNumber(source, row))
        setSubject(MalformedRow{source, *number});
}

void Selection::showOnTimeline(EventIndex event)
{
    m_pages.show(WindowPage::Timeline);
    select(event);
}

void Selection::showRow(SourceIndex source, RowId row)
{
    m_pages.show(WindowPage::Ops);
    m_pages.ops->showRow(source, row);
    selectRow(source, row);
}

void Selection::refresh()
{
    const History &history = m_workspace.history();
    if (const auto *event = std::get_if<EventIndex>(&m_subject))
        m_details.show(history, *event);
    else if (const auto *op = std::get_if<OpIndex>(&m_subject))
        m_details.showOp(history, *op);
    else if (const auto *row = std::get_if<MalformedRow>(&m_subject))
        m_details.showMalformed(history, row->source, row->number);
    else
        m_details.clear();
}

void Selection::clear()
{
    setSubject(std::monostate());
}

} // namespace sled
