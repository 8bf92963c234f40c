// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/coretexttable.h"

#include <QCoreApplication>

#include <array>

namespace sled {

namespace {

constexpr std::array kCoreTextsOfFilters{
    QT_TRANSLATE_NOOP("sled::CoreText", "expected %1"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "an operator after '%1' (in quotes it is a word to search for)"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a value"),
    QT_TRANSLATE_NOOP("sled::CoreText", "'and', 'or' or the end"),
    QT_TRANSLATE_NOOP("sled::CoreText", "')' for this '('"),
    QT_TRANSLATE_NOOP("sled::CoreText", "'\"' at the end of this text"),
    QT_TRANSLATE_NOOP("sled::CoreText", "',' or '}'"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "values in '{ }' after 'in', or of numbers and times a range such as a..b"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a condition, a word or '('"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the filter has more than %1 characters"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the filter has more than %1 conditions"),
    QT_TRANSLATE_NOOP("sled::CoreText", "no '(' belongs to this ')'"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "'u' after a backslash needs the number of a character in braces: u{1f680}"),
    QT_TRANSLATE_NOOP("sled::CoreText", "there is no field '%1'; there are: %2"),
    QT_TRANSLATE_NOOP("sled::CoreText", "'%1' is compared by one of: %2"),
    QT_TRANSLATE_NOOP("sled::CoreText", "'%1' is not a number"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "'%1' is not a time such as 2026-05-17, 2026-05-17T14:05, 14:05, -2h, today"),
    QT_TRANSLATE_NOOP("sled::CoreText", "there is no such date or time as '%1'"),
    QT_TRANSLATE_NOOP("sled::CoreText", "not a regular expression: %1"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the pattern has more than %1 characters"),
    QT_TRANSLATE_NOOP("sled::CoreText", "'%1' fits none of: %2"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "'%1' does not begin an op id: 1 to 64 hexadecimal digits do"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the range ends before it begins"),
    QT_TRANSLATE_NOOP("sled::CoreText", "'%1' takes too long to look for; make it simpler"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a range"),
    QT_TRANSLATE_NOOP("sled::CoreText", "there is no such path"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a condition is wanted"),
    QT_TRANSLATE_NOOP("sled::CoreText", "there are too many conditions"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a name is wanted"),
    QT_TRANSLATE_NOOP("sled::CoreText", "sled, story or stage is wanted"),
    QT_TRANSLATE_NOOP("sled::CoreText", "it is not after its beginning"),
    QT_TRANSLATE_NOOP("sled::CoreText", "it is too large for a saved view"),
    QT_TRANSLATE_NOOP("sled::CoreText", "it is no saved view: at byte %1: %2"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a newer version of this program wrote it (form %1)"),
    QT_TRANSLATE_NOOP("sled::CoreText", "it is no saved view"),
    QT_TRANSLATE_NOOP("sled::CoreText", "an op id is wanted"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a text is wanted, not too long"),
    QT_TRANSLATE_NOOP("sled::CoreText", "true or false is wanted"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a number is wanted"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a number of pixels is wanted"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a list is wanted, not too long"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a list of texts is wanted"),
    QT_TRANSLATE_NOOP("sled::CoreText", "an object is wanted"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a list of objects is wanted"),
    QT_TRANSLATE_NOOP("sled::CoreText", "its op is no op id"),
    QT_TRANSLATE_NOOP("sled::CoreText", "when it was made is no time"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a field that holds text does not"),
    QT_TRANSLATE_NOOP("sled::CoreText", "a field that holds a number does not"),
    QT_TRANSLATE_NOOP("sled::CoreText", "there are more than %1 bookmarks"),
    QT_TRANSLATE_NOOP("sled::CoreText", "no JSON at byte %1: %2"),
    QT_TRANSLATE_NOOP("sled::CoreText", "it holds no bookmarks"),
    QT_TRANSLATE_NOOP("sled::CoreText", "bookmark %1: %2"),
    QT_TRANSLATE_NOOP("sled::CoreText", "bookmark %1: its op has one already"),
    QT_TRANSLATE_NOOP(
        "sled::CoreText",
        "the separator cannot be '%1'; it is comma, semicolon, tab, space or any one character"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the separator cannot be the quotation mark"),
    QT_TRANSLATE_NOOP("sled::CoreText",
                      "the separator cannot be a line end or another control character"),
    QT_TRANSLATE_NOOP("sled::CoreText", "there is no column '%1'; there are %2"),
    QT_TRANSLATE_NOOP("sled::CoreText", "the column '%1' is named twice"),
    QT_TRANSLATE_NOOP("sled::CoreText", "there is no time zone '%1'"),
    QT_TRANSLATE_NOOP("sled::CoreText", "%1; %2"),
    QT_TRANSLATE_NOOP("sled::CoreText", "%1, %2"),
};

} // namespace

std::span<const char *const> coreTextsOfFilters()
{
    return kCoreTextsOfFilters;
}

} // namespace sled
