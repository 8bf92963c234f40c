// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventlog/vocabulary.h"

#include <algorithm>

namespace sled {

namespace {

constexpr std::array<std::string_view, kStageCount> kStageNames{
    "unknown",     "upcoming",      "backlog",
    "coding",      "blocked",       "qa",
    "merge",       "merge_failure", "merge_failure_final",
    "review_hold", "frozen",        "done",
    "archived",
};

struct OldLabel {
    std::string_view label;
    Stage stage;
};

constexpr std::array<OldLabel, 10> kOldLabels{{
    {"0_upcoming", Stage::Upcoming},
    {"1_backlog", Stage::Backlog},
    {"2_current", Stage::Coding},
    {"2_blocked", Stage::Blocked},
    {"3_qa", Stage::Qa},
    {"4_merge", Stage::Merge},
    {"4_merge_failure", Stage::MergeFailure},
    {"5_done", Stage::Done},
    {"6_archived", Stage::Archived},
    {"7_frozen", Stage::Frozen},
}};

constexpr char lower(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool equalsIgnoringCase(std::string_view a, std::string_view b) noexcept
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

/// `MergeFailure` for `merge_failure`: the server's own spelling of the variant.
constexpr bool equalsWithoutUnderscores(std::string_view label, std::string_view name) noexcept
{
    std::size_t at = 0;
    for (const char c : name) {
        if (c == '_')
            continue;
        if (at == label.size() || lower(label[at]) != c)
            return false;
        ++at;
    }
    return at == label.size();
}

} // namespace

Stage stageFromLabel(std::string_view label) noexcept
{
    for (std::size_t i = 1; i < kStageCount; ++i) {
        const std::string_view name = kStageNames[i];
        if (equalsIgnoringCase(label, name) || equalsWithoutUnderscores(label, name))
            return static_cast<Stage>(i);
    }
    const auto *const old = std::ranges::find_if(kOldLabels, [label](const OldLabel &known) {
        return equalsIgnoringCase(label, known.label);
    });
    return old == kOldLabels.end() ? Stage::Unknown : old->stage;
}

std::string_view stageName(Stage stage) noexcept
{
    const auto index = static_cast<std::size_t>(stage);
    return index < kStageCount ? kStageNames[index] : kStageNames[0];
}

bool isKnownEvent(std::string_view event) noexcept
{
    return std::ranges::any_of(kPipelineEvents, [event](std::string_view known) {
        return equalsIgnoringCase(event, known);
    });
}

} // namespace sled
