// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/checkedrow.h"

#include "core/base/keyedhash.h"
#include "core/ops/checks.h"

#include <algorithm>
#include <array>

namespace sled {

namespace {

using namespace Qt::StringLiterals;

CheckResult toResult(bool isOk)
{
    return isOk ? CheckResult::Ok : CheckResult::Bad;
}

QString unreadableReason(const RawRow &raw)
{
    if (raw.hasOpText())
        return {};
    if (!raw.refusal.isEmpty())
        return raw.refusal;
    if (raw.isOversized) {
        return u"the row has %1 bytes; at most %2 are read"_s.arg(raw.sizeBytes).arg(kMaxRowBytes);
    }
    return raw.storage == StorageClass::Null ? u"op_json is NULL"_s
                                             : u"op_json is a number, not a text"_s;
}

// The id digest binds content, origin, author, seq and deletion; the signed digest the
// claimed id, path and dependencies. With signer and signature that is the whole op.
std::uint64_t fingerprintOf(const SignedOp &op, const Digest &idText, const Digest &signedText)
{
    std::array<std::uint8_t, 4 * Digest::kBytes + SignedDigest::kBytes> text{};
    auto end = text.begin();
    const auto add
        = [&end](const auto &id) { end = std::copy(id.bytes().begin(), id.bytes().end(), end); };
    add(idText);
    add(signedText);
    add(op.inner.id);
    add(op.author);
    add(op.signedDigest);
    return keyedHash(text);
}

/// What a check of the signature is given. Valid until the next call on this thread.
std::string_view checkedParts(const CheckedRow &row)
{
    constexpr std::size_t kSize = AuthorId::kBytes + SignedDigest::kBytes + Digest::kBytes;
    thread_local std::array<char, kSize> parts;
    auto end = std::copy_n(row.op.author.data(), AuthorId::kBytes, parts.begin());
    end = std::copy_n(row.op.signedDigest.data(), SignedDigest::kBytes, end);
    std::copy_n(row.signedText.data(), Digest::kBytes, end);
    return {parts.data(), parts.size()};
}

/// Requires: \a row.signedText is known, and \a row.mark if there is one.
CheckResult signatureOf(const CheckedRow &row, SignatureMode mode, VerifiedBatch *batch)
{
    if (batch && batch->hasPassed(row.mark))
        return CheckResult::Ok;
    if (mode == SignatureMode::Leave)
        return CheckResult::Pending;
    const bool isOk = isSignatureValid(row.op.signedDigest, row.op.author, row.signedText);
    if (batch && isOk)
        batch->addPassed(row.mark);
    return toResult(isOk);
}

} // namespace

CheckedRow checkRow(const RawRow &raw, SignatureMode mode, OpParser &parser, VerifiedBatch *batch)
{
    CheckedRow row;
    checkRow(raw, mode, parser, batch, row);
    return row;
}

void checkRow(const RawRow &raw, SignatureMode mode, OpParser &parser, VerifiedBatch *batch,
              CheckedRow &row)
{
    row.row = raw.row;
    row.mark = {};
    row.textBytes = static_cast<std::size_t>(raw.text.size());
    row.idCheck = CheckResult::Pending;
    row.signature = CheckResult::Pending;
    row.reason = unreadableReason(raw);
    const std::string_view text(raw.text.constData(), static_cast<std::size_t>(raw.text.size()));
    if (row.reason.isEmpty()) {
        if (const Result<void> parsed = parser.parse(text, row.op); !parsed)
            row.reason = parsed.error().detail;
    }
    row.isMalformed = !row.reason.isEmpty();
    if (row.isMalformed) {
        row.signedText = {};
        row.fingerprint = 0;
        return;
    }
    thread_local std::string scratch; // checked in bulk: one buffer a thread
    const IdCheck idCheck = checkOpId(row.op.inner, scratch);
    row.signedText = signedTextDigest(row.op, scratch);
    row.idCheck = toResult(idCheck.isOk);
    row.fingerprint = fingerprintOf(row.op, idCheck.computed, row.signedText);
    if (batch)
        row.mark = batch->markOf(text, checkedParts(row));
    row.signature = signatureOf(row, mode, batch);
}

OpChecks replayChecks(const CheckedRow &row)
{
    return {row.idCheck == CheckResult::Ok, row.signature != CheckResult::Bad};
}

} // namespace sled
