// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/attribution.h"
#include "core/history/history.h"
#include "core/history/verification.h"
#include "core/report/eventcolumn.h"
#include "core/report/eventsnapshot.h"
#include "core/report/timetext.h"

#include <span>
#include <string>
#include <vector>

namespace sled {

/// All that a report says of one event.
struct EventRow {
    EventFacts facts;
    OpId op;
    AuthorId signer;
    Verdict verdict = Verdict::Ok;
    Verification verification = Verification::Pending;
    Attribution attribution = Attribution::Mismatch;
    std::span<const SourceIndex> sources; ///< Valid until the history or snapshot changes.
};

EventRow eventRow(const History &history, EventIndex event);
EventRow eventRow(const EventSnapshot &snapshot, EventIndex event);

/// Writes the cells of reports about events. Used by one thread at a time.
class EventCells final {
public:
    /// \a sourcePaths by SourceIndex, in UTF-8. \a strings outlives the object.
    /// Texts of events longer than \a maxText bytes are cut, and end in an ellipsis.
    EventCells(const StringPool &strings, std::vector<std::string> sourcePaths, TimeText time,
               std::size_t maxText);

    /// Appends the cell as plain text; nothing where there is no value. Sources are joined
    /// by `;`.
    void appendText(std::string &out, const EventRow &row, EventColumn column);

    /// Appends the cell as a JSON value: numbers, `null` where a number or time is missing,
    /// sources as an array, all else as strings. A time is a number if that is its format.
    void appendJson(std::string &out, const EventRow &row, EventColumn column);

private:
    /// Calls \a add with each distinct path, in order.
    template <typename Add>
    void forEachPath(const EventRow &row, Add &&add) const;

    void appendPooled(std::string &out, StringId text) const;

    const StringPool &m_strings;
    std::vector<std::string> m_sourcePaths;
    TimeText m_time;
    std::size_t m_maxText;
    std::string m_scratch;
};

/// The paths of all sources of \a history, by SourceIndex, in UTF-8.
std::vector<std::string> sourcePaths(const History &history);

} // namespace sled
