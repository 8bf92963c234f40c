// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csvwriter.h"

#include <algorithm>
#include <utility>

namespace sled {

CsvWriter::CsvWriter(std::string &out, CsvOptions options)
    : m_out(out), m_options(std::move(options))
{
    Q_ASSERT(!m_options.separator.empty());
    for (const char character : {'"', '\r', '\n', m_options.separator.front()})
        m_isSpecial[static_cast<unsigned char>(character)] = true;
    if (m_options.hasBom)
        m_out += "\xef\xbb\xbf";
}

bool CsvWriter::needsQuotes(std::string_view utf8) const
{
    if (utf8.empty())
        return false;
    if (utf8.front() == ' ' || utf8.back() == ' ')
        return true;
    const auto isSpecial
        = [this](char character) { return m_isSpecial[static_cast<unsigned char>(character)]; };
    const auto found = std::find_if(utf8.begin(), utf8.end(), isSpecial);
    if (found == utf8.end())
        return false;
    // Other characters may begin with the first byte of a longer separator.
    return m_options.separator.size() == 1 || utf8.find_first_of("\"\r\n") != utf8.npos
        || utf8.find(m_options.separator) != utf8.npos;
}

void CsvWriter::appendQuoted(std::string_view utf8)
{
    for (const char character : utf8) {
        if (character == '"')
            m_out += '"';
        m_out += character;
    }
}

void CsvWriter::add(std::string_view utf8, bool isGuarded)
{
    constexpr char kGuard = '\'';
    if (m_fields++ > 0)
        m_out += m_options.separator;
    const bool isQuoted = m_options.quoting == CsvQuoting::Always || needsQuotes(utf8)
        || (isGuarded && m_options.separator.front() == kGuard);
    if (isQuoted)
        m_out += '"';
    if (isGuarded)
        m_out += kGuard;
    if (isQuoted) {
        appendQuoted(utf8);
        m_out += '"';
    } else {
        m_out += utf8;
    }
    m_isBlank = m_isBlank && utf8.empty() && !isQuoted;
}

void CsvWriter::addField(std::string_view utf8)
{
    add(utf8, m_options.guardsFormulas && isFormula(utf8));
}

void CsvWriter::addTitle(std::string_view utf8)
{
    add(utf8, false);
}

void CsvWriter::endRecord()
{
    if (m_fields == 1 && m_isBlank)
        m_out += "\"\"";
    m_out += m_options.newline == CsvNewline::CrLf ? "\r\n" : "\n";
    m_fields = 0;
    m_isBlank = true;
}

} // namespace sled
