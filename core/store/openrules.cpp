// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openrules.h"

namespace sled {

using namespace Qt::StringLiterals;

QString openWayName(OpenWay way)
{
    switch (way) {
    case OpenWay::ReadOnly:
        return u"read-only"_s;
    case OpenWay::Immutable:
        return u"immutable"_s;
    case OpenWay::PrivateCopy:
        break;
    }
    return u"private copy"_s;
}

OpenWay chooseWay(const OpenFacts &facts) noexcept
{
    // A -wal counts whatever the header says: SQLite uses it as soon as it sees it.
    if (facts.hasWal)
        return facts.hasShm ? OpenWay::ReadOnly : OpenWay::PrivateCopy;
    if (!facts.isWal)
        return OpenWay::ReadOnly;
    // A journal beside it is a change of journal mode that crashed. It has to be rolled
    // back, which an immutable connection does not do.
    return facts.hasJournal ? OpenWay::PrivateCopy : OpenWay::Immutable;
}

} // namespace sled
