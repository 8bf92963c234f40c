// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/eventfindings.h"

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
    auto bits = std::make_shared<FindingBits>(events);
    for (const Finding &finding : findings) {
        if (finding.event && static_cast<std::size_t>(*finding.event) < events)
            (*bits)[static_cast<std::size_t>(*finding.event)] |= bitOf(finding.kind);
    }
    return bits;
}

} // namespace sled
