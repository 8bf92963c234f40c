// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/archivetarget.h"

#include <QString>

#include <map>
#include <optional>

namespace sled {

/// The times of some events, both ends included.
struct TimeSpan {
    double first = 0; ///< Unix seconds.
    double last = 0;

    void add(double time)
    {
        first = std::min(first, time);
        last = std::max(last, time);
    }
};

/// What an import brings, or would bring, of one sled.
struct SledCounts {
    qint64 ops = 0;               ///< That it signed, or that say so; known ones included.
    qint64 added = 0;             ///< Of these: new to the archive.
    std::optional<TimeSpan> span; ///< Of its events; nothing if it has none.
};

/// What an import brings, or would bring. All rows are counted once: added + conflicting + known
/// + malformed = rows.
struct ImportCounts {
    static constexpr std::size_t kMaxSleds = 10'000; ///< Told apart; the others are one.
    static constexpr std::size_t kMaxReasons = 100;  ///< Likewise.

    qint64 rows = 0;
    qint64 added = 0;        ///< New, and nothing else claims their id.
    qint64 conflicting = 0;  ///< New, and another op claims their id: both are kept.
    qint64 known = 0;        ///< The archive, or an earlier row, has the same bytes.
    qint64 malformed = 0;    ///< Hold no op, and are left out.
    qint64 unverifiable = 0; ///< Of the ops: id or signature is bad. Kept all the same.
    qint64 framesSkipped = 0;
    bool areSignaturesChecked = true;     ///< Else unverifiable are those with a bad id alone.
    std::map<AuthorId, SledCounts> sleds; ///< By signer.
    SledCounts otherSleds;                ///< Beyond kMaxSleds.
    std::map<QString, qint64> reasons;    ///< Why rows are malformed or ops unverifiable.
    qint64 otherReasons = 0;              ///< Rows whose reason is beyond kMaxReasons.

    /// Counts one op of \a signer; \a eventTime: of the event that it logs, if it is finite.
    void addOp(const AuthorId &signer, Arrival arrival, std::optional<double> eventTime);
    void addReason(const QString &reason);
};

} // namespace sled
