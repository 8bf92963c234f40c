// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/plaintooltip.h"

#include <QStringList>
#include <QWidget>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxCharacters = 90; ///< Of a line that is shown as it is.
constexpr int kWidth = 560;              ///< Pixels of a tip with a longer one.

/// \a text with places to break it where it has none of its own.
QString withBreaks(const QString &text)
{
    constexpr qsizetype kMaxWord = 30;
    const QChar kBreak(0x200b); // zero width space
    QString broken;
    qsizetype word = 0;
    for (const QChar character : text) {
        const bool canBreak = ++word > kMaxWord && !character.isLowSurrogate();
        if (canBreak)
            broken += kBreak;
        if (canBreak || character.isSpace())
            word = 0;
        broken += character;
    }
    return broken;
}

} // namespace

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QStringList lines = text.split(u'\n');
    const bool isWide = std::ranges::any_of(
        lines, [](const QString &line) { return line.size() > kMaxCharacters; });
    if (!isWide)
        return u"<qt><p style=\"white-space:pre\">"_s + text.toHtmlEscaped() + u"</p></qt>"_s;
    return u"<qt><table width=\"%1\"><tr><td style=\"white-space:pre-wrap\">"_s.arg(kWidth)
        + withBreaks(text).toHtmlEscaped() + u"</td></tr></table></qt>"_s;
}

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(plainToolTip(text));
    widget.setAccessibleDescription(text);
}

} // namespace sled
