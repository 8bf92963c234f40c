// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/keypair.h"
#include "core/ops/op.h"

#include <string_view>

namespace sled {

/// A register of a list element, as a path names it.
struct RegisterPath {
    std::string_view list; ///< Field of the root struct.
    OpId element;
    std::string_view field;
};

/// \a inner with its id computed from the rest. Requires: content, or isDeleted.
InnerOp withId(InnerOp inner);

/// Inserts \a content into \a list after \a origin (zero: at the head).
InnerOp insertOp(std::string_view list, const OpId &origin, std::uint64_t seq, Value content,
                 const AuthorId &author);

/// Deletes \a target from \a list.
InnerOp deleteOp(std::string_view list, const OpId &target, std::uint64_t seq,
                 const AuthorId &author);

/// Sets a register of a list element; its author is the element (formats.md 5, "Struct").
InnerOp setOp(const RegisterPath &path, std::uint64_t seq, Value content);

/// \a inner signed by \a keys.
SignedOp signOp(InnerOp inner, const KeyPair &keys, std::vector<SignedDigest> dependsOn = {});

} // namespace sled
