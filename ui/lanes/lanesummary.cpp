// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanesummary.h"

#include <QCoreApplication>
#include <QStringList>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString saySummary(const char *text)
{
    return QCoreApplication::translate("sled::LanesView", text);
}

} // namespace

QString eventCountText(qint64 count, const QLocale &locale)
{
    return count == 1 ? saySummary("1 event") : saySummary("%1 events").arg(locale.toString(count));
}

QString gapCountText(qint64 count, const QLocale &locale)
{
    return count == 1 ? saySummary("1 gap") : saySummary("%1 gaps").arg(locale.toString(count));
}

QString holeCountText(qint64 count, const QLocale &locale)
{
    return count == 1 ? saySummary("1 undeclared hole")
                      : saySummary("%1 undeclared holes").arg(locale.toString(count));
}

QString laneSummary(const Lane &lane, const QLocale &locale)
{
    const qint64 shown = qint64(lane.marks.size()) + lane.eventsWithoutTime;
    QStringList parts;
    if (lane.filteredOut > 0)
        parts += saySummary("%1 of %2")
                     .arg(locale.toString(shown), eventCountText(shown + lane.filteredOut, locale));
    else
        parts += eventCountText(shown, locale);
    if (const qint64 gaps = qint64(lane.gaps.size()) + lane.gapsWithoutTime; gaps > 0)
        parts += gapCountText(gaps, locale);
    if (!lane.holes.isEmpty())
        parts += holeCountText(qint64(lane.holes.size()), locale);
    const qint64 withoutTime = lane.eventsWithoutTime + lane.gapsWithoutTime;
    if (withoutTime > 0)
        parts += saySummary("%1 without a usable time").arg(locale.toString(withoutTime));
    return parts.join(u" · "_s);
}

} // namespace sled
