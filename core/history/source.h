// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/crdt/verdict.h"
#include "core/store/sourcekind.h"

#include <QString>

#include <array>
#include <cstdint>

namespace sled {

/// How many rows of a source ended where; they add up to the rows read.
struct RowCounts {
    std::array<qint64, 4> byStanding{}; ///< By Standing.

    [[nodiscard]] qint64 of(Standing standing) const
    {
        return byStanding[static_cast<std::size_t>(standing)];
    }
    qint64 &of(Standing standing) { return byStanding[static_cast<std::size_t>(standing)]; }
    [[nodiscard]] qint64 read() const
    {
        return byStanding[0] + byStanding[1] + byStanding[2] + byStanding[3];
    }
};

/// One opened source, and how far it has been read.
struct Source {
    enum class State : std::uint8_t {
        Loading,
        Complete,
        Failed,    ///< Could not be opened, or reading stopped part way: see error.
        Cancelled, ///< Reading was stopped on request; the rows read stay.
        Outdated,  ///< The file is not what was read any more: see error.
    };

    QString path;                               ///< As given.
    SourceKind kind = SourceKind::SledDatabase; ///< Known once it is open.
    State state = State::Loading;
    bool hasBegun = false; ///< Loading: it is being read; else it waits for its turn.
    QString openedHow;     ///< In English, such as "read-only"; empty before it is open.
    RowCounts counts;
    qint64 framesSkipped = 0; ///< Of a file of ops: frames that carry none, such as `clock`.
    qint64 sizeBytes = 0;     ///< Of its file when it was added; 0: not known.
    qint64 rowsExpected = 0;  ///< An estimate, for progress; 0: not known.
    Error error;              ///< Valid if Failed or Outdated.
};

} // namespace sled
