// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace sled {

/// All that reports say of the events of a history at one moment: values and snapshots, so that
/// any thread may write them while the history changes. Some 50 bytes an event.
struct EventSnapshot {
    /// What of the op that makes an event never changes, and who holds it.
    struct Op {
        OpId id;
        AuthorIndex signer{};
        SourceSetId sources = SourceSetId::None;
    };

    std::shared_ptr<const StringPool> strings;
    EventColumns events;
    std::vector<EventState> states;
    std::vector<EventIndex> deleted; ///< From all sources that hold them; ascending.
    std::vector<std::string> sourcePaths;
    std::vector<Op> ops;
    AuthorTable authors;
    std::vector<std::vector<SourceIndex>> sourceSets;
};

/// Copies an EventSnapshot out of a history, a bounded part at a time, on the history's thread.
///
/// What may change is copied at once by the constructor, a few milliseconds for a million
/// events; so all of it is of that moment, whatever the history takes in before the end. (Of
/// several ops that claim one id, the sources of each are of the moment when it is read.)
class EventSnapshotReader final {
public:
    explicit EventSnapshotReader(const History &history);

    /// Copies \a count further events of the same history; 20,000 take some 2 ms.
    /// \return whether that was all.
    bool read(const History &history, std::size_t count);

    /// What was copied. Requires: the last read() returned true.
    [[nodiscard]] EventSnapshot take() { return std::move(m_snapshot); }

private:
    EventSnapshot m_snapshot;
};

} // namespace sled
