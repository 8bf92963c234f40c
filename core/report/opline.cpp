// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/opline.h"

#include "core/ops/opjson.h"
#include "core/store/rawrow.h"

namespace sled {

namespace {

constexpr std::string_view kLineBlanks = " \t\r\n";

} // namespace

bool OpLineWriter::isReadAsItIs(std::string_view text)
{
    // Blanks around a line are none of the op's; within, a line ends at the first break. A file
    // that has NUL among its first characters would be taken for UTF-16.
    if (text.find_first_of("\r\n") != std::string_view::npos
        || text.find('\0') != std::string_view::npos
        || kLineBlanks.find(text.front()) != std::string_view::npos
        || kLineBlanks.find(text.back()) != std::string_view::npos)
        return false;
    if (listStartOf(text).answer != ListStart::Answer::No)
        return false;
    // An op may have further keys, and look like a frame by them.
    const OpText found = m_finder.find(text);
    const auto *const read = std::get_if<QByteArray>(&found);
    return read && *read == QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

bool OpLineWriter::append(std::string &out, std::string_view text)
{
    if (isReadAsItIs(text)) {
        out += text;
        out += '\n';
        return true;
    }
    const std::size_t begin = out.size();
    out += R"({"type":"op","op":)";
    appendJsonString(out, text);
    out += '}';
    if (out.size() - begin > static_cast<std::size_t>(kMaxRowBytes)) {
        out.resize(begin);
        return false;
    }
    out += '\n';
    return true;
}

} // namespace sled
