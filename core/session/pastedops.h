// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QTemporaryDir>

#include <memory>
#include <stop_token>

namespace sled {

/// Ops that came as text, kept as a file of ops that only the user can read, and which goes with
/// the object.
class PastedOps final {
public:
    static constexpr qsizetype kMaxCharacters = qsizetype{1} << 26; ///< That are taken.

    /// Keeps \a text, if any op is in it.
    /// \return ErrorCode::Malformed if there is none, with what is wrong with the first line that
    ///         could have been one; OutOfRange if it is too long; Io, Cancelled.
    static Result<std::shared_ptr<const PastedOps>> keep(const QString &text,
                                                         const std::stop_token &stop);

    [[nodiscard]] QString path() const; ///< Of a file called `clipboard`, as archives note it.

private:
    PastedOps() = default;

    [[nodiscard]] Result<void> write(const QString &text, const std::stop_token &stop) const;
    [[nodiscard]] Result<void> checkThatItHoldsOps(const std::stop_token &stop) const;

    QTemporaryDir m_directory; ///< For the user alone.
};

} // namespace sled
