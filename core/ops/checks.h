// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/op.h"

#include <optional>
#include <string>

namespace sled {

/// What the id check of one op found.
struct IdCheck {
    bool isOk = false;
    Digest computed; ///< Digest of the text that was tried first; zero where there is none.
};

/// Checks that \a op's id is the SHA-256 of its canonical text, in any reading of
/// younger Unicode (formats.md 3). An op without content that is no deletion fails.
/// Thread-safe. \a scratch is overwritten; passing the same one again saves allocations.
IdCheck checkOpId(const InnerOp &op, std::string &scratch);

/// The canonical text of \a op in the reading of Unicode that checkOpId() finds its id in; as
/// our own tables read it if that is none. Nothing for an op without content that is no
/// deletion: no text can have its id. Thread-safe.
std::optional<std::string> idTextOf(const InnerOp &op);

/// SHA-256 of the text that the signer signed (formats.md 4). Thread-safe.
Digest signedTextDigest(const SignedOp &op, std::string &scratch);

/// Ed25519 over \a digest by \a signer (libsodium: strict in edge cases that ZIP 215 accepts).
/// Thread-safe, about 50 µs.
bool isSignatureValid(const SignedDigest &signature, const AuthorId &signer, const Digest &digest);

} // namespace sled
