// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/displaytext.h"

#include "core/ops/opjson.h"
#include "core/report/visibletext.h"
#include "ui/language/plural.h"
#include "ui/models/timedisplay.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <string>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kShortIdCharacters = 8;

/// The first \a characters of \a utf8, not cut within one.
std::string_view firstCharacters(std::string_view utf8, std::size_t characters)
{
    std::size_t seen = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const bool isContinuation = (static_cast<unsigned char>(utf8[i]) & 0xC0U) == 0x80U;
        if (!isContinuation && ++seen > characters)
            return utf8.substr(0, i);
    }
    return utf8;
}

QString visible(std::string_view utf8)
{
    std::string text;
    appendVisible(text, utf8);
    return QString::fromStdString(text);
}

} // namespace

QString displayText(std::string_view utf8)
{
    const std::string_view shown = firstCharacters(utf8, kMaxDisplayCharacters);
    QString text = visible(shown);
    if (shown.size() < utf8.size())
        text += QChar(0x2026);
    return text;
}

QString shortSledId(std::string_view sledId)
{
    if (sledId.empty())
        return QCoreApplication::translate("sled::DisplayText", "no sled id");
    return visible(firstCharacters(sledId, kShortIdCharacters));
}

QString displayTime(double unixSeconds)
{
    return TimeDisplay::ofProgram().text(unixSeconds);
}

QString displayNumber(double number)
{
    if (std::isinf(number))
        return number < 0 ? u"-inf"_s : u"inf"_s;
    std::string text;
    appendJsonNumber(text, number);
    return QString::fromStdString(text);
}

QString displayCount(qint64 count)
{
    return QLocale().toString(count);
}

QString displayRows(qint64 count)
{
    return QCoreApplication::translate("sled::DisplayText", "%1 rows", nullptr, plural(count))
        .arg(displayCount(count));
}

QString displayEvents(qint64 count)
{
    return QCoreApplication::translate("sled::DisplayText", "%1 events", nullptr, plural(count))
        .arg(displayCount(count));
}

} // namespace sled
