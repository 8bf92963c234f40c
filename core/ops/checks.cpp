// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/checks.h"

#include "core/base/sha256.h"
#include "core/ops/canonical.h"

#include <sodium.h>

#include <cstdlib>

namespace sled {

namespace {

Digest idDigest(const InnerOp &op, UnicodeReading reading, std::string &scratch)
{
    scratch.clear();
    appendIdText(scratch, op, reading);
    return sha256(scratch);
}

} // namespace

IdCheck checkOpId(const InnerOp &op, std::string &scratch)
{
    if (!op.content && !op.isDeleted)
        return {};
    const Digest computed = idDigest(op, UnicodeReading::Current, scratch);
    const auto matches = [&op](const Digest &digest) { return digest.bytes() == op.id.bytes(); };
    if (matches(computed))
        return {true, computed};
    if (!op.content || !hasUnicodeReadings(*op.content))
        return {false, computed};
    // No text has two meanings: a backslash of the content is always doubled, so one that
    // is not began an escape.
    const bool isOk = matches(idDigest(op, UnicodeReading::Older, scratch))
        || matches(idDigest(op, UnicodeReading::Newer, scratch));
    return {isOk, computed};
}

std::optional<std::string> idTextOf(const InnerOp &op)
{
    if (!op.content && !op.isDeleted)
        return std::nullopt;
    std::string text;
    for (const UnicodeReading reading :
         {UnicodeReading::Current, UnicodeReading::Older, UnicodeReading::Newer}) {
        if (idDigest(op, reading, text).bytes() == op.id.bytes())
            return text;
    }
    idDigest(op, UnicodeReading::Current, text);
    return text;
}

Digest signedTextDigest(const SignedOp &op, std::string &scratch)
{
    scratch.clear();
    appendSignedText(scratch, op);
    return sha256(scratch);
}

bool isSignatureValid(const SignedDigest &signature, const AuthorId &signer, const Digest &digest)
{
    static const bool isReady = sodium_init() >= 0;
    if (!isReady)
        std::abort(); // a sound signature must not be called bad for want of a library
    return crypto_sign_verify_detached(signature.data(), digest.data(), Digest::kBytes,
                                       signer.data())
        == 0;
}

} // namespace sled
