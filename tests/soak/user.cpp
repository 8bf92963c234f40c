// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/user.h"

#include "core/query/filterparser.h"
#include "core/report/reportkind.h"
#include "tests/bench/benchdata.h"
#include "tests/soak/textactions.h"
#include "ui/lanes/lanesview.h"
#include "ui/pages/reportspage.h"
#include "ui/views/eventtableview.h"
#include "ui/window/mainwindow.h"

#include <QAction>

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

const User::Habit User::kHabits[] = {
    {"filter", 12, &User::filter},
    {"clear the filter", 8, &User::clearFilter},
    {"follow", 6, &User::follow},
    {"pause", 6, &User::pause},
    {"sort", 10, &User::sort},
    {"zoom", 14, &User::zoom},
    {"select", 14, &User::select},
    {"change the page", 10, &User::changePage},
    {"change the report", 3, &User::changeReport},
    {"change colours", 2, &User::changeColours},
    {"open", 5, &User::open},
    {"close", 3, &User::close},
    {"close all", 1, &User::closeAll},
    {"reload", 1, &User::reload},
    {"export events", 2, &User::exportEvents},
    {"export ops", 2, &User::exportOps},
    {"save a report", 2, &User::saveReport},
    {"import", 2, &User::import},
};

User::User(MainWindow &window, QStringList sleds, QString directory, quint32 seed)
    : m_window(window),
      m_table(*window.findChild<EventTableView *>()),
      m_lanes(*window.findChild<LanesView *>()),
      m_sleds(std::move(sleds)),
      m_databases(m_sleds),
      m_directory(std::move(directory)),
      m_random(seed)
{
}

void User::act()
{
    if (m_steps) {
        constexpr qint64 kPatienceMs = 600'000;
        constexpr qint64 kSurpriseMs = 60'000;
        if (m_steps())
            m_steps = {};
        else if (m_sinceBegin.hasExpired(kPatienceMs))
            fail(m_current + u": does not end; "_s + saidByDialogs(m_window));
        else if (m_sinceBegin.hasExpired(kSurpriseMs) && !std::exchange(m_isSurprised, true))
            std::fprintf(stderr, "soak: %s takes long; %s\n", qPrintable(m_current),
                         qPrintable(saidByDialogs(m_window)));
        return;
    }
    const int weights
        = std::accumulate(std::begin(kHabits), std::end(kHabits), 0,
                          [](int sum, const Habit &habit) { return sum + habit.weight; });
    auto dice = int(among(std::size_t(weights)));
    const Habit *habit = kHabits;
    while (dice >= habit->weight)
        dice -= habit++->weight;
    m_current = QString::fromUtf8(habit->name);
    m_sinceBegin.start();
    m_isSurprised = false;
    ++m_actions[m_current];
    (this->*habit->act)();
}

void User::showAll()
{
    m_window.showPage(WindowPage::Timeline);
    if (m_window.workspace().live().isPaused())
        trigger(m_window, u"&Pause Live");
    m_window.filter().clear();
    m_window.open(m_databases);
}

QString User::freshFile(const QString &suffix)
{
    return m_directory + u"/%1"_s.arg(++m_files) + suffix;
}

void User::filter()
{
    static const std::array kFilters{u"to = done"_s,           u"seq < 100"_s,
                                     u"story ~ \"[13579]\""_s, u"verdict = Ok"_s,
                                     u"not stage = merge"_s,   u"time > -1m"_s,
                                     u"finding = *"_s,         u"verification = verified"_s};
    const auto read = parseFilter(kFilters[among(kFilters.size())]);
    if (!read)
        fail(u"a filter cannot be read"_s);
    m_window.filter().only(*read);
}

void User::clearFilter()
{
    m_window.filter().clear();
}

void User::follow()
{
    trigger(m_window, u"&Follow Newest");
}

void User::pause()
{
    trigger(m_window, u"&Pause Live");
}

void User::sort()
{
    m_table.sortByColumn(int(among(EventTableModel::SourcesColumn + 1)),
                         among(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void User::zoom()
{
    switch (among(4)) {
    case 0:
        return m_lanes.fit();
    case 1:
        return m_lanes.zoomOut();
    default:
        return m_lanes.zoomIn();
    }
}

void User::select()
{
    const int rows = m_table.model()->rowCount();
    if (rows > 0)
        m_table.setCurrentIndex(m_table.model()->index(int(among(std::size_t(rows))), 0));
}

void User::changePage()
{
    static constexpr std::array kPages{
        WindowPage::Timeline, WindowPage::Timeline, WindowPage::Stories, WindowPage::Findings,
        WindowPage::Ops,      WindowPage::Reports,  WindowPage::Compare};
    m_window.showPage(kPages[among(kPages.size())]);
}

void User::changeReport()
{
    m_window.findChild<ReportsPage *>()->showReport(
        static_cast<ReportKind>(among(kReportKindCount)));
}

void User::changeColours()
{
    trigger(m_window, among(2) == 0 ? u"&Dark" : u"&Light");
}

void User::open()
{
    QStringList some;
    for (const QString &path : std::as_const(m_databases)) {
        if (among(2) == 0)
            some += path;
    }
    if (some.isEmpty())
        return;
    m_window.open(some);
    if (!m_window.workspace().live().areAllLive())
        trigger(m_window, u"&Live");
}

void User::close()
{
    Workspace &workspace = m_window.workspace();
    if (const std::size_t sources = workspace.history().sourceCount(); sources > 0)
        workspace.close(SourceIndex{quint32(among(sources))});
}

void User::closeAll()
{
    trigger(m_window, u"&Close All Sources");
}

void User::reload()
{
    trigger(m_window, u"&Reload");
}

void User::exportEvents()
{
    m_steps = sled::exportEvents(m_window, freshFile(among(2) == 0 ? u".csv"_s : u".jsonl"_s));
}

void User::exportOps()
{
    m_steps = sled::exportOps(m_window, freshFile(u".ops.jsonl"_s));
}

void User::saveReport()
{
    m_steps = sled::saveReport(m_window, freshFile(u".csv"_s));
}

void User::import()
{
    const QString archive = m_directory + u"/collected.archive"_s;
    const auto source = qsizetype(among(std::size_t(m_sleds.size())));
    m_steps = importOps(m_window, archive, {m_sleds[source]});
    if (!m_databases.contains(archive))
        m_databases += archive;
}

} // namespace sled
