// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/query/eventorder.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace sled {

/// How the events of a history are copied on its thread: so many before it looks at the clock,
/// and for so long before other events are handled.
inline constexpr std::size_t kCopiedAtOnce = 10'000;
inline constexpr std::chrono::milliseconds kMaxCopyTurn{10};

/// What an export takes from the window. Asked on its thread; each answer is of that moment.
class ExportSource {
public:
    ExportSource() = default;
    virtual ~ExportSource() = default;
    Q_DISABLE_COPY_MOVE(ExportSource)

    /// The history shown; another one after Workspace::replaced().
    [[nodiscard]] virtual const History &history() const = 0;
    [[nodiscard]] virtual QStringList sources() const = 0; ///< Paths as given, in order.

    /// All events, in the order of the table.
    [[nodiscard]] virtual std::vector<EventIndex> all() const = 0;
    [[nodiscard]] virtual std::vector<EventIndex> shown() const = 0; ///< By the filter.
    [[nodiscard]] virtual std::size_t shownCount() const = 0;
    [[nodiscard]] virtual std::vector<EventIndex> selected() const = 0;
    /// Which order the table is in, if it is one that the command line knows too.
    [[nodiscard]] virtual std::optional<EventOrder> shownOrder() const = 0;

    [[nodiscard]] virtual QString filter() const = 0;    ///< In force; empty: none.
    [[nodiscard]] virtual bool filtersTimes() const = 0; ///< Texts of times depend on the zone.

    /// It has times that depend on when it was set.
    [[nodiscard]] virtual bool filtersByNow() const = 0;

    /// Whether sources are still being read, signatures checked, or events filtered or sorted.
    [[nodiscard]] virtual bool isUnfinished() const = 0;
    [[nodiscard]] virtual QString unfinishedText() const = 0; ///< How far that is.
    virtual void finishWork() = 0; ///< Goes on with what the user has paused or stopped.
};

} // namespace sled
