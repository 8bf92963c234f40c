// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFileDevice>
#include <QStringList>

#include <cstdint>
#include <memory>

namespace sled {

/// A file that appears whole or not at all: it is written beside its place, and takes it in the
/// end. A device or pipe is written to as it is. Used by one thread at a time.
class OutputFile final {
public:
    /// What is done if there is a device or a pipe at the path: opening it may wait without an
    /// end, for somebody who reads.
    enum class Devices : std::uint8_t { Refused, Allowed };

    /// Begins a file at \a path. One that is there stays until commit(), and for good without it.
    /// \return ErrorCode::OutOfRange if \a path is empty, is that of a device or pipe and
    ///         those are refused, or if that would overwrite one of \a sources or another database
    ///         (checkOverwriting()); ErrorCode::Io if it cannot be written. The detail says what to
    ///         do.
    static Result<OutputFile> open(const QString &path, const QStringList &sources,
                                   Devices devices = Devices::Refused);

    [[nodiscard]] QIODevice &device() const { return *m_file; }
    [[nodiscard]] bool isReplacing() const; ///< False: a device or pipe.

    /// Puts the file in its place. Nothing more may be written.
    /// \return ErrorCode::Io with the system's own words; what was there stays.
    [[nodiscard]] Result<void> commit();

private:
    explicit OutputFile(std::unique_ptr<QFileDevice> file) : m_file(std::move(file)) {}

    std::unique_ptr<QFileDevice> m_file; ///< Never null but after a move.
};

} // namespace sled
