// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csvoptions.h"

#include <QList>

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

const std::array<CsvPreset, 3> &presets()
{
    static const std::array<CsvPreset, 3> all = [] {
        CsvOptions rfc;
        rfc.newline = CsvNewline::CrLf;
        CsvOptions excel = rfc;
        excel.hasBom = true;
        CsvOptions european = excel;
        european.separator = ";"; // the comma is in its numbers
        return std::array<CsvPreset, 3>{
            {{"rfc4180", rfc}, {"excel", excel}, {"excel-eu", european}}};
    }();
    return all;
}

struct NamedSeparator {
    QLatin1StringView name;
    std::string_view separator;
};

constexpr std::array<NamedSeparator, 5> kSeparators{{{"comma"_L1, ","},
                                                     {"semicolon"_L1, ";"},
                                                     {"tab"_L1, "\t"},
                                                     {"space"_L1, " "},
                                                     {"\\t"_L1, "\t"}}};

bool isNumber(std::string_view text) noexcept
{
    // from_chars() knows words for what is no finite number.
    const auto isPart = [](char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
    };
    if (!std::all_of(text.begin(), text.end(), isPart))
        return false;
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return end == text.data() + text.size() && error != std::errc::invalid_argument;
}

} // namespace

std::span<const CsvPreset> csvPresets()
{
    return presets();
}

std::optional<CsvOptions> csvPresetNamed(std::string_view name)
{
    for (const CsvPreset &preset : presets()) {
        if (preset.name == name)
            return preset.options;
    }
    return std::nullopt;
}

Result<std::string> parseCsvSeparator(const QString &text)
{
    for (const NamedSeparator &one : kSeparators) {
        if (text.compare(one.name, Qt::CaseInsensitive) == 0)
            return std::string(one.separator);
    }
    const QList<uint> characters = text.toUcs4();
    if (characters.size() != 1) {
        return failure(ErrorCode::OutOfRange,
                       u"the separator cannot be '%1'; it is comma, semicolon, tab, space or any "
                       "one character"_s.arg(text));
    }
    constexpr uint kByteOrderMark = 0xfeff;
    const uint one = characters.front();
    if (one == U'"')
        return failure(ErrorCode::OutOfRange, u"the separator cannot be the quotation mark"_s);
    if ((one < U' ' && one != U'\t') || one == 0x7f || one == kByteOrderMark
        || QChar::isSurrogate(one) || one == QChar::ReplacementCharacter) {
        return failure(ErrorCode::OutOfRange,
                       u"the separator cannot be a line end or another control character"_s);
    }
    return text.toStdString();
}

bool isFormula(std::string_view field) noexcept
{
    constexpr std::string_view kBegins = "=+-@\t\r";
    if (field.empty() || kBegins.find(field.front()) == std::string_view::npos)
        return false;
    return field.front() != '-' || !isNumber(field);
}

} // namespace sled
