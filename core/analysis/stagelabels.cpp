// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/stagelabels.h"

#include <tuple>

namespace sled {

bool operator<(const StageLabel &a, const StageLabel &b)
{
    const auto key = [](const StageLabel &label) {
        return std::tuple(label.stage == Stage::Unknown, label.stage, label.text);
    };
    return key(a) < key(b);
}

const StageLabel &StageLabels::of(StringId label)
{
    const auto [entry, isNew] = m_labels.try_emplace(static_cast<std::uint32_t>(label));
    if (isNew) {
        const std::string_view text = m_strings.text(label);
        const Stage stage = stageFromLabel(text);
        entry.value() = {stage, stage == Stage::Unknown ? text : stageName(stage)};
    }
    return entry.value();
}

} // namespace sled
