// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowpages.h"

#include "ui/models/eventdetails.h"
#include "ui/pages/comparepage.h"
#include "ui/pages/findingspage.h"
#include "ui/pages/opspage.h"
#include "ui/pages/timelinepage.h"
#include "ui/window/workspace.h"

#include <QCoreApplication>
#include <QTabWidget>

#include <algorithm>
#include <array>

namespace sled {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("sled::WindowPages", text);
}

constexpr std::array kNames{u"timeline", u"findings", u"ops", u"compare"}; ///< By WindowPage.

} // namespace

std::optional<WindowPage> windowPageNamed(const QString &name)
{
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end())
        return std::nullopt;
    return static_cast<WindowPage>(found - kNames.begin());
}

WindowPages::WindowPages(Workspace &workspace)
{
    timeline = new TimelinePage(workspace.events(), workspace.lanes(), [&workspace](quint32 event) {
        return eventSummary(workspace.history(), EventIndex{event});
    });
    findings = new FindingsPage;
    ops = new OpsPage;
    compare = new ComparePage;
    tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(timeline, say("Timeline"));
    tabs->addTab(findings, say("Findings"));
    tabs->addTab(ops, say("Ops"));
    tabs->addTab(compare, say("Compare"));
}

void WindowPages::show(WindowPage page) const
{
    tabs->setCurrentIndex(int(page));
}

} // namespace sled
