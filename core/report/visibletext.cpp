// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/visibletext.h"

#include <QChar>
#include <QList>
#include <QString>

#include <algorithm>
#include <array>
#include <charconv>

namespace sled {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// East Asian wide and emoji blocks, as terminals draw them.
constexpr std::array<Range, 12> kWide{{{0x1100, 0x115f},
                                       {0x2e80, 0x303e},
                                       {0x3041, 0xa4cf},
                                       {0xa960, 0xa97f},
                                       {0xac00, 0xd7a3},
                                       {0xf900, 0xfaff},
                                       {0xfe30, 0xfe6f},
                                       {0xff00, 0xff60},
                                       {0xffe0, 0xffe6},
                                       {0x1f300, 0x1f64f},
                                       {0x1f900, 0x1faff},
                                       {0x20000, 0x3fffd}}};

bool isPlainAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char character) {
        return character >= ' ' && character <= '~' && character != '\\';
    });
}

bool isHidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

std::size_t widthOf(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        return 0;
    const auto range
        = std::lower_bound(kWide.begin(), kWide.end(), character,
                           [](const Range &one, char32_t wanted) { return one.last < wanted; });
    return range != kWide.end() && range->first <= character ? 2 : 1;
}

QList<uint> codePoints(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).toUcs4();
}

void appendEscape(std::string &out, char32_t character)
{
    constexpr int kHex = 16;
    std::array<char, 8> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(),
                                   static_cast<std::uint32_t>(character), kHex)
                         .ptr;
    out.append("\\u{").append(digits.data(), end).append("}");
}

void appendUtf8(std::string &out, char32_t character)
{
    const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
    out.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

void appendVisible(std::string &out, std::string_view utf8)
{
    if (isPlainAscii(utf8)) {
        out += utf8;
        return;
    }
    for (const char32_t character : codePoints(utf8)) {
        switch (character) {
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\\':
            out += "\\\\";
            break;
        default:
            if (isHidden(character))
                appendEscape(out, character);
            else
                appendUtf8(out, character);
        }
    }
}

std::size_t displayWidth(std::string_view utf8)
{
    if (isPlainAscii(utf8))
        return utf8.size();
    std::size_t width = 0;
    for (const char32_t character : codePoints(utf8))
        width += widthOf(character);
    return width;
}

std::size_t cutToWidth(std::string &utf8, std::size_t width)
{
    constexpr std::string_view kEllipsis = "\u2026";
    if (isPlainAscii(utf8)) {
        if (utf8.size() > width)
            utf8.replace(width - 1, std::string::npos, kEllipsis);
        else
            width = utf8.size();
        return width;
    }
    const std::size_t whole = displayWidth(utf8);
    if (whole <= width)
        return whole;
    std::string cut;
    std::size_t used = 1; // the ellipsis
    for (const char32_t character : codePoints(utf8)) {
        const std::size_t next = used + widthOf(character);
        if (next > width)
            break;
        used = next;
        appendUtf8(cut, character);
    }
    utf8 = cut.append(kEllipsis);
    return used;
}

} // namespace sled
