// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sled {

/// Writes records of comma-separated values (RFC 4180) with LF line ends, in UTF-8.
///
/// A field is quoted where it has to be, and where readers are known to trim it: at a
/// leading or trailing space. A record of one empty field is `""`, not an empty line.
class CsvWriter final {
public:
    explicit CsvWriter(std::string &out)
        : m_out(out) {} ///< \a out is appended to, and outlives this.

    void addField(std::string_view utf8);
    void endRecord();

private:
    std::string &m_out;
    std::size_t m_fields = 0; ///< Of this record.
    bool m_isBlank = true;    ///< This record has written nothing.
};

} // namespace sled
