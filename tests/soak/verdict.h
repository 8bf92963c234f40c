// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/soak/memorytrend.h"

#include <QJsonObject>
#include <QStringList>

namespace sled {

class Workspace;

/// Events of a window, or of the same sources as the command line reads them.
struct EventCounts {
    qint64 accepted = 0;
    qint64 all = 0;

    friend bool operator==(const EventCounts &, const EventCounts &) = default;
};

[[nodiscard]] EventCounts countsShown(Workspace &workspace);
[[nodiscard]] EventCounts countsWritten(const QStringList &sources);

/// What a soak found.
struct SoakOutcome {
    double minutes = 0;
    double longestStall = 0; ///< Seconds.
    double emptyBytes = 0;   ///< Resident before anything was opened.
    EventCounts written;
    EventCounts shown;
    MemoryTrend memory;
    QStringList warnings;
};

/// What of it must not be; empty: all is well. Memory is judged after ten minutes and more, for
/// what is used for the first time is held from then on.
[[nodiscard]] QStringList faultsOf(const SoakOutcome &outcome);
[[nodiscard]] QJsonObject toJson(const SoakOutcome &outcome);

} // namespace sled
