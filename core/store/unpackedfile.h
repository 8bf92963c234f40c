// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rawfile.h"

#include <memory>
#include <string_view>

namespace sled {

/// The bytes of a file from its first to its last, unpacked if it is gzip (RFC 1952, several
/// members one after the other included). Memory does not depend on the size.
///
/// Used on one thread.
class UnpackedFile final {
public:
    static constexpr std::size_t kChunkBytes = std::size_t{64} << 10U;
    /// More than kFreeBytes unpacked that are more than kMaxRatio times the packed bytes are a
    /// bomb: files of ops shrink to a fifth to a twentieth.
    static constexpr qint64 kFreeBytes = qint64{256} << 20U;
    static constexpr qint64 kMaxRatio = 200;

    /// \return ErrorCode::Io if \a path cannot be read or is no regular file.
    static Result<UnpackedFile> open(const QString &path);

    UnpackedFile(UnpackedFile &&other) noexcept;
    UnpackedFile &operator=(UnpackedFile &&other) noexcept;
    ~UnpackedFile();

    /// The next bytes, at most kChunkBytes, valid until the next call; none at the end.
    /// \return ErrorCode::Io, or Damaged if what was packed is cut off, broken or a bomb: all
    ///         bytes before that have been given.
    [[nodiscard]] Result<std::string_view> next();

    [[nodiscard]] bool isPacked() const noexcept;
    [[nodiscard]] qint64 bytesTaken() const noexcept; ///< Of the file itself.
    [[nodiscard]] qint64 bytesGiven() const noexcept;

private:
    struct Private;
    explicit UnpackedFile(std::unique_ptr<Private> priv) noexcept;

    std::unique_ptr<Private> d;
};

} // namespace sled
