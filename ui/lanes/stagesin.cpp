// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/stagesin.h"

namespace sled {

StageSet stagesIn(const LaneData &lanes)
{
    StageSet stages;
    for (const Lane &lane : lanes.lanes) {
        const StageCounts counts = lane.marks.stageCounts(0, lane.marks.size());
        for (std::size_t stage = 0; stage < counts.size(); ++stage)
            stages[stage] = stages[stage] || counts[stage] > 0;
    }
    return stages;
}

} // namespace sled
