// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"

#include <optional>
#include <string>
#include <vector>

namespace sled {

/// One row that holds an op, and what that source made of it.
struct ProofRow {
    std::string source; ///< Path as given, UTF-8.
    RowId row{};
    Verdict delivered = Verdict::Malformed; ///< The reference's answer when the row was read.
    Verdict verdict = Verdict::Malformed;   ///< Where the op stands now.

    friend bool operator==(const ProofRow &, const ProofRow &) = default;
};

/// Which op is to be proven, and what a history says of it. A value: any thread may use it.
struct ProofSubject {
    OpId id;
    std::uint64_t fingerprint = 0; ///< See CheckedRow.
    Verdict verdict = Verdict::Ok; ///< Over all sources.
    std::vector<ProofRow> rows;    ///< By source, in row order. Not empty.

    friend bool operator==(const ProofSubject &, const ProofSubject &) = default;
};

/// What \a history says of \a op. Linear in the rows of the sources that hold it.
ProofSubject proofSubject(const History &history, OpIndex op);

/// Everything that is needed to check one op with other tools (formats.md 3 and 4): the
/// SHA-256 of the id text is the op id, the Ed25519 signature is over the SHA-256 of the
/// signed text. Both checks are made afresh, so none of them is ever pending.
struct Proof {
    SignedOp op;
    /// In the reading of Unicode that the id is the hash of, if there is one. Nothing: the op
    /// has no content and is no deletion, so no text can have its id.
    std::optional<std::string> idText;
    Digest idTextDigest; ///< Of idText.
    bool isIdOk = false;
    std::string signedText;
    Digest signedTextDigest;
    bool isSignatureOk = false;
    Verdict verdict = Verdict::Ok; ///< Over all sources.
    std::vector<ProofRow> rows;
};

/// Proves \a op, which is the one that \a subject names. Thread-safe, about 100 µs.
Proof makeProof(SignedOp op, ProofSubject subject);

} // namespace sled
