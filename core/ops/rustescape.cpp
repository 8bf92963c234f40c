// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/rustescape.h"

#include "core/ops/escapetable.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace sled {

namespace {

// Other_Grapheme_Extend of Unicode 14, the version of Qt 6.4: what extends a grapheme without being
// a non-spacing or enclosing mark. Qt does not tell this property.
constexpr std::array kOtherGraphemeExtend{
    CodePointRange{0x9be, 0x9bf},     CodePointRange{0x9d7, 0x9d8},
    CodePointRange{0xb3e, 0xb3f},     CodePointRange{0xb57, 0xb58},
    CodePointRange{0xbbe, 0xbbf},     CodePointRange{0xbd7, 0xbd8},
    CodePointRange{0xcc2, 0xcc3},     CodePointRange{0xcd5, 0xcd7},
    CodePointRange{0xd3e, 0xd3f},     CodePointRange{0xd57, 0xd58},
    CodePointRange{0xdcf, 0xdd0},     CodePointRange{0xddf, 0xde0},
    CodePointRange{0x1b35, 0x1b36},   CodePointRange{0x200c, 0x200d},
    CodePointRange{0x302e, 0x3030},   CodePointRange{0xff9e, 0xffa0},
    CodePointRange{0x1133e, 0x1133f}, CodePointRange{0x11357, 0x11358},
    CodePointRange{0x114b0, 0x114b1}, CodePointRange{0x114bd, 0x114be},
    CodePointRange{0x115af, 0x115b0}, CodePointRange{0x11930, 0x11931},
    CodePointRange{0x1d165, 0x1d166}, CodePointRange{0x1d16e, 0x1d173},
    CodePointRange{0xe0020, 0xe0080},
};

bool contains(std::span<const CodePointRange> ranges, char32_t code) noexcept
{
    const auto after = std::upper_bound(
        ranges.begin(), ranges.end(), code,
        [](char32_t value, const CodePointRange &range) { return value < range.begin; });
    return after != ranges.begin() && code < std::prev(after)->end;
}

bool isUnassignedForQt(char32_t code) noexcept
{
    return QChar::category(code) == QChar::Other_NotAssigned;
}

bool isEscapedByOlder(char32_t code) noexcept
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return true;
    default:
        return contains(kOtherGraphemeExtend, code);
    }
}

} // namespace

bool isEscaped(char32_t code, UnicodeReading reading) noexcept
{
    switch (reading) {
    case UnicodeReading::Older:
        return isEscapedByOlder(code);
    case UnicodeReading::Newer:
        if (isUnassignedForQt(code))
            return false;
        break;
    case UnicodeReading::Current:
        break;
    }
    return contains(escapedRanges(), code);
}

bool hasReadings(char32_t code) noexcept
{
    const bool current = isEscaped(code, UnicodeReading::Current);
    return current != isEscaped(code, UnicodeReading::Older)
        || current != isEscaped(code, UnicodeReading::Newer);
}

char32_t takeCodePoint(std::string_view &utf8) noexcept
{
    const auto byteAt = [utf8](std::size_t index) -> char32_t {
        return index < utf8.size() ? static_cast<unsigned char>(utf8[index]) : 0;
    };
    const char32_t lead = byteAt(0);
    constexpr char32_t kTail = 0x3f;
    if (lead < 0xe0) {
        utf8.remove_prefix(std::min<std::size_t>(2, utf8.size()));
        return (lead & 0x1fU) << 6U | (byteAt(1) & kTail);
    }
    if (lead < 0xf0) {
        utf8.remove_prefix(std::min<std::size_t>(3, utf8.size()));
        return (lead & 0xfU) << 12U | (byteAt(1) & kTail) << 6U | (byteAt(2) & kTail);
    }
    utf8.remove_prefix(std::min<std::size_t>(4, utf8.size()));
    return (lead & 0x7U) << 18U | (byteAt(1) & kTail) << 12U | (byteAt(2) & kTail) << 6U
        | (byteAt(3) & kTail);
}

} // namespace sled
