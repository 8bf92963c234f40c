// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/stringpool.h"
#include "core/eventlog/vocabulary.h"

#include <string_view>
#include <tsl/robin_map.h>

namespace sled {

/// A stage by which reports group: all spellings of a known one are the same, each unknown label
/// is one of its own.
struct StageLabel {
    Stage stage = Stage::Unknown;
    std::string_view text; ///< stageName(), or the label as written.

    friend bool operator==(const StageLabel &, const StageLabel &) = default;
    /// In the order of the flow, then unknown ones bytewise.
    friend bool operator<(const StageLabel &a, const StageLabel &b);
};

/// Knows the StageLabel of each label in a pool, which outlives it. Used by one thread.
class StageLabels final {
public:
    explicit StageLabels(const StringPool &strings) : m_strings(strings) {}

    [[nodiscard]] const StageLabel &of(StringId label); ///< Valid until the next call.

private:
    const StringPool &m_strings;
    tsl::robin_map<std::uint32_t, StageLabel> m_labels;
};

} // namespace sled
