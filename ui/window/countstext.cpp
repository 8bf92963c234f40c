// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/countstext.h"

#include "ui/language/plural.h"
#include "ui/models/displaytext.h"
#include "ui/window/workspace.h"

#include <QStringList>

namespace sled {

QString countsText(Workspace &workspace)
{
    const auto shown = qint64(workspace.filter().shownCount());
    const auto count = qint64(workspace.history().eventCount());
    const qsizetype problems = workspace.sources().problems().size();
    QStringList parts;
    if (!workspace.isEmpty())
        parts += Workspace::tr("%1 of %2 events shown", nullptr, plural(count))
                     .arg(displayCount(shown), displayCount(count));
    if (problems > 0 && !workspace.isLoading()) {
        parts += Workspace::tr("%1 sources not read to their end", nullptr, plural(problems))
                     .arg(displayCount(problems));
    }
    return parts.join(QStringLiteral("   ·   "));
}

} // namespace sled
