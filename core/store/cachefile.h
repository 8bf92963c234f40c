// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <span>
#include <string>

namespace sled {

// Small steps on the files of one directory, which is given as a descriptor: whatever happens to
// its path meanwhile, they stay in it. No symbolic link is ever followed.

/// Reads a regular file of the user's own, whose size must be one that \a isSize accepts.
/// \return ErrorCode::Io if there is none or it cannot be read; ErrorCode::Malformed if it is not
///         such a file; ErrorCode::OutOfRange if \a isPrivate and others may read it.
[[nodiscard]] Result<QByteArray> readCacheFile(int directory, const std::string &name,
                                               bool (*isSize)(std::uint64_t), bool isPrivate);

/// Writes a new file that only the user may read, under a name that nobody else uses.
/// \return the name, or ErrorCode::Io; then no file is left.
[[nodiscard]] Result<std::string> writeCacheFile(int directory, const QByteArray &bytes);

/// Whether \a name is one that writeCacheFile() gives.
[[nodiscard]] bool isTemporaryName(const std::string &name) noexcept;

/// Takes the name away. \return false if there was nothing of that name, or it has to stay.
bool removeCacheFile(int directory, const std::string &name) noexcept;

} // namespace sled
