// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/opbuilder.h"

namespace sled::test {

/// \a op's set with another inner author, which decides a tie.
inline SignedOp setBy(const SignedOp &op, const AuthorId &author, const KeyPair &keys)
{
    InnerOp inner = op.inner;
    inner.author = author;
    inner.path.pop_back();
    inner = withId(std::move(inner));
    inner.path.emplace_back(inner.id);
    return signOp(std::move(inner), keys);
}

/// \a op with a digest that its signature is not of.
inline SignedOp forged(SignedOp op)
{
    auto bytes = op.signedDigest.bytes();
    bytes[0] ^= 1U;
    op.signedDigest = SignedDigest(bytes);
    return op;
}

} // namespace sled::test
