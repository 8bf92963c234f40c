// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/marktrust.h"

#include <algorithm>
#include <span>

namespace sled {

namespace {

TrustSign trustOf(const LaneData &data, const LaneMark &mark)
{
    return mark.eventIndex < data.trust.size() ? data.trust[mark.eventIndex] : TrustSign::Verified;
}

std::span<const quint32> faultsIn(const Lane &lane, std::size_t first, std::size_t end)
{
    const auto begin = std::ranges::lower_bound(lane.faults, first);
    return {begin, std::ranges::lower_bound(begin, lane.faults.end(), end)};
}

} // namespace

TrustSign worstFault(const LaneData &data, const Lane &lane, std::size_t first, std::size_t end)
{
    TrustSign worst = TrustSign::Verified;
    for (const quint32 fault : faultsIn(lane, first, end)) {
        worst = std::max(worst, trustOf(data, lane.marks[fault]));
        if (worst == TrustSign::BadSignature)
            break;
    }
    return worst;
}

TrustSign worstTrust(const LaneData &data, const Lane &lane, std::size_t first, std::size_t end)
{
    const TrustSign worst = worstFault(data, lane, first, end);
    if (isFault(worst) || !data.hasPending)
        return worst;
    const bool isPending = std::ranges::any_of(
        lane.marks.marks().subspan(first, end - first),
        [&data](const LaneMark &mark) { return trustOf(data, mark) == TrustSign::Pending; });
    return isPending ? TrustSign::Pending : worst;
}

std::size_t faultCount(const Lane &lane, std::size_t first, std::size_t end)
{
    return faultsIn(lane, first, end).size();
}

void collectFaults(const LaneData &data, Lane &lane)
{
    lane.faults.clear();
    for (std::size_t i = 0; i < lane.marks.size(); ++i) {
        if (isFault(trustOf(data, lane.marks[i])))
            lane.faults.push_back(quint32(i));
    }
}

} // namespace sled
