// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sled {

/// What a register, or an element of a list of primitives, may hold.
enum class PrimitiveType : std::uint8_t { String, Number, Bool };

/// One register of a struct.
struct FieldSchema {
    std::string name;
    PrimitiveType type = PrimitiveType::String;
};

/// The registers of a list's struct elements, in declared order.
struct StructSchema {
    std::vector<FieldSchema> fields;

    [[nodiscard]] std::optional<std::size_t> indexOf(std::string_view name) const noexcept;
};

/// What the elements of a list are.
using ElementSchema = std::variant<StructSchema, PrimitiveType>;

/// A field of the root struct: a list, or a register.
struct RootField {
    std::string name;
    std::variant<ElementSchema, PrimitiveType> type;
};

/// The shape of a document: which fields there are, and of which types.
///
/// Data, not code: the same replay serves every schema of this form. Deeper nesting
/// (a list inside an element) does not occur in a pipeline document (formats.md 6).
struct Schema {
    std::vector<RootField> fields;

    [[nodiscard]] std::optional<std::size_t> indexOf(std::string_view name) const noexcept;
};

/// The document of a huskies sled (formats.md 6 and 7).
const Schema &pipelineSchema();

} // namespace sled
