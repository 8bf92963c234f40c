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
    connect(pages.ops, &OpsPage::opSelected, this, &Selection::selectOp);
    connect(pages.ops, &OpsPage::eventRequested, this, &Selection::showOnTimeline);
    connect(pages.compare, &ComparePage::eventRequested, this, &Selection::showOnTimeline);
    connect(pages.compare, &ComparePage::rowRequested, this, &Selection::showRow);
    connect(&TimeDisplay::ofProgram(), &TimeDisplay::changed, this, &Selection::refresh);
}

void Selection::setEvent(std::optional<EventIndex> event)
{
    m_event = event;
    m_pages.timeline->setCurrentEvent(event);
    m_pages.stories->setCurrentEvent(event);
    Q_EMIT eventChanged();
}

void Selection::select(EventIndex event)
{
    setEvent(event);
    refresh();
}

void Selection::selectOp(OpIndex op)
{
    const OpRecord &record = m_workspace.history().ops().at(op);
    if (record.isEvent)
        select(record.event);
    else
        m_details.showOp(m_workspace.history(), op);
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
    if (const auto op = m_workspace.history().findOp(source, row))
        selectOp(*op);
}

void Selection::refresh()
{
    if (m_event)
        m_details.show(m_workspace.history(), *m_event);
}

void Selection::clear()
{
    setEvent(std::nullopt);
    m_details.clear();
}

} // namespace sled
