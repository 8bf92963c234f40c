// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shellquoted.h"

#include <QRegularExpression>

namespace sled {

using namespace Qt::StringLiterals;

QString shellQuoted(const QString &word)
{
    // Not ^ and $: the latter matches before a last line break too, which ends a command.
    static const QRegularExpression kPlain(u"\\A[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    if (kPlain.match(word).hasMatch())
        return word;
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString shellCommand(const QStringList &arguments)
{
    QStringList words{u"sledscope-cli"_s};
    for (const QString &argument : arguments)
        words += shellQuoted(argument);
    return words.join(u' ');
}

} // namespace sled
