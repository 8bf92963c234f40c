// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sled {

/// How a database was opened; shown to the user.
enum class OpenWay {
    ReadOnly,    ///< In place, under SQLite's locks: others may go on writing.
    Immutable,   ///< In place without locks, because nobody has it open.
    PrivateCopy, ///< As a copy, because reading in place would have changed something.
};

/// `read-only`, `immutable` or `private copy`.
QString openWayName(OpenWay way);

/// What decides how a database may be opened.
struct OpenFacts {
    bool isWal = false;      ///< The header names the write-ahead log (byte 19 is 2).
    bool hasWal = false;     ///< There is a `-wal`, be it empty.
    bool hasShm = false;     ///< There is a `-shm`.
    bool hasJournal = false; ///< There is a `-journal` that is not empty.
};

/// The way to open that leaves a database and its directory as they are.
///
/// SQLite itself creates what it misses: the `-shm` of a `-wal`, and both of a database
/// whose header names the write-ahead log. Never Immutable beside a `-wal`, whose
/// content it would not show.
OpenWay chooseWay(const OpenFacts &facts) noexcept;

} // namespace sled
