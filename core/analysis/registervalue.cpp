// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/registervalue.h"

#include "core/base/sha256.h"
#include "core/history/opfacts.h"
#include "core/ops/opjson.h"

namespace sled {

namespace {

bool isNull(const Cell &cell)
{
    return !cell.number() && !cell.boolean() && !cell.string();
}

} // namespace

void appendCellJson(std::string &out, const Cell &cell, const StringPool &strings)
{
    if (const auto number = cell.number())
        appendJsonNumber(out, *number);
    else if (const auto boolean = cell.boolean())
        out += *boolean ? "true" : "false";
    else if (const auto string = cell.string())
        appendJsonString(out, strings.text(*string));
    else
        out += "null";
}

bool isSameValue(const Cell &a, const Cell &b)
{
    const auto numberA = a.number();
    const auto numberB = b.number();
    if (numberA && numberB)
        return *numberA == *numberB;
    return a == b || (isNull(a) && isNull(b));
}

std::string keptValueOf(const Cell &cell, const StringPool &strings)
{
    std::string json;
    appendCellJson(json, cell, strings);
    if (json.size() > kMaxKeptValue)
        json = "sha256:" + sha256(json).toHex();
    return json;
}

} // namespace sled
