// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/opexportcommand.h"

#include "ui/dialogs/shellquoted.h"

namespace sled {

using namespace Qt::StringLiterals;

QStringList opExportArguments(const OpExportChoice &choice)
{
    QStringList arguments{u"export-ops"_s};
    if (!choice.filter.isEmpty())
        arguments << u"--filter"_s << choice.filter;
    if (!choice.filter.isEmpty() && choice.zone != "UTC"_L1)
        arguments << u"--time-zone"_s << choice.zone;
    if (!choice.signer.isEmpty())
        arguments << u"--sled"_s << choice.signer;
    if (choice.firstRow)
        arguments << u"--since-row"_s << QString::number(toNumber(*choice.firstRow));
    arguments << u"--output"_s << choice.path << u"--"_s << choice.sources;
    return arguments;
}

QString opExportCommand(const OpExportChoice &choice)
{
    return shellCommand(opExportArguments(choice));
}

} // namespace sled
