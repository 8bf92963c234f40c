// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sled {

/// Key of a row of `crdt_ops`: SQLite's rowid, in whose order ops are replayed.
/// Any 64-bit number, negative ones included, with gaps.
enum class RowId : qint64 {};

constexpr qint64 toNumber(RowId row) noexcept
{
    return static_cast<qint64>(row);
}

} // namespace sled
