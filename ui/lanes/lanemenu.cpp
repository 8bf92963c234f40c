// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanemenu.h"

#include <QCoreApplication>
#include <QMenu>

namespace sled {

namespace {

QString sayMenu(const char *text)
{
    return QCoreApplication::translate("sled::LanesView", text);
}

/// The keys are shown, but the timeline itself answers to them.
QString withKeys(const char *text, const char *keys)
{
    return sayMenu(text) + u'\t' + sayMenu(keys);
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
    add(withKeys(shown.isPinned ? "Un&pin" : "&Pin to Top", "P"),
        shown.isPinned ? LaneAction::Unpin : LaneAction::Pin);
    add(withKeys(shown.isCollapsed ? "&Expand" : "&Collapse", "Space"),
        shown.isCollapsed ? LaneAction::Expand : LaneAction::Collapse);
    const bool hasAbove = lane > 0 && data.lanes[lane - 1].isPinned == shown.isPinned;
    const bool hasBelow
        = lane + 1 < data.lanes.size() && data.lanes[lane + 1].isPinned == shown.isPinned;
    addMove(withKeys("Move &Up", "Alt+Up"), LaneCommand::MoveLaneUp, hasAbove);
    addMove(withKeys("Move &Down", "Alt+Down"), LaneCommand::MoveLaneDown, hasBelow);
    menu.addSeparator();
    add(withKeys("&Hide", "H"), LaneAction::Hide);
    add(sayMenu("Hide &Others"), LaneAction::HideOthers)->setEnabled(data.lanes.size() > 1);
    add(sayMenu("Show &All"), LaneAction::ShowAll)->setEnabled(data.hiddenCount > 0);
    menu.addSeparator();
    add(sayMenu("Co&llapse All"), LaneAction::CollapseAll);
    add(sayMenu("E&xpand All"), LaneAction::ExpandAll);
}

void addTimeActions(QMenu &menu, const TimeMenuState &state,
                    const std::function<void(LaneCommand)> &run)
{
    const auto add = [&](const QString &text, LaneCommand command, bool isPossible) {
        QAction *action = menu.addAction(text, &menu, [run, command] { run(command); });
        action->setEnabled(isPossible);
    };
    add(withKeys("Zoom to the &Range", "Enter"), LaneCommand::ZoomToRange, state.hasRange);
    add(withKeys("&Drop the Range", "Esc"), LaneCommand::DropRange, state.hasRange);
    menu.addSeparator();
    add(withKeys("Zoom to the &Selection", "F"), LaneCommand::FitSelection, state.hasSelection);
    add(withKeys("Show &Everything", "Home"), LaneCommand::Fit, true);
    add(withKeys("Zoom &Back", "Alt+Left"), LaneCommand::GoBack, state.canGoBack);
    add(withKeys("Zoom &Forward", "Alt+Right"), LaneCommand::GoForward, state.canGoForward);
}

} // namespace sled
