// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace sled {

/// Machine-readable failure class. `ui` maps each value to translated text;
/// `core` never shows text to a user.
enum class ErrorCode {
    Io,                ///< The file is missing, unreadable, or the disk failed.
    Directory,         ///< A directory was named in place of a file.
    NotADatabase,      ///< The bytes are not an SQLite database.
    Damaged,           ///< An SQLite database, but a page or the schema cannot be read.
    UnsupportedSchema, ///< A sound database without a `crdt_ops` table we can page through.
    Busy,              ///< Locked by another process for longer than we wait.
    Malformed,         ///< Text or bytes that do not have the required form.
    OutOfRange,        ///< A well-formed argument outside what is accepted.
    Cancelled,         ///< A stop was requested; nothing is wrong.
};

/// Why something could not be done.
struct Error {
    ErrorCode code = ErrorCode::Io;
    QString detail; ///< English, untranslated: path, row, SQLite text, what to do.
};

/// A value or the Error that prevented it.
template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an Error from a function that returns a Result.
inline tl::unexpected<Error> failure(ErrorCode code, QString detail)
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

} // namespace sled
