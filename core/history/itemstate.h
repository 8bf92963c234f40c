// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/document.h"

#include <cstdint>
#include <vector>

namespace sled {

/// What one register of an item held when replay ended.
struct RegisterState {
    std::uint32_t field = 0; ///< Index in the struct schema of `items`.
    std::uint64_t seq = 0;   ///< Of the write that won; 1: it came with the insert.
    Cell value;
};

/// One element of `items` as one source's replay left it.
struct ItemState {
    OpId id;                              ///< Of the insert that made it.
    bool isVisible = false;               ///< Neither deleted nor empty.
    std::vector<RegisterState> registers; ///< Those that were ever set, by field.

    /// The register of \a field, or null if it was never set.
    [[nodiscard]] const RegisterState *find(std::size_t field) const noexcept;
};

/// All elements of `items` in \a document, in CRDT list order. Requires: its schema has the
/// list, of structs. n·log n.
[[nodiscard]] std::vector<ItemState> itemStates(const Document &document);

} // namespace sled
