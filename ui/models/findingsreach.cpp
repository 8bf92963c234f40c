// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingsreach.h"

#include "ui/models/displaytext.h"

#include <QCoreApplication>

namespace sled {

namespace {

QString sayReach(const char *text)
{
    return QCoreApplication::translate("sled::FindingsReach", text);
}

} // namespace

QStringList reservations(const FindingsReach &reach)
{
    if (reach.isAwaited)
        return {sayReach("not looked again yet")};
    QStringList parts;
    if (reach.unread == 1)
        parts += sayReach("1 source not read to its end");
    else if (reach.unread > 1)
        parts += sayReach("%1 sources not read to their end").arg(displayCount(reach.unread));
    if (reach.unchecked == 1)
        parts += sayReach("1 signature not checked");
    else if (reach.unchecked > 1)
        parts += sayReach("%1 signatures not checked").arg(displayCount(reach.unchecked));
    return parts;
}

QString nothingFoundText(const FindingsReach &reach)
{
    if (reach.isAwaited)
        return sayReach("Not looked at yet: rows are being read, or signatures checked.");
    const QStringList missing = reservations(reach);
    if (missing.isEmpty()) {
        return sayReach(
            "Nothing was found: every row is accounted for, every check holds, nothing is "
            "missing.");
    }
    return sayReach("Nothing was found in what was read and checked, but that is not all: %1.")
        .arg(missing.join(QStringLiteral(", ")));
}

} // namespace sled
