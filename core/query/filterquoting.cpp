// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterquoting.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<char16_t, char16_t>, 5> kEscapes{
    {{u'"', u'"'}, {u'\\', u'\\'}, {u'n', u'\n'}, {u'r', u'\r'}, {u't', u'\t'}}};

/// One escape sequence and what it means.
struct Escape {
    qsizetype length = 1;
    QString meaning = u"\\"_s; ///< A backslash that escapes nothing is itself.
    bool isBad = false;
};

Escape readCharacterNumber(QStringView text)
{
    constexpr qsizetype kMostDigits = 6;
    Escape escape{2, {}, true}; // of `\u` alone
    const qsizetype close = text.first(std::min(text.size(), 4 + kMostDigits)).indexOf(u'}');
    if (text.size() < 3 || text[2] != u'{' || close < 0)
        return escape;
    escape.length = close + 1;
    bool isNumber = false;
    const uint number = text.sliced(3, close - 3).toUInt(&isNumber, 16);
    const bool isHex = isNumber && text[3] != u'+' && !text[3].isSpace();
    if (!isHex || number > QChar::LastValidCodePoint)
        return escape;
    escape.isBad = false;
    const auto character = static_cast<char32_t>(number);
    escape.meaning = QChar::requiresSurrogates(character)
        ? QString::fromUcs4(&character, 1)
        : QString(QChar(static_cast<char16_t>(number))); // half of a pair is possible too
    return escape;
}

/// Reads the backslash that \a text begins with and what belongs to it.
Escape readEscape(QStringView text)
{
    if (text.size() < 2)
        return {};
    for (const auto &[letter, meaning] : kEscapes) {
        if (text[1] == letter)
            return {2, QString(QChar(meaning)), false};
    }
    return text[1] == u'u' ? readCharacterNumber(text) : Escape();
}

bool isHidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

UnquotedFilterText unquoteFilterText(QStringView text)
{
    UnquotedFilterText result;
    qsizetype at = 1;
    while (at < text.size() && text[at] != u'"') {
        if (text[at] != u'\\') {
            result.text += text[at++];
            continue;
        }
        const Escape escape = readEscape(text.sliced(at));
        if (escape.isBad && !result.badEscape)
            result.badEscape = {at, escape.length};
        result.text += escape.meaning;
        at += escape.length;
    }
    result.isClosed = at < text.size();
    result.length = result.isClosed ? at + 1 : text.size();
    return result;
}

QString quoteFilterText(QStringView text)
{
    QString quoted = u"\""_s;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView rest = text.sliced(at);
        const bool isPair
            = rest.size() > 1 && rest[0].isHighSurrogate() && rest[1].isLowSurrogate();
        const char32_t character
            = isPair ? QChar::surrogateToUcs4(rest[0], rest[1]) : rest[0].unicode();
        const qsizetype length = isPair ? 2 : 1;
        at += length;
        if (character == u'"' || character == u'\\')
            quoted += u'\\';
        if (isHidden(character))
            quoted += u"\\u{%1}"_s.arg(static_cast<uint>(character), 0, 16);
        else
            quoted += rest.first(length);
    }
    return QString(quoted % u'"');
}

} // namespace sled
