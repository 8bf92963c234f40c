// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/filedescriptor.h"
#include "core/store/markrun.h"
#include "core/store/markset.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace sled {

/// A run in the directory. Its name begins with the time at which it was written.
struct MarkRun {
    std::string name;
    std::uint64_t sizeBytes = 0;
};

/// The directory in which a user's marks are kept: a key, runs, and a file to lock. Any number of
/// processes may work in it; what one of them finds there may be gone a moment later. Only the
/// user may look into it, and nothing in it is read through a symbolic link.
class MarkDirectory final {
public:
    enum class Missing { IsMade, IsFailure };

    /// Opens the directory \a path. If others may look into it, that ends now.
    /// \return ErrorCode::Io if it is not there, cannot be made or used, is a symbolic link or
    ///         belongs to another user.
    static Result<MarkDirectory> open(const QString &path, Missing missing);

    /// The key. If there is none, \a wanted becomes it, or a new one. One that others could read
    /// or write is replaced by a new one, and so is what is no key.
    /// \return ErrorCode::Busy if somebody else is about to replace it; ErrorCode::Io.
    [[nodiscard]] Result<MarkKey> key(const std::optional<MarkKey> &wanted = std::nullopt);

    /// All runs, oldest first. What has the name of one and is no file is removed.
    [[nodiscard]] std::vector<MarkRun> runs() const;

    /// \return ErrorCode::Io if it is gone or cannot be read; ErrorCode::Malformed if it is no run
    ///         of \a key: then it has been removed.
    [[nodiscard]] Result<SortedMarks> readRun(const MarkRun &run, const MarkKey &key) const;

    /// Writes a run that is as old as \a age says, or new. It is there whole or not at all.
    /// \return the run, or ErrorCode::Io.
    [[nodiscard]] Result<MarkRun> writeRun(std::span<const OpMark> marks, const MarkKey &key,
                                           const MarkRun *age = nullptr) const;

    /// \return false if it was not there any more.
    bool removeRun(const MarkRun &run) const noexcept;

    /// Nothing: another process has it. Given back when the descriptor goes.
    [[nodiscard]] std::optional<FileDescriptor> tryLock() const;

    void removeStaleTemporaries() const; ///< Those of processes that were killed.
    /// Removes all that was ever written here, also while others write.
    void clear() const;

private:
    MarkDirectory(FileDescriptor directory, bool wasOpenToOthers) noexcept
        : m_directory(std::move(directory)), m_isKeyDoubted(wasOpenToOthers)
    {
    }

    [[nodiscard]] Result<MarkKey> readKey() const;
    void publishKey(const MarkKey &key) const; ///< Unless there is one, or it is not possible.
    [[nodiscard]] bool withdrawKey();          ///< \return false if another process is at it.
    [[nodiscard]] std::vector<std::string> names() const;

    FileDescriptor m_directory;
    bool m_isKeyDoubted = false; ///< Others could have put it here.
};

} // namespace sled
