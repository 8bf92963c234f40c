// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/visibletext.h"

#include <QChar>
#include <QList>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <charconv>

namespace sled {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// Characters that terminals draw two columns wide: those that are wide or fullwidth in Unicode's
/// EastAsianWidth.txt (14.0), emoji among them.
constexpr std::array<Range, 83> kWide{
    {{0x1100, 0x115f},   {0x231a, 0x231b},   {0x2329, 0x232a},   {0x23e9, 0x23ec},
     {0x23f0, 0x23f0},   {0x23f3, 0x23f3},   {0x25fd, 0x25fe},   {0x2614, 0x2615},
     {0x2648, 0x2653},   {0x267f, 0x267f},   {0x2693, 0x2693},   {0x26a1, 0x26a1},
     {0x26aa, 0x26ab},   {0x26bd, 0x26be},   {0x26c4, 0x26c5},   {0x26ce, 0x26ce},
     {0x26d4, 0x26d4},   {0x26ea, 0x26ea},   {0x26f2, 0x26f3},   {0x26f5, 0x26f5},
     {0x26fa, 0x26fa},   {0x26fd, 0x26fd},   {0x2705, 0x2705},   {0x270a, 0x270b},
     {0x2728, 0x2728},   {0x274c, 0x274c},   {0x274e, 0x274e},   {0x2753, 0x2755},
     {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27b0, 0x27b0},   {0x27bf, 0x27bf},
     {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50},   {0x2b55, 0x2b55},   {0x2e80, 0x303e},
     {0x3041, 0x3247},   {0x3250, 0x4dbf},   {0x4e00, 0xa4c6},   {0xa960, 0xa97c},
     {0xac00, 0xd7a3},   {0xf900, 0xfad9},   {0xfe10, 0xfe19},   {0xfe30, 0xfe6b},
     {0xff01, 0xff60},   {0xffe0, 0xffe6},   {0x16fe0, 0x18d08}, {0x1aff0, 0x1b2fb},
     {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a},
     {0x1f200, 0x1f320}, {0x1f32d, 0x1f335}, {0x1f337, 0x1f37c}, {0x1f37e, 0x1f393},
     {0x1f3a0, 0x1f3ca}, {0x1f3cf, 0x1f3d3}, {0x1f3e0, 0x1f3f0}, {0x1f3f4, 0x1f3f4},
     {0x1f3f8, 0x1f43e}, {0x1f440, 0x1f440}, {0x1f442, 0x1f4fc}, {0x1f4ff, 0x1f53d},
     {0x1f54b, 0x1f54e}, {0x1f550, 0x1f567}, {0x1f57a, 0x1f57a}, {0x1f595, 0x1f596},
     {0x1f5a4, 0x1f5a4}, {0x1f5fb, 0x1f64f}, {0x1f680, 0x1f6c5}, {0x1f6cc, 0x1f6cc},
     {0x1f6d0, 0x1f6d2}, {0x1f6d5, 0x1f6df}, {0x1f6eb, 0x1f6ec}, {0x1f6f4, 0x1f6fc},
     {0x1f7e0, 0x1f7f0}, {0x1f90c, 0x1f93a}, {0x1f93c, 0x1f945}, {0x1f947, 0x1f9ff},
     {0x1fa70, 0x1faf6}, {0x20000, 0x2ebe0}, {0x2f800, 0x3fffd}}};

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
    // A mark of the byte order in front is text here: QString::fromUtf8() would swallow it.
    using Flag = QStringConverter::Flag;
    QStringDecoder decode(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    const QString text = decode(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
    return text.toUcs4();
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
