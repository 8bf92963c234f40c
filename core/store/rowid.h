// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sled {

/// Key of a row of a source, in whose order its ops are replayed.
///
/// Of a database: SQLite's rowid in `crdt_ops`, any 64-bit number, negative ones included, with
/// gaps. Of a file of ops: the number of its line, from 1; but a list of ops counts as many as
/// it has elements, wherever its lines end. So in a file that is one list, it is the number of
/// the element. Lines that hold no op are counted too, and leave a gap.
enum class RowId : qint64 {};

constexpr qint64 toNumber(RowId row) noexcept
{
    return static_cast<qint64>(row);
}

} // namespace sled
