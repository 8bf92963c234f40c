// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanesummary.h"

#include <QCoreApplication>
#include <QStringList>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("sled::LanesView", text);
}

} // namespace

QString eventCountText(qint64 count, const QLocale &locale)
{
    return count == 1 ? say("1 event") : say("%1 events").arg(locale.toString(count));
}

QString laneSummary(const Lane &lane, const QLocale &locale)
{
    QStringList parts{eventCountText(qint64(lane.marks.size()) + lane.eventsWithoutTime, locale)};
    const qint64 gaps = qint64(lane.gaps.size()) + lane.gapsWithoutTime;
    if (gaps > 0)
        parts += gaps == 1 ? say("1 gap") : say("%1 gaps").arg(locale.toString(gaps));
    const qint64 withoutTime = lane.eventsWithoutTime + lane.gapsWithoutTime;
    if (withoutTime > 0)
        parts += say("%1 without a usable time").arg(locale.toString(withoutTime));
    return parts.join(u" · "_s);
}

} // namespace sled
