// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lengthtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace sled {

namespace {

struct Unit {
    qint64 seconds;
    const char *text;
};

constexpr std::array<Unit, 5> kUnits{{
    {31'536'000, QT_TRANSLATE_NOOP("sled::LanesView", "%1 y")},
    {86'400, QT_TRANSLATE_NOOP("sled::LanesView", "%1 d")},
    {3600, QT_TRANSLATE_NOOP("sled::LanesView", "%1 h")},
    {60, QT_TRANSLATE_NOOP("sled::LanesView", "%1 min")},
    {1, QT_TRANSLATE_NOOP("sled::LanesView", "%1 s")},
}};

QString inUnit(qint64 count, const char *text)
{
    return QCoreApplication::translate("sled::LanesView", text).arg(count);
}

} // namespace

QString lengthText(double seconds)
{
    if (!(seconds >= 1.0))
        return inUnit(qint64(std::floor(std::max(seconds, 0.0) * 1000.0)),
                      QT_TRANSLATE_NOOP("sled::LanesView", "%1 ms"));
    const auto whole = qint64(std::min(seconds, 1e15));
    const auto *unit
        = std::ranges::find_if(kUnits, [whole](const Unit &u) { return whole >= u.seconds; });
    QString text = inUnit(whole / unit->seconds, unit->text);
    const qint64 rest = whole % unit->seconds;
    const auto *next = unit + 1;
    if (next != kUnits.end() && rest >= next->seconds)
        text += u' ' + inUnit(rest / next->seconds, next->text);
    return text;
}

} // namespace sled
