// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/missednumbers.h"
#include "core/history/history.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <tsl/robin_map.h>
#include <vector>

namespace sled {

/// Number of a sled in a SledRoster, by first appearance; picks its colour.
enum class SledNumber : std::uint32_t {};

/// What is known of one sled: all its events, whatever their verdict.
struct SledSummary {
    StringId id{};     ///< As written; empty for entries that name no sled.
    qint64 events = 0; ///< Without those that declare a gap.
    /// Unix seconds, of the times that a calendar has.
    double firstSeen = std::numeric_limits<double>::quiet_NaN();
    double lastSeen = std::numeric_limits<double>::quiet_NaN();
    qint64 gaps = 0;   ///< Declared ones.
    qint64 missed = 0; ///< Events that those gaps stand for, each once.
};

/// The sleds that the events of a history name. Grows with it.
class SledRoster {
public:
    /// Takes in the events [first, end) of \a history. Linear in them.
    void append(const History &history, EventIndex first, EventIndex end);

    [[nodiscard]] std::size_t size() const noexcept { return m_sleds.size(); }
    [[nodiscard]] const SledSummary &at(SledNumber sled) const
    {
        return m_sleds[static_cast<std::size_t>(sled)];
    }
    [[nodiscard]] std::optional<SledNumber> find(StringId sledId) const;

private:
    std::vector<SledSummary> m_sleds;
    std::vector<MissedNumbers> m_missed;                  ///< By SledNumber.
    tsl::robin_map<std::uint32_t, std::uint32_t> m_index; ///< StringId to SledNumber.
};

} // namespace sled
