// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/textregex.h"

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

// Of several such limits the lowest holds, so that a pattern cannot lift it.
constexpr QStringView kLimit = u"(*LIMIT_MATCH=200000)";

QRegularExpression regexOf(const FilterText &pattern)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!pattern.isQuoted)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(kLimit.toString() + pattern.text, options);
}

} // namespace

std::optional<TextRegex::Problem> TextRegex::problemOf(const FilterText &pattern)
{
    const QRegularExpression regex = regexOf(pattern);
    if (regex.isValid())
        return std::nullopt;
    return Problem{std::max<qsizetype>(0, regex.patternErrorOffset() - kLimit.size()),
                   regex.errorString()};
}

TextRegex::TextRegex(const FilterText &pattern) : m_regex(regexOf(pattern)) {}

TextAnswer TextRegex::matches(std::string_view utf8) const
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    const QRegularExpressionMatch match = m_regex.match(text);
    if (!match.isValid())
        return TextAnswer::TooSlow;
    return match.hasMatch() ? TextAnswer::Yes : TextAnswer::No;
}

} // namespace sled
