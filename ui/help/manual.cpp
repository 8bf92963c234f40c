// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &name, const QStringList &languages)
{
    QStringList tried = languages;
    tried += u"en"_s;
    for (const QString &language : std::as_const(tried)) {
        QFile file(u":/manual/%1/%2.md"_s.arg(language, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

/// The heading that \a line is; of level 0 if it is none.
ManualHeading headingIn(const QString &line)
{
    static const QRegularExpression kHeading(u"^(#{1,6}) +(.*?)(?: +\\{#([a-z0-9_]+)\\})?\\s*$"_s);
    const QRegularExpressionMatch match = kHeading.match(line);
    if (!match.hasMatch())
        return {{}, {}, 0};
    return {match.captured(3), match.captured(2), int(match.capturedLength(1))};
}

} // namespace

Manual::Manual(const QStringList &languages)
{
    for (const char *name : manualChapterNames()) {
        const QString chapter = QString::fromLatin1(name);
        m_chapters.push_back(parse(chapter, textOf(chapter, languages)));
    }
}

ManualChapter Manual::parse(const QString &name, const QString &text)
{
    ManualChapter chapter{name, {}, {}, {}};
    bool isCode = false;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u"```"_s))
            isCode = !isCode;
        ManualHeading heading = isCode ? ManualHeading{{}, {}, 0} : headingIn(line);
        if (heading.level == 0) {
            chapter.markdown += line + u'\n';
            continue;
        }
        chapter.markdown += QString(heading.level, u'#') + u' ' + heading.title + u'\n';
        heading.title.remove(u'`').remove(u'*');
        if (chapter.title.isEmpty())
            chapter.title = heading.title;
        chapter.headings.push_back(std::move(heading));
    }
    return chapter;
}

const ManualChapter *Manual::chapter(const QString &name) const
{
    const auto found = std::ranges::find(m_chapters, name, &ManualChapter::name);
    return found == m_chapters.end() ? nullptr : &*found;
}

bool Manual::has(const ManualPlace &place) const
{
    const ManualChapter *found = chapter(place.chapter);
    return found
        && (place.anchor.isEmpty()
            || std::ranges::find(found->headings, place.anchor, &ManualHeading::anchor)
                != found->headings.end());
}

} // namespace sled
