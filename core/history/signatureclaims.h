// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/history/indexes.h"
#include "core/store/opmark.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace sled {

/// What a signer claims to have signed: enough to check it without the op.
struct SignatureClaim {
    SignedDigest signature;
    Digest signedText; ///< Digest of the text that was signed (formats.md 4).
    OpMark mark;       ///< See CheckedRow.
};

/// The claims of ops whose signature is still to be checked.
///
/// Kept by op in blocks that go when all of their ops are settled, so that a history that is
/// verified pays nothing for it. Not thread-safe.
class SignatureClaims {
public:
    void add(OpIndex op, const SignatureClaim &claim); ///< Requires: not pending yet.
    void settle(OpIndex op);                           ///< Nothing happens if it is not pending.

    /// The claim of \a op while it is pending, else null; valid until anything is settled.
    [[nodiscard]] const SignatureClaim *find(OpIndex op) const;

    [[nodiscard]] std::size_t pendingCount() const noexcept { return m_pending; }

private:
    static constexpr std::size_t kBlock = 1024;

    struct Block {
        std::array<SignatureClaim, kBlock> claims;
        std::array<bool, kBlock> isPending{};
        std::size_t pending = 0;
    };

    std::vector<std::unique_ptr<Block>> m_blocks; ///< Null: nothing pending in it.
    std::size_t m_pending = 0;
};

} // namespace sled
