// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/op.h"
#include "core/ops/rustnumber.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace sled {

/// How characters that Unicode versions disagree about are written in canonical text.
///
/// The server's text is Rust's `{:?}`, which depends on the Unicode tables of the
/// compiler that built it (formats.md 3). One string has one reading a compiler.
enum class UnicodeReading {
    Current, ///< As our table says (see resources/generators/escapetable.rs for its version).
    Older,   ///< As Qt's Unicode tables say: a server built by an older compiler.
    Newer,   ///< Characters that our table holds for unassigned stay unescaped.
};

/// Appends Rust's `{:?}` of the string \a utf8, with its quotes. Requires: valid UTF-8.
void appendRustDebug(std::string &out, std::string_view utf8,
                     UnicodeReading reading = UnicodeReading::Current);

/// Appends the reference's `{:?}` of \a value, as in `Object({"k": Number(1.0)})`.
void appendRustDebug(std::string &out, const Value &value,
                     UnicodeReading reading = UnicodeReading::Current);

/// Appends a byte array as Rust prints it: `[0, 17, 255]`.
void appendRustDebug(std::string &out, std::span<const std::uint8_t> bytes);

/// True if the readings of \a value can differ.
bool hasUnicodeReadings(const Value &value);

/// The text whose SHA-256 is the op's id (formats.md 3). Appended to \a out.
void appendIdText(std::string &out, const InnerOp &op,
                  UnicodeReading reading = UnicodeReading::Current);

/// The text whose SHA-256 is signed: id, path and dependencies (formats.md 4). Appended to \a out.
void appendSignedText(std::string &out, const SignedOp &op);

} // namespace sled
