// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/viewlanes.h"

namespace sled {

namespace {

static_assert(kLaneGroupingCount == SavedView::kGroupings.size());

template <typename Ids>
QStringList textsOf(const Ids &ids)
{
    QStringList texts;
    for (const std::string &id : ids)
        texts += QString::fromStdString(id);
    return texts;
}

template <typename Ids>
Ids idsOf(const QStringList &texts)
{
    Ids ids;
    for (const QString &text : texts)
        ids.insert(ids.end(), text.toStdString());
    return ids;
}

} // namespace

void setViewedLanes(SavedView &view, const LanesState &state)
{
    view.grouping = std::size_t(state.grouping);
    for (std::size_t i = 0; i < kLaneGroupingCount; ++i) {
        const LaneArrangement &arrangement = state.arrangements[i];
        view.lanes[i] = {textsOf(arrangement.order), textsOf(arrangement.pinned),
                         textsOf(arrangement.collapsed), textsOf(arrangement.hidden)};
    }
    view.visible.reset();
    if (state.visible && state.visible->begin < state.visible->end)
        view.visible = SavedView::Range{state.visible->begin, state.visible->end};
}

LanesState lanesOf(const SavedView &view)
{
    LanesState state;
    state.grouping = LaneGrouping(view.grouping);
    for (std::size_t i = 0; i < kLaneGroupingCount; ++i) {
        const ViewedLanes &lanes = view.lanes[i];
        LaneArrangement &arrangement = state.arrangements[i];
        arrangement.order = idsOf<std::vector<std::string>>(lanes.order);
        arrangement.pinned = idsOf<LaneArrangement::Ids>(lanes.pinned);
        arrangement.collapsed = idsOf<LaneArrangement::Ids>(lanes.collapsed);
        if (i != std::size_t(LaneGrouping::Sled)) // which sleds are shown their list knows
            arrangement.hidden = idsOf<LaneArrangement::Ids>(lanes.hidden);
    }
    if (view.visible)
        state.visible = TimeRange{view.visible->begin, view.visible->end};
    return state;
}

} // namespace sled
