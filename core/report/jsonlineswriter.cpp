// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/jsonlineswriter.h"

#include "core/ops/opjson.h"

#include <cmath>

namespace sled {

void JsonLinesWriter::addName(std::string_view name)
{
    m_out += m_isFirst ? "{\"" : ",\"";
    m_out += name;
    m_out += "\":";
    m_isFirst = false;
}

void JsonLinesWriter::addString(std::string_view name, std::string_view utf8)
{
    addName(name);
    appendJsonString(m_out, utf8);
}

void JsonLinesWriter::addNumber(std::string_view name, double number)
{
    if (!std::isfinite(number))
        return addNull(name);
    addName(name);
    appendJsonNumber(m_out, number);
}

void JsonLinesWriter::addNull(std::string_view name)
{
    addRaw(name, "null");
}

void JsonLinesWriter::addRaw(std::string_view name, std::string_view json)
{
    addName(name);
    m_out += json;
}

void JsonLinesWriter::endObject()
{
    m_out += m_isFirst ? "{}\n" : "}\n";
    m_isFirst = true;
}

} // namespace sled
