// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filtererror.h"

#include "core/query/filter.h"

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostShown = 60; ///< Characters of what was found.

QString shown(const QString &text)
{
    if (text.size() <= kMostShown)
        return text;
    const bool isInPair = text[kMostShown].isLowSurrogate();
    return QString(text.first(kMostShown - (isInPair ? 1 : 0)) % u'…');
}

/// What should stand where \a error is.
QString expectation(FilterErrorCode code, const QString &found)
{
    switch (code) {
    case FilterErrorCode::OperatorExpected:
        return u"an operator after '%1' (in quotes it is a word to search for)"_s.arg(found);
    case FilterErrorCode::ValueExpected:
        return u"a value"_s;
    case FilterErrorCode::ConnectiveExpected:
        return u"'and', 'or' or the end"_s;
    case FilterErrorCode::UnclosedParenthesis:
        return u"')' for this '('"_s;
    case FilterErrorCode::UnclosedQuote:
        return u"'\"' at the end of this text"_s;
    case FilterErrorCode::UnclosedSet:
        return u"',' or '}'"_s;
    case FilterErrorCode::SetExpected:
        return u"values in '{ }' after 'in', or of numbers and times a range such as a..b"_s;
    default:
        return u"a condition, a word or '('"_s;
    }
}

} // namespace

QString filterErrorText(const FilterError &error)
{
    const QString found = shown(error.found);
    switch (error.code) {
    case FilterErrorCode::TooLong:
        return u"the filter has more than %L1 characters"_s.arg(kMaxFilterLength);
    case FilterErrorCode::TooManyConditions:
        return u"the filter has more than %L1 conditions"_s.arg(kMaxFilterConditions);
    case FilterErrorCode::UnmatchedParenthesis:
        return u"no '(' belongs to this ')'"_s;
    case FilterErrorCode::BadEscape:
        // No backslash here: where the message is printed one would be made visible as two.
        return u"'u' after a backslash needs the number of a character in braces: u{1f680}"_s;
    case FilterErrorCode::UnknownField:
        return u"there is no field '%1'; there are: %2"_s.arg(found, error.expected);
    case FilterErrorCode::WrongOperator:
        return u"'%1' is compared by one of: %2"_s.arg(found, error.expected);
    case FilterErrorCode::NotANumber:
        return u"'%1' is not a number"_s.arg(found);
    case FilterErrorCode::NotATime:
        return u"'%1' is not a time such as 2026-05-17, 2026-05-17T14:05, 14:05, -2h, today"_s.arg(
            found);
    case FilterErrorCode::NoSuchDate:
        return u"there is no such date or time as '%1'"_s.arg(found);
    case FilterErrorCode::BadPattern:
        return u"not a regular expression: %1"_s.arg(found);
    case FilterErrorCode::PatternTooLong:
        return u"the pattern has more than %L1 characters"_s.arg(kMaxPatternLength);
    case FilterErrorCode::UnknownValue:
        return u"'%1' fits none of: %2"_s.arg(found, error.expected);
    case FilterErrorCode::NotAnOpId:
        return u"'%1' does not begin an op id: 1 to 64 hexadecimal digits do"_s.arg(found);
    case FilterErrorCode::EmptyRange:
        return u"the range ends before it begins"_s;
    case FilterErrorCode::TooSlow:
        return u"'%1' takes too long to look for; make it simpler"_s.arg(found);
    case FilterErrorCode::Cancelled:
        return u"cancelled"_s;
    default:
        return u"expected "_s + expectation(error.code, found);
    }
}

} // namespace sled
