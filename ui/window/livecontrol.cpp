// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/livecontrol.h"

#include "ui/pages/timelinepage.h"
#include "ui/views/eventtableview.h"
#include "ui/views/followmode.h"
#include "ui/views/livenews.h"
#include "ui/views/livestatus.h"
#include "ui/views/noticebar.h"
#include "ui/window/livealert.h"
#include "ui/window/livedemo.h"
#include "ui/window/selection.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowpages.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QMainWindow>
#include <QSignalBlocker>
#include <QStatusBar>

#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

LiveControl::LiveControl(const WindowParts &parts, QStatusBar &bar)
    : m_parts(parts),
      m_follow(new FollowMode(parts.pages.timeline->table(), parts.workspace.events())),
      m_status(new LiveStatus),
      m_news(new LiveNews),
      m_demo(new LiveDemo(this)),
      m_alert(new LiveAlert(parts, this))
{
    bar.addPermanentWidget(m_status);
    bar.addPermanentWidget(m_news);
    connectActions();
    connectDemo();
    connect(m_follow, &FollowMode::changed, this, [this] {
        if (m_follow->isActive())
            m_parts.workspace.live().setFollowWanted(m_follow->isOn());
        update();
    });
    connect(&parts.workspace, &Workspace::settled, this, [this] {
        if (std::exchange(m_isRestoring, false))
            m_follow->forgetNew(); // they were loaded
    });
    connect(&parts.workspace, &Workspace::changed, this, &LiveControl::update);
    connect(&parts.selection, &Selection::eventChanged, this, [this] {
        if (m_parts.selection.currentEvent())
            m_follow->release();
    });
    connect(&parts.workspace.lanes(), &LaneFeed::lanesChanged, this, &LiveControl::scrollLanes);
    connect(&parts.workspace.events(), &EventTableModel::rowsInserted, this,
            [this](const QModelIndex & /*parent*/, int first, int last) {
                if (m_follow->isActive() && !m_isRestoring)
                    m_news->add(last - first + 1);
            });
    update();
}

void LiveControl::connectActions()
{
    const WindowActions &actions = m_parts.actions;
    LiveSources &live = m_parts.workspace.live();
    connect(actions.live, &QAction::triggered, &live, &LiveSources::setAllLive);
    connect(&live, &LiveSources::wishesChanged, this, [this, &live] {
        if (!live.isAnyWanted())
            live.setFollowWanted(true); // the next time
        update();
    });
    connect(actions.pause, &QAction::triggered, &live, &LiveSources::setPaused);
    connect(&live, &LiveSources::pauseChanged, this, &LiveControl::update);
    connect(actions.follow, &QAction::triggered, m_follow,
            [this](bool isWanted) { isWanted ? m_follow->resume() : m_follow->release(); });
    connect(actions.followLanes, &QAction::triggered, this, &LiveControl::scrollLanes);
}

void LiveControl::connectDemo()
{
    QAction *const action = m_parts.actions.liveDemo;
    connect(action, &QAction::triggered, m_demo, [this, action](bool isWanted) {
        if (isWanted)
            return m_demo->start();
        action->setEnabled(false); // until all sleds have ended
        m_demo->stop();
    });
    connect(m_demo, &LiveDemo::databasesReady, this, [this](const QStringList &paths) {
        m_parts.workspace.open(paths);
        m_parts.workspace.live().setAllLive(true);
        m_follow->resume();
    });
    connect(m_demo, &LiveDemo::ended, this, [this, action](const QString &problem) {
        action->setChecked(false);
        action->setEnabled(true);
        if (!problem.isEmpty())
            m_parts.notice.tell(problem, {u"live"_s, u"live_demo"_s});
    });
}

void LiveControl::stopDemo()
{
    m_demo->stop();
}

void LiveControl::update()
{
    LiveSources &live = m_parts.workspace.live();
    const WindowActions &actions = m_parts.actions;
    if (live.isPaused() && !live.isAnyWanted())
        return live.setPaused(false); // which comes here again
    LiveStatus::State state;
    for (const SourceIndex source : live.followed()) {
        ++state.followed;
        state.working += live.state(source).phase != FollowState::Phase::Waiting ? 1 : 0;
    }
    const bool isRestored = !live.isFollowWanted() && !m_follow->isActive() && state.followed > 0;
    m_follow->setActive(state.followed > 0);
    if (state.followed == 0)
        m_news->forget();
    if (isRestored) {
        m_isRestoring = true;
        m_follow->release();
    }
    state.isFollowingNewest = m_follow->isOn();
    state.newEvents = m_follow->newCount();
    state.isPaused = live.isPaused();
    state.collected = live.collectedCount();
    m_status->setState(state);
    actions.pause->setEnabled(state.followed > 0);
    actions.pause->setChecked(live.isPaused());
    actions.live->setChecked(live.areAllLive());
    actions.follow->setEnabled(m_follow->isActive());
    actions.follow->setChecked(m_follow->isOn());
}

void LiveControl::scrollLanes()
{
    LanesView &lanes = m_parts.pages.timeline->lanes();
    if (!m_parts.actions.followLanes->isChecked() || !m_follow->isActive() || lanes.isFitted())
        return;
    const TimeRange seen = lanes.visibleRange();
    const double end = lanes.fittedRange().end;
    if (seen.end != end)
        lanes.setVisibleRange({end - (seen.end - seen.begin), end});
}

} // namespace sled
