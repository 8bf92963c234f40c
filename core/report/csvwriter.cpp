// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csvwriter.h"

#include <algorithm>

namespace sled {

namespace {

bool needsQuotes(std::string_view field)
{
    if (field.empty())
        return false;
    if (field.front() == ' ' || field.back() == ' ')
        return true;
    return std::any_of(field.begin(), field.end(), [](char character) {
        return character == ',' || character == '"' || character == '\r' || character == '\n';
    });
}

void appendQuoted(std::string &out, std::string_view field)
{
    out += '"';
    for (const char character : field) {
        if (character == '"')
            out += '"';
        out += character;
    }
    out += '"';
}

} // namespace

void CsvWriter::addField(std::string_view utf8)
{
    if (m_fields++ > 0)
        m_out += ',';
    if (needsQuotes(utf8))
        appendQuoted(m_out, utf8);
    else
        m_out += utf8;
    m_isBlank = m_isBlank && utf8.empty();
}

void CsvWriter::endRecord()
{
    if (m_fields == 1 && m_isBlank)
        m_out += "\"\"";
    m_out += '\n';
    m_fields = 0;
    m_isBlank = true;
}

} // namespace sled
