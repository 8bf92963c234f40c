// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lanes/lanesummary.h"

#include "ui/language/plural.h"

#include <QCoreApplication>
#include <QStringList>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

struct SaySummary {
    Q_DECLARE_TR_FUNCTIONS(sled::LanesView)
};

} // namespace

QString eventCountText(qint64 count, const QLocale &locale)
{
    return SaySummary::tr("%1 events", nullptr, plural(count)).arg(locale.toString(count));
}

QString gapCountText(qint64 count, const QLocale &locale)
{
    return SaySummary::tr("%1 gaps", nullptr, plural(count)).arg(locale.toString(count));
}

QString holeCountText(qint64 count, const QLocale &locale)
{
    return SaySummary::tr("%1 undeclared holes", nullptr, plural(count))
        .arg(locale.toString(count));
}

QString laneSummary(const Lane &lane, const QLocale &locale)
{
    const qint64 shown = qint64(lane.marks.size()) + lane.eventsWithoutTime;
    QStringList parts;
    if (lane.filteredOut > 0)
        parts += SaySummary::tr("%1 of %2")
                     .arg(locale.toString(shown), eventCountText(shown + lane.filteredOut, locale));
    else
        parts += eventCountText(shown, locale);
    if (const qint64 gaps = qint64(lane.gaps.size()) + lane.gapsWithoutTime; gaps > 0)
        parts += gapCountText(gaps, locale);
    if (!lane.holes.isEmpty())
        parts += holeCountText(qint64(lane.holes.size()), locale);
    const qint64 withoutTime = lane.eventsWithoutTime + lane.gapsWithoutTime;
    if (withoutTime > 0)
        parts += SaySummary::tr("%1 without a usable time").arg(locale.toString(withoutTime));
    return parts.join(u" · "_s);
}

} // namespace sled
