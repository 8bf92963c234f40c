// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace sled {

/// A run of transitions that a sled says it missed, by their logical numbers.
struct DeclaredGap {
    /// Numbers end below this: a JSON number holds all integers up to it.
    static constexpr std::uint64_t kLimit = std::uint64_t{1} << 53U;

    std::uint64_t first = 0;
    std::uint64_t last = 0; ///< Inclusive, not below first.

    [[nodiscard]] constexpr std::uint64_t count() const noexcept { return last - first + 1; }
    [[nodiscard]] constexpr bool isValid() const noexcept { return first <= last && last < kLimit; }

    friend constexpr bool operator==(const DeclaredGap &, const DeclaredGap &) = default;
};

/// Whether an entry with this `pipeline_event` stands for events missed, even if it does
/// not say properly which. Exact: the server writes one spelling.
[[nodiscard]] bool isGapSentinel(std::string_view pipelineEvent) noexcept;

/// The gap that an entry declares (formats.md 7): a sentinel without a story whose stages
/// are the first and the last number missed, in decimal digits as the server prints them
/// (no sign, space or leading zero). Nothing for any other entry, nor for a sentinel whose
/// range is reversed or reaches DeclaredGap::kLimit.
[[nodiscard]] std::optional<DeclaredGap> declaredGap(std::string_view pipelineEvent,
                                                     std::string_view storyId,
                                                     std::string_view fromStage,
                                                     std::string_view toStage) noexcept;

} // namespace sled
