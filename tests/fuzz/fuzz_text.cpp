// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/opjson.h"
#include "core/ops/rustescape.h"
#include "core/ops/rustnumber.h"
#include "core/report/tablewriter.h"
#include "core/report/visibletext.h"
#include "tests/fuzz/fuzzinput.h"

#include <QString>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstring>
#include <string>

using namespace sled;
using namespace sled::fuzz;

namespace {

bool readsBackAs(const std::string &text, double number)
{
    double read = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), read);
    return end.ec == std::errc() && end.ptr == text.data() + text.size()
        && std::bit_cast<std::uint64_t>(read) == std::bit_cast<std::uint64_t>(number);
}

void checkNumber(double number)
{
    if (!std::isfinite(number))
        return;
    std::string rust;
    appendRustDebug(rust, number);
    require(readsBackAs(rust, number));
    require(rust.find_first_of(".e") != std::string::npos);
    std::string json;
    appendJsonNumber(json, number);
    require(readsBackAs(json, number == 0 ? 0 : number));
}

bool isHarmless(std::string_view shown)
{
    return bytesOf(shown).isValidUtf8() && std::ranges::none_of(shown, [](char one) {
               const auto byte = static_cast<unsigned char>(one);
               return byte < 0x20 || byte == 0x7f;
           });
}

void checkText(std::string_view utf8)
{
    QString again;
    for (std::string_view rest = utf8; !rest.empty();) {
        if (static_cast<unsigned char>(rest.front()) < 0x80) {
            again += QLatin1Char(rest.front());
            rest.remove_prefix(1);
            continue;
        }
        const char32_t code = takeCodePoint(rest);
        if (!hasReadings(code))
            require(isEscaped(code, UnicodeReading::Older)
                    == isEscaped(code, UnicodeReading::Newer));
        again += QStringView(QChar::fromUcs4(code));
    }
    require(again.toUtf8() == bytesOf(utf8));

    std::string shown;
    appendVisible(shown, utf8);
    require(isHarmless(shown));
    if (utf8.find("\ufeff") != std::string_view::npos)
        require(shown.find("\\u{feff}") != std::string::npos);
    for (const std::size_t width : {std::size_t{1}, std::size_t{7}, std::size_t{40}}) {
        std::string cut = shown;
        const std::size_t columns = cutToWidth(cut, width);
        require(columns <= width && columns == displayWidth(cut) && isHarmless(cut));
        require(cut == shown || displayWidth(shown) > width);
    }
}

/// Two columns of cells, a line of text each: nothing else reaches a terminal.
void checkTable(std::string_view utf8)
{
    std::string out;
    TableWriter table({{"a", 12}, {"b", 30, true}}, out);
    const auto middle = std::min(utf8.find('\n'), utf8.size());
    const std::string_view left = utf8.substr(0, middle);
    table.measure(0, left);
    table.measure(1, utf8);
    table.addHeader();
    table.addCell(left);
    table.addCell(utf8);
    table.endRow();
    require(std::ranges::count(out, '\n') == 2 && out.ends_with('\n'));
    std::erase(out, '\n');
    require(isHarmless(out));
}

} // namespace

/// Invariants: a number (the first eight bytes) is written so that it reads back to the bit; text
/// (the rest) reaches no terminal as a command and keeps within its columns.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < sizeof(double))
        return 0;
    double number = 0;
    std::memcpy(&number, data, sizeof number);
    checkNumber(number);
    constexpr std::size_t kMaxText = 400; // more of it says nothing new, and takes long
    const std::string_view text = textOf(data, size).substr(sizeof number, kMaxText);
    if (!bytesOf(text).isValidUtf8())
        return 0;
    checkText(text);
    checkTable(text);
    return 0;
}
