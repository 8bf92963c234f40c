// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanemenu.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>

namespace sled {

namespace {

struct SayMenu {
    Q_DECLARE_TR_FUNCTIONS(sled::LanesView)
};

/// The keys are shown, but the timeline itself answers to them.
QString withKeys(const QString &text, const char *keys)
{
    return text + u'\t' + QKeySequence(QLatin1StringView(keys)).toString(QKeySequence::NativeText);
}

} // namespace

void addLaneActions(QMenu &menu, const LaneData &data, std::size_t lane,
                    const std::function<void(LaneAction)> &act,
                    const std::function<void(LaneCommand)> &run)
{
    const Lane &shown = data.lanes[lane];
    const auto add = [&](const QString &text, LaneAction action) {
        return menu.addAction(text, &menu, [act, action] { act(action); });
    };
    const auto addMove = [&](const QString &text, LaneCommand command, bool isPossible) {
        QAction *action = menu.addAction(text, &menu, [run, command] { run(command); });
        action->setEnabled(isPossible);
    };
    add(withKeys(shown.isPinned ? SayMenu::tr("Un&pin") : SayMenu::tr("&Pin to Top"), "P"),
        shown.isPinned ? LaneAction::Unpin : LaneAction::Pin);
    add(withKeys(shown.isCollapsed ? SayMenu::tr("&Expand") : SayMenu::tr("&Collapse"), "Space"),
        shown.isCollapsed ? LaneAction::Expand : LaneAction::Collapse);
    const bool hasAbove = lane > 0 && data.lanes[lane - 1].isPinned == shown.isPinned;
    const bool hasBelow
        = lane + 1 < data.lanes.size() && data.lanes[lane + 1].isPinned == shown.isPinned;
    addMove(withKeys(SayMenu::tr("Move &Up"), "Alt+Up"), LaneCommand::MoveLaneUp, hasAbove);
    addMove(withKeys(SayMenu::tr("Move &Down"), "Alt+Down"), LaneCommand::MoveLaneDown, hasBelow);
    menu.addSeparator();
    add(withKeys(SayMenu::tr("&Hide"), "H"), LaneAction::Hide);
    add(SayMenu::tr("Hide &Others"), LaneAction::HideOthers)->setEnabled(data.lanes.size() > 1);
    add(SayMenu::tr("Show &All"), LaneAction::ShowAll)->setEnabled(data.hiddenCount > 0);
    menu.addSeparator();
    add(SayMenu::tr("Co&llapse All"), LaneAction::CollapseAll);
    add(SayMenu::tr("E&xpand All"), LaneAction::ExpandAll);
}

void addTimeActions(QMenu &menu, const TimeMenuState &state,
                    const std::function<void(LaneCommand)> &run)
{
    const auto add = [&](const QString &text, LaneCommand command, bool isPossible) {
        QAction *action = menu.addAction(text, &menu, [run, command] { run(command); });
        action->setEnabled(isPossible);
    };
    add(withKeys(SayMenu::tr("Zoom to the &Range"), "Enter"), LaneCommand::ZoomToRange,
        state.hasRange);
    add(withKeys(SayMenu::tr("&Drop the Range"), "Esc"), LaneCommand::DropRange, state.hasRange);
    menu.addSeparator();
    add(withKeys(SayMenu::tr("Zoom to the &Selection"), "F"), LaneCommand::FitSelection,
        state.hasSelection);
    add(withKeys(SayMenu::tr("Show &Everything"), "Home"), LaneCommand::Fit, true);
    add(withKeys(SayMenu::tr("Zoom &Back"), "Alt+Left"), LaneCommand::GoBack, state.canGoBack);
    add(withKeys(SayMenu::tr("Zoom &Forward"), "Alt+Right"), LaneCommand::GoForward,
        state.canGoForward);
}

} // namespace sled
