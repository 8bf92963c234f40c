// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspaceexport.h"

#include "core/query/filterprinter.h"
#include "ui/models/displaytext.h"
#include "ui/models/eventsortinput.h"
#include "ui/views/eventtableview.h"
#include "ui/window/workspace.h"

#include <QHeaderView>

namespace sled {

const History &WorkspaceExport::history() const
{
    return m_workspace.history();
}

QStringList WorkspaceExport::sources() const
{
    return m_workspace.paths();
}

std::vector<EventIndex> WorkspaceExport::all() const
{
    return m_workspace.events().order();
}

std::vector<EventIndex> WorkspaceExport::shown() const
{
    std::vector<EventIndex> rows = m_workspace.events().rows();
    const ShownEvents &passing = m_workspace.filter().shown();
    if (!passing)
        return rows;
    // The table may show some around a hit of a search.
    std::erase_if(rows, [&](EventIndex event) {
        return std::size_t(event) >= passing->size() || !(*passing)[std::size_t(event)];
    });
    return rows;
}

std::size_t WorkspaceExport::shownCount() const
{
    return m_workspace.filter().shownCount();
}

std::vector<EventIndex> WorkspaceExport::selected() const
{
    return m_table.selectedEvents();
}

std::optional<EventOrder> WorkspaceExport::shownOrder() const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    if (header.sortIndicatorSection() < 0 || header.sortIndicatorOrder() != Qt::AscendingOrder)
        return std::nullopt;
    switch (sortKeyOf(header.sortIndicatorSection())) {
    case SortKey::Time:
        return EventOrder::Time;
    case SortKey::Sled:
        return EventOrder::Sled;
    default:
        return std::nullopt;
    }
}

QString WorkspaceExport::filter() const
{
    return printFilter(m_workspace.filter().filter());
}

bool WorkspaceExport::filtersByNow() const
{
    return m_workspace.filter().filter().dependsOnNow();
}

bool WorkspaceExport::filtersTimes() const
{
    return m_workspace.filter().filter().uses(FilterField::Time);
}

bool WorkspaceExport::isUnfinished() const
{
    return m_workspace.isLoading() || !m_workspace.isVerified() || isFiltering()
        || m_workspace.events().isSorting();
}

bool WorkspaceExport::isFiltering() const
{
    const EventFilter &filter = m_workspace.filter();
    // What findings there are is looked for once checks have ended; the filter follows.
    return filter.isBusy()
        || (filter.filter().uses(FilterField::Finding) && m_workspace.findings().isBusy());
}

QString WorkspaceExport::unfinishedText() const
{
    if (m_workspace.isLoading())
        return Workspace::tr("Sources are still being read.");
    if (m_workspace.isVerified()) {
        if (isFiltering())
            return Workspace::tr("Events are still being filtered.");
        return m_workspace.events().isSorting() ? Workspace::tr("Events are still being sorted.")
                                                : QString();
    }
    const VerificationProgress progress = m_workspace.verification();
    return Workspace::tr("Signatures checked: %1 of %2.")
        .arg(displayCount(progress.checked), displayCount(progress.total));
}

void WorkspaceExport::finishWork()
{
    if (!m_workspace.isVerified() && !m_workspace.isVerifying())
        m_workspace.resumeVerifying();
}

} // namespace sled
