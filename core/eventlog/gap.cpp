// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/gap.h"

#include "core/eventlog/vocabulary.h"

#include <charconv>

namespace sled {

namespace {

std::optional<std::uint64_t> decimalNumber(std::string_view text) noexcept
{
    if (text.size() > 1 && text.front() == '0')
        return std::nullopt;
    std::uint64_t number = 0;
    const char *const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stopped != end)
        return std::nullopt;
    return number;
}

} // namespace

bool isGapSentinel(std::string_view pipelineEvent) noexcept
{
    return pipelineEvent == kGapEvent;
}

std::optional<DeclaredGap> declaredGap(std::string_view pipelineEvent, std::string_view storyId,
                                       std::string_view fromStage,
                                       std::string_view toStage) noexcept
{
    if (!isGapSentinel(pipelineEvent) || !storyId.empty())
        return std::nullopt;
    const std::optional<std::uint64_t> first = decimalNumber(fromStage);
    const std::optional<std::uint64_t> last = decimalNumber(toStage);
    if (!first || !last)
        return std::nullopt;
    const DeclaredGap gap{*first, *last};
    return gap.isValid() ? std::optional(gap) : std::nullopt;
}

} // namespace sled
