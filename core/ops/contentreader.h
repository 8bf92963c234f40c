// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/value.h"

#include <optional>
#include <simdjson.h>
#include <string_view>
#include <vector>

namespace sled {

/// Turns a parsed JSON element into a Value, without recursion.
///
/// A key that an object repeats keeps its first place and its last value, as in the
/// ordered map of the reference.
class ContentReader {
public:
    /// Reads \a content in the tagged encoding (`{"String":"v"}`, `"Null"`, …) if all of it
    /// is, else as plain JSON (formats.md 2).
    void read(const simdjson::dom::element &content, Value &value);

    /// Whether the last content holds a zero written without fraction and exponent: the
    /// parsed element does not tell `-0`, a float to the reference, from `0`.
    [[nodiscard]] bool hasIntegerZero() const noexcept { return m_hasIntegerZero; }

private:
    struct Member {
        std::string_view key; ///< Empty in arrays.
        simdjson::dom::element value;
    };
    struct Frame {
        bool isObject;
        std::size_t begin; ///< Of this container's members in m_members.
        std::size_t next;
    };

    bool readAll(const simdjson::dom::element &content, Value &value, bool isTagged);
    bool readTagged(const simdjson::dom::element &element, ValueBuilder &builder);
    std::optional<double> readNumber(const simdjson::dom::element &number);
    bool readPlain(const simdjson::dom::element &element, ValueBuilder &builder);
    void openArray(const simdjson::dom::array &array, ValueBuilder &builder);
    void openObject(const simdjson::dom::object &object, ValueBuilder &builder);
    void dropRepeatedKeys(std::size_t begin);

    std::vector<Member> m_members;
    std::vector<Frame> m_open;
    bool m_hasIntegerZero = false;
};

} // namespace sled
