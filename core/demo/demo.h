// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/demo/demooptions.h"

#include <QStringList>

#include <stop_token>

namespace sled {

/// What writeDemo() wrote.
struct DemoSummary {
    QStringList paths; ///< Of the databases, by sled.
    qint64 events = 0; ///< Entries of the event log, each once.
    qint64 ops = 0;    ///< Each once, though every database holds a copy.
};

/// Writes a set of believable sled databases into \a directory, which is made if missing.
///
/// Some weeks from 13 April 2026 on: stories go through the pipeline, fail and come again,
/// are blocked for days and moved from sled to sled; there are quiet nights, bursts and, from
/// 40 events on, one declared gap. All ops are signed with keys that follow from the seed,
/// and have reached every sled, in an order of its own; the last sled may lack the latest.
/// Deterministic. About 0.3 ms an event. Either all files are there in the end or none.
///
/// \return ErrorCode::OutOfRange for \a options beyond their limits or an empty name;
///         ErrorCode::Io if a file of the set exists already, or it or the directory cannot be
///         made or written: the detail begins with its path; ErrorCode::Cancelled.
Result<DemoSummary> writeDemo(const QString &directory, const DemoOptions &options,
                              const std::stop_token &stop);

/// The databases of the demonstration in \a directory, by sled; empty if there is none.
[[nodiscard]] QStringList demoDatabases(const QString &directory);

} // namespace sled
