// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

namespace sled {

/// Writes one JSON object a line, members in the order in which they are added.
///
/// Names are ours and need no escaping; strings are valid UTF-8.
class JsonLinesWriter final {
public:
    explicit JsonLinesWriter(std::string &out)
        : m_out(out) {} ///< \a out is appended to, and outlives this.

    void addString(std::string_view name, std::string_view utf8);
    void addNumber(std::string_view name, double number); ///< null if not finite.
    template <typename Integer>
    requires std::is_integral_v<Integer>
    void addInteger(std::string_view name, Integer number)
    {
        addName(name);
        m_out += std::to_string(number);
    }
    void addNull(std::string_view name);
    /// Adds a member whose value the caller has written as JSON.
    void addRaw(std::string_view name, std::string_view json);
    void endObject();

private:
    void addName(std::string_view name);

    std::string &m_out;
    bool m_isFirst = true;
};

} // namespace sled
