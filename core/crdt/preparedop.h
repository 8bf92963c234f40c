// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/crdt/cell.h"
#include "core/crdt/schema.h"
#include "core/ops/op.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sled {

/// A caller's name for an op that it gave to a Document: a number of its own choosing.
enum class OpTag : std::uint32_t {};

/// What is known of an op before it is replayed; see core/ops/checks.h.
struct OpChecks {
    bool isIdOk = false;
    bool isSignatureOk = false;
};

/// An op resolved against the schema: all that replay needs, in the form in which it waits.
struct PreparedOp {
    /// What the path leads to, as far as the schema alone can tell.
    enum class Target : std::uint8_t {
        RootStruct, ///< The path is empty.
        Nothing,    ///< The first segment names no field.
        Register,   ///< A register of the root struct.
        List,       ///< A list: insert or deletion.
        Element,    ///< Into an element of a list.
    };

    OpTag tag{};
    Target target = Target::Nothing;
    bool isIdOk = false;
    bool isDeleted = false;
    bool hasOwnPath = false;     ///< List: the path is the list's, then the op's own id.
    std::size_t rootField = 0;   ///< Index in the schema, unless RootStruct or Nothing.
    std::optional<OpId> element; ///< Element: the second segment, if it is an Index.
    std::optional<std::size_t> elementField; ///< Element: the third, if the struct has it.
    OpId id;
    OpId origin;
    AuthorId author; ///< The inner one.
    std::uint64_t seq = 0;
    std::uint64_t digest = 0;             ///< Keyed hash of signed_digest.
    std::vector<std::uint64_t> dependsOn; ///< Keyed hashes of the digests.
    std::size_t nextDependency = 0;       ///< All before this one have been received.
    std::vector<Cell> cells;              ///< One a register set; none if the content does not fit.
};

/// Resolves \a op into \a prepared, whose memory is used again. Content is interned in
/// \a strings only if the id is right: nothing else of an op is ever kept.
void prepare(const SignedOp &op, bool isIdOk, const Schema &schema, StringPool &strings,
             PreparedOp &prepared);

} // namespace sled
