// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/shortlines.h"

#include "ui/models/displaytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace sled {

namespace {

struct SayShortLine {
    Q_DECLARE_TR_FUNCTIONS(sled::ShortLines)
};

/// The first at most \a count characters, without half of a pair at their end.
QStringView upTo(QStringView text, qsizetype count)
{
    if (count >= text.size())
        return text;
    return text.first(count > 1 && text[count - 1].isHighSurrogate() ? count - 1 : count);
}

} // namespace

ShortLines inShortLines(QStringView text)
{
    ShortLines shown;
    QStringView rest = upTo(text, kMaxShownCharacters);
    shown.isCut = rest.size() < text.size();
    shown.text.reserve(rest.size() + rest.size() / kMaxLineCharacters + 1);
    qsizetype lines = 0;
    while (!rest.isEmpty()) {
        if (++lines > kMaxShownLines) {
            shown.isCut = true;
            break;
        }
        const qsizetype end = rest.indexOf(u'\n');
        const qsizetype whole = end < 0 ? rest.size() : end;
        const QStringView line = upTo(rest.first(whole), kMaxLineCharacters);
        shown.text += line;
        const bool isBroken = line.size() < whole;
        shown.isBroken = shown.isBroken || isBroken;
        if (isBroken || end >= 0)
            shown.text += u'\n';
        rest = rest.sliced(std::min(rest.size(), isBroken ? line.size() : whole + 1));
    }
    return shown;
}

QString shortLinesHint(const ShortLines &lines)
{
    if (lines.isCut)
        return SayShortLine::tr("This is the beginning, with long lines broken.");
    if (lines.isBroken)
        return SayShortLine::tr("Lines of more than %1 characters are broken here.")
            .arg(displayCount(kMaxLineCharacters));
    return {};
}

} // namespace sled
