// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/csvoptions.h"

#include <array>
#include <string>
#include <string_view>

namespace sled {

/// Writes records of comma-separated values (RFC 4180, or as CsvOptions say) in UTF-8.
///
/// A field is quoted where it has to be, and where readers are known to trim it: at a
/// leading or trailing space. A record of one empty field is `""`, not an empty line.
class CsvWriter final {
public:
    /// \a out is appended to, and outlives this. A mark of the byte order is written at once.
    explicit CsvWriter(std::string &out, CsvOptions options = {});

    void addField(std::string_view utf8); ///< Of data: guarded if the options say so.
    void addTitle(std::string_view utf8); ///< Of a header, which is ours: as it is.
    void endRecord();

private:
    void add(std::string_view utf8, bool isGuarded);
    [[nodiscard]] bool needsQuotes(std::string_view utf8) const;
    void appendQuoted(std::string_view utf8);

    std::string &m_out;
    const CsvOptions m_options;
    std::array<bool, 256> m_isSpecial{}; ///< Bytes that a field without quotes may not have.
    std::size_t m_fields = 0;            ///< Of this record.
    bool m_isBlank = true;               ///< This record has written nothing.
};

} // namespace sled
