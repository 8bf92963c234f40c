// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/schema.h"
#include "core/ops/op.h"

#include <cstdint>

namespace sled {

/// Where the path of an op leads, by the numbers that a schema gives its fields. Exact, as a
/// path written as text is not: that shortens ids and does not escape dots.
struct OpTarget {
    static constexpr std::uint8_t kNone = 0x7f;    ///< The path ends before, or goes by an id.
    static constexpr std::uint8_t kUnknown = 0x7e; ///< A name that the schema does not have.

    std::uint8_t rootField : 7 = kNone; ///< Index in Schema::fields.
    bool isInElement : 1 = false;       ///< The path goes on into an element of a list.
    std::uint8_t elementField = kNone;  ///< Index in the struct schema of the list's elements.

    [[nodiscard]] bool isInKnownField() const noexcept { return rootField < kUnknown; }
};

/// Where \a op leads in a document of \a schema, whether there is such an element or not.
OpTarget targetOf(const InnerOp &op, const Schema &schema);

/// The element that the path of \a op goes into; zero if into none.
OpId enclosingElement(const InnerOp &op);

} // namespace sled
