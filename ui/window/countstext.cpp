// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/countstext.h"

#include "ui/models/displaytext.h"
#include "ui/window/workspace.h"

#include <QStringList>

namespace sled {

QString countsText(Workspace &workspace)
{
    const QString shown = displayCount(qint64(workspace.filter().shownCount()));
    const QString count = displayCount(qint64(workspace.history().eventCount()));
    const qsizetype problems = workspace.sources().problems().size();
    QStringList parts;
    if (!workspace.isEmpty())
        parts += Workspace::tr("%1 of %2 events shown").arg(shown, count);
    if (problems > 0 && !workspace.isLoading()) {
        parts += problems == 1 ? Workspace::tr("1 source not read to its end")
                               : Workspace::tr("%1 sources not read to their end").arg(problems);
    }
    return parts.join(QStringLiteral("   ·   "));
}

} // namespace sled
