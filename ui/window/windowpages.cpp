// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowpages.h"

#include "core/query/filterprinter.h"
#include "ui/models/eventdetails.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/opspage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/storiespage.h"
#include "ui/pages/timelinepage.h"
#include "ui/window/workspace.h"

#include <QCoreApplication>
#include <QTabWidget>

#include <algorithm>
#include <array>

namespace sled {

namespace {

struct SayPage {
    Q_DECLARE_TR_FUNCTIONS(sled::WindowPages)
};

StoriesPage *makeStoriesPage(Workspace &workspace)
{
    auto *page = new StoriesPage;
    const auto startOver
        = [page, &workspace] { page->setHistory(&workspace.history(), &workspace.roster()); };
    startOver();
    StoriesFeed &feed = workspace.stories();
    QObject::connect(&workspace, &Workspace::replaced, page, startOver);
    QObject::connect(&feed, &StoriesFeed::livesChanged, page,
                     [page, &feed] { page->setLives(feed.lives()); });
    QObject::connect(&feed, &StoriesFeed::busyChanged, page,
                     [page, &feed] { page->setBusy(feed.isBusy()); });
    EventFilter &filter = workspace.filter();
    QObject::connect(&filter, &EventFilter::shownChanged, page,
                     [page, &filter] { page->setShownEvents(filter.shown()); });
    return page;
}

ReportsPage *makeReportsPage(Workspace &workspace)
{
    auto *page = new ReportsPage;
    const auto startOver
        = [page, &workspace] { page->setHistory(&workspace.history(), &workspace.roster()); };
    startOver();
    QObject::connect(&workspace, &Workspace::replaced, page, startOver);
    QObject::connect(&workspace, &Workspace::changed, page, &ReportsPage::refresh);
    StoriesFeed &feed = workspace.stories();
    QObject::connect(&feed, &StoriesFeed::livesChanged, page,
                     [page, &feed] { page->setLives(feed.lives()); });
    EventFilter &filter = workspace.filter();
    QObject::connect(&filter, &EventFilter::shownChanged, page, [page, &filter] {
        page->setShownEvents(filter.shown(), printFilter(filter.filter()));
    });
    return page;
}

constexpr std::array kPageNames{u"timeline", u"stories", u"findings",
                                u"ops",      u"reports", u"compare"}; ///< By WindowPage.

} // namespace

std::optional<WindowPage> windowPageNamed(const QString &name)
{
    const auto found = std::find(kPageNames.begin(), kPageNames.end(), name);
    if (found == kPageNames.end())
        return std::nullopt;
    return static_cast<WindowPage>(found - kPageNames.begin());
}

QString windowPageName(WindowPage page)
{
    return QStringView(kPageNames.at(std::size_t(page))).toString();
}

WindowPages::WindowPages(Workspace &workspace)
{
    timeline = new TimelinePage(workspace.events(), workspace.lanes(), [&workspace](quint32 event) {
        return eventSummary(workspace.history(), EventIndex{event});
    });
    timeline->lanes().setEventSentence([&workspace](quint32 event) {
        return eventSentence(workspace.history(), EventIndex{event});
    });
    stories = makeStoriesPage(workspace);
    findings = new FindingsPage;
    ops = new OpsPage;
    EventFilter &filter = workspace.filter();
    QObject::connect(&filter, &EventFilter::shownChanged, ops,
                     [onFindings = findings, onOps = ops, &filter] {
                         onFindings->setShownEvents(filter.shown());
                         onOps->setShownEvents(filter.shown());
                     });
    reports = makeReportsPage(workspace);
    compare = new ComparePage;
    tabs = new QTabWidget;
    tabs->setAccessibleName(SayPage::tr("Pages"));
    tabs->setDocumentMode(true);
    tabs->addTab(timeline, SayPage::tr("Timeline"));
    tabs->addTab(stories, SayPage::tr("Stories"));
    tabs->addTab(findings, SayPage::tr("Findings"));
    tabs->addTab(ops, SayPage::tr("Ops"));
    tabs->addTab(reports, SayPage::tr("Reports"));
    tabs->addTab(compare, SayPage::tr("Compare"));
}

bool WindowPages::isBusy() const
{
    return ops->isBusy() || reports->isBusy() || stories->isBusy() || compare->isBusy();
}

void WindowPages::show(WindowPage page) const
{
    tabs->setCurrentIndex(int(page));
}

} // namespace sled
