// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/opexportcommand.h"

#include <QRegularExpression>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

/// \a word so that a POSIX shell takes it as it is.
QString quotedForShell(const QString &word)
{
    static const QRegularExpression kPlain(u"\\A[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    if (kPlain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

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
    QStringList words{u"sledscope-cli"_s};
    for (const QString &argument : opExportArguments(choice))
        words += quotedForShell(argument);
    return words.join(u' ');
}

} // namespace sled
