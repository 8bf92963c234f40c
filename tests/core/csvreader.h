// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sled::test {

using CsvRecords = std::vector<std::vector<std::string>>;

/// Reads RFC 4180 character by character, with nothing in common with the writer: strict, so
/// nothing is returned for a text that has quotes or line ends where none may be.
class CsvReader final {
public:
    CsvReader(std::string_view text, std::string_view separator, std::string_view newline)
        : m_text(text), m_separator(separator), m_newline(newline)
    {
    }

    std::optional<CsvRecords> read()
    {
        CsvRecords records;
        while (!m_text.empty()) {
            std::vector<std::string> &record = records.emplace_back();
            do {
                std::optional<std::string> field = takes("\"") ? quoted() : plain();
                if (!field)
                    return std::nullopt;
                record.push_back(*std::move(field));
            } while (takes(m_separator));
            if (!takes(m_newline))
                return std::nullopt;
        }
        return records;
    }

private:
    bool takes(std::string_view what)
    {
        if (!m_text.starts_with(what))
            return false;
        m_text.remove_prefix(what.size());
        return true;
    }
    std::optional<std::string> quoted()
    {
        std::string field;
        for (;;) {
            if (m_text.empty())
                return std::nullopt;
            if (takes("\"\""))
                field += '"';
            else if (takes("\""))
                return field;
            else
                field += taken();
        }
    }
    std::optional<std::string> plain()
    {
        std::string field;
        while (!m_text.empty() && !m_text.starts_with(m_separator)
               && !m_text.starts_with(m_newline)) {
            const char one = taken();
            if (one == '"' || one == '\r' || one == '\n')
                return std::nullopt;
            field += one;
        }
        return field;
    }
    char taken()
    {
        const char one = m_text.front();
        m_text.remove_prefix(1);
        return one;
    }

    std::string_view m_text;
    const std::string_view m_separator;
    const std::string_view m_newline;
};

} // namespace sled::test
