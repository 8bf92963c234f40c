// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/ops/value.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sled {

/// One step from the root struct towards the CRDT that an op changes: the name
/// of a struct's field, or the id of a list's element (formats.md 2).
using PathSegment = std::variant<std::string, OpId>;

/// The part of an op that its id is about (the reference's `inner`).
struct InnerOp {
    OpId origin;           ///< Left neighbour of an insert, target of a delete; zero is the head.
    AuthorId author;       ///< A sled's key or, for a register in a list element, the element's id.
    std::uint64_t seq = 0; ///< Lamport sequence of this author in this list or register.
    std::optional<Value> content;  ///< Nothing for a deletion.
    std::vector<PathSegment> path; ///< Signed, but not part of the id.
    bool isDeleted = false;
    OpId id; ///< As claimed; see opIdMatches().

    friend bool operator==(const InnerOp &, const InnerOp &) = default;
};

/// One op as a sled stores and sends it.
struct SignedOp {
    AuthorId author; ///< The signer: whose key made signedDigest.
    SignedDigest signedDigest;
    InnerOp inner;
    std::vector<SignedDigest> dependsOn; ///< Ops to be received before this one.

    friend bool operator==(const SignedOp &, const SignedOp &) = default;
};

} // namespace sled
