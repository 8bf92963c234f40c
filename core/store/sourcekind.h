// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <string_view>

namespace sled {

/// What a source is, found by its content and never by its name (formats.md 1 and 9).
enum class SourceKind : quint8 {
    SledDatabase, ///< What one sled believes: replayed on its own, in its own row order.
    OpFile,       ///< Ops on their way between desks: replayed with all that is open.
    Archive,      ///< Ops collected from anywhere, in one SQLite file: likewise.
};

/// `sled database`, `op file` or `archive`.
QString sourceKindName(SourceKind kind);

/// Whether ops of that kind are applied together with those of all other sources, and wait for
/// what is missing: only a sled's database stands for itself.
constexpr bool isReplayedJointly(SourceKind kind) noexcept
{
    return kind != SourceKind::SledDatabase;
}

/// The `application_id` in the header of an archive: "SLDA".
inline constexpr quint32 kArchiveApplicationId = 0x534c4441;

/// The kind of a file that begins with \a head, which is unpacked if the file is gzip; nothing
/// is said for what looks like none of them: it is taken for a database, and will be refused.
SourceKind sourceKindOf(std::string_view head) noexcept;

/// The kind of the file at \a path. Reads its first bytes only; does not wait at a pipe.
/// \return ErrorCode::Io if it cannot be read.
Result<SourceKind> sourceKindOfFile(const QString &path);

} // namespace sled
