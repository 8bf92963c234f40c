// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/gapplan.h"

#include "core/eventlog/vocabulary.h"

#include <algorithm>
#include <map>
#include <span>

namespace sled {

namespace {

using Kind = PlannedStep::Kind;
using Positions = std::vector<std::size_t>;

/// A run of one sled's transitions.
struct Run {
    std::span<const std::size_t> positions;
    std::size_t firstNumber = 0; ///< Its first one's, among those of the sled.
    qint64 seconds = 0;
};

/// Where each story is last seen.
std::vector<std::size_t> lastSteps(const std::vector<PlannedStep> &steps)
{
    std::vector<std::size_t> last;
    for (std::size_t position = 0; position < steps.size(); ++position) {
        const std::size_t story = steps[position].story;
        last.resize(std::max(last.size(), story + 1));
        last[story] = position;
    }
    return last;
}

std::map<std::uint16_t, Positions> transitionsBySled(const std::vector<PlannedStep> &steps)
{
    std::map<std::uint16_t, Positions> bySled;
    for (std::size_t position = 0; position < steps.size(); ++position) {
        if (steps[position].kind == Kind::Transition)
            bySled[steps[position].sled].push_back(position);
    }
    return bySled;
}

std::optional<Run> fastestRun(const std::vector<PlannedStep> &steps, const Positions &own,
                              std::size_t length)
{
    const std::vector<std::size_t> last = lastSteps(steps);
    const std::size_t begin = own.size() / 4;
    const std::size_t end = own.size() - own.size() / 4;
    std::optional<Run> fastest;
    std::size_t good = 0; // transitions in a row that their stories outlive
    for (std::size_t i = begin; i < end; ++i) {
        good = last[steps[own[i]].story] == own[i] ? 0 : good + 1;
        if (good < length)
            continue;
        const std::size_t first = i + 1 - length;
        const qint64 seconds = steps[own[i]].at - steps[own[first]].at;
        if (!fastest || seconds < fastest->seconds)
            fastest = Run{std::span(own).subspan(first, length), first, seconds};
    }
    return fastest;
}

} // namespace

std::size_t gapLength(std::size_t events)
{
    return std::clamp<std::size_t>(events / 200, 1, kLongestGap);
}

std::optional<DeclaredGap> placeGap(std::vector<PlannedStep> &steps, std::size_t length)
{
    const std::map<std::uint16_t, Positions> bySled = transitionsBySled(steps);
    std::optional<Run> fastest;
    for (const auto &[sled, own] : bySled) {
        const std::optional<Run> run = fastestRun(steps, own, length);
        if (run && (!fastest || run->seconds < fastest->seconds))
            fastest = run;
    }
    if (!fastest)
        return std::nullopt;
    for (const std::size_t position : fastest->positions)
        steps[position].kind = Kind::Lost;
    const std::size_t lastLost = fastest->positions.back();
    PlannedStep gap = steps[lastLost];
    gap.kind = Kind::Gap;
    gap.event = kGapEvent;
    steps.insert(steps.begin() + static_cast<std::ptrdiff_t>(lastLost) + 1, gap);
    return DeclaredGap{fastest->firstNumber, fastest->firstNumber + length - 1};
}

} // namespace sled
