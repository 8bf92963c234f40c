// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/eventfindings.h"

#include <algorithm>

namespace sled {

namespace {

std::uint32_t bitOf(FindingKind kind)
{
    return 1U << static_cast<unsigned>(kind);
}

} // namespace

std::vector<FilterFindingName> filterFindingNames()
{
    std::vector<FilterFindingName> names;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info})
        names.push_back({std::string(severityName(severity)), 0});
    for (std::uint8_t i = 0; i < kFindingKindCount; ++i) {
        const FindingKind kind{i};
        names[static_cast<std::size_t>(severityOf(kind))].bits |= bitOf(kind);
        names.push_back({std::string(findingKindName(kind)), bitOf(kind)});
    }
    return names;
}

std::shared_ptr<const FindingBits> findingBitsOf(std::span<const Finding> findings,
                                                 std::size_t events)
{
    auto bits = std::make_shared<FindingBits>();
    for (const Finding &finding : findings) {
        if (finding.event && static_cast<std::size_t>(*finding.event) < events)
            bits->emplace_back(*finding.event, bitOf(finding.kind));
    }
    std::ranges::sort(*bits);
    std::size_t kept = 0;
    for (const auto &[event, bit] : *bits) {
        if (kept > 0 && (*bits)[kept - 1].first == event)
            (*bits)[kept - 1].second |= bit;
        else
            (*bits)[kept++] = {event, bit};
    }
    bits->resize(kept);
    bits->shrink_to_fit();
    return bits;
}

} // namespace sled
