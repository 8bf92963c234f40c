// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/preparedop.h"
#include "core/ops/op.h"
#include "core/ops/opparser.h"
#include "core/store/rawrow.h"
#include "core/store/verifiedbatch.h"

#include <QString>

#include <cstdint>

namespace sled {

/// What one check of an op found.
enum class CheckResult : std::uint8_t {
    Ok,
    Bad,
    Pending, ///< Not made yet.
};

/// One row of a source, parsed and checked on its own, ready to be replayed.
struct CheckedRow {
    RowId row{};
    bool isMalformed = false;
    QString reason; ///< Why it is malformed, in English.
    SignedOp op;    ///< Unspecified if malformed.
    CheckResult idCheck = CheckResult::Pending;
    CheckResult signature = CheckResult::Pending;
    Digest signedText; ///< Digest of the text that was signed (formats.md 4).
    /// Keyed hash of all that the op says, in whatever encoding: two ops that claim one
    /// id and differ in anything differ in this. Valid in this process only.
    std::uint64_t fingerprint = 0;
    std::size_t textBytes = 0; ///< Of the row: how much memory \a op may keep.
    OpMark mark; ///< To remember by that the signature is good; none: not to be remembered.
};

/// Whether signatures are checked with the row, or left pending.
enum class SignatureMode : std::uint8_t { Check, Leave };

/// Parses and checks \a raw. Thread-safe with a parser and a batch a thread. A signature that
/// \a batch knows to be good is not checked again, nor left pending; null: none is known.
CheckedRow checkRow(const RawRow &raw, SignatureMode mode, OpParser &parser,
                    VerifiedBatch *batch = nullptr);
/// The same into \a row, whose memory is used again.
void checkRow(const RawRow &raw, SignatureMode mode, OpParser &parser, VerifiedBatch *batch,
              CheckedRow &row);

/// What replay may take for granted about \a row: a pending signature counts as good.
OpChecks replayChecks(const CheckedRow &row);

} // namespace sled
