// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsreach.h"

#include "ui/language/plural.h"
#include "ui/models/displaytext.h"

#include <QCoreApplication>

namespace sled {

namespace {

struct SayReach {
    Q_DECLARE_TR_FUNCTIONS(sled::FindingsReach)
};

} // namespace

QStringList reservations(const FindingsReach &reach)
{
    if (reach.isAwaited)
        return {SayReach::tr("not looked again yet")};
    QStringList parts;
    if (reach.unread > 0)
        parts += SayReach::tr("%1 sources not read to their end", nullptr, plural(reach.unread))
                     .arg(displayCount(reach.unread));
    if (reach.unchecked > 0)
        parts += SayReach::tr("%1 signatures not checked", nullptr, plural(reach.unchecked))
                     .arg(displayCount(reach.unchecked));
    return parts;
}

QString nothingFoundText(const FindingsReach &reach)
{
    if (reach.isAwaited)
        return SayReach::tr("Not looked at yet: rows are being read, or signatures checked.");
    const QStringList missing = reservations(reach);
    if (missing.isEmpty()) {
        return SayReach::tr(
            "Nothing was found: every row is accounted for, every check holds, nothing is "
            "missing.");
    }
    return SayReach::tr("Nothing was found in what was read and checked, but that is not all: %1.")
        .arg(missing.join(QStringLiteral(", ")));
}

} // namespace sled
