// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/mnemonic.h"

namespace sled {

QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView rest = QStringView(text).mid(i);
        constexpr qsizetype kInBrackets = 4; // (&O)
        if (rest.size() >= kInBrackets && rest.startsWith(u"(&") && rest[2] != u'&'
            && rest[3] == u')') {
            i += kInBrackets - 1;
            continue;
        }
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    return plain;
}

} // namespace sled
