// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualsearch.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextDocument>

#include <algorithm>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSnippetBefore = 32; ///< Characters before the first word.
constexpr qsizetype kSnippetLength = 110;

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(
        words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// The place in \a text nearest to \a from, going on by \a next, where no word is cut. Japanese has
/// no blanks between them.
qsizetype betweenWords(const QString &text, qsizetype from,
                       qsizetype (QTextBoundaryFinder::*next)())
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(from);
    return finder.isAtBoundary() ? from : (finder.*next)();
}

/// Text of \a text around the first of \a words that is in it.
QString snippetOf(const QString &text, const QStringList &words)
{
    qsizetype at = -1;
    qsizetype length = 0;
    for (const QString &word : words) {
        const qsizetype found = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (found >= 0 && (at < 0 || found < at)) {
            at = found;
            length = word.size();
        }
    }
    at = std::max<qsizetype>(0, at);
    qsizetype begin = std::max<qsizetype>(0, at - kSnippetBefore);
    begin = std::min(betweenWords(text, begin, &QTextBoundaryFinder::toNextBoundary), at);
    qsizetype end = std::min(text.size(), begin + kSnippetLength);
    end = std::max(betweenWords(text, end, &QTextBoundaryFinder::toPreviousBoundary), at + length);
    QString snippet = text.mid(begin, end - begin).trimmed();
    if (end < text.size())
        snippet += u'…';
    return begin > 0 ? u'…' + snippet : snippet;
}

} // namespace

QStringList searchWords(const QString &text)
{
    static const QRegularExpression kWord(u"\"([^\"]+)\"?|([^\\s\"]+)"_s);
    // Wide letters, narrow kana and wide blanks are typed for the usual ones.
    const QString usual = text.normalized(QString::NormalizationForm_KC);
    QStringList words;
    for (auto it = kWord.globalMatch(usual); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString word
            = match.capturedLength(1) > 0 ? match.captured(1).simplified() : match.captured(2);
        if (!word.isEmpty())
            words += word;
    }
    return words;
}

ManualSearch::ManualSearch(const Manual &manual)
{
    for (const ManualChapter &chapter : manual.chapters())
        read(chapter);
}

void ManualSearch::read(const ManualChapter &chapter)
{
    QTextDocument document;
    document.setMarkdown(chapter.markdown);
    std::size_t headings = 0;
    QString anchor;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && headings < chapter.headings.size()) {
            const ManualHeading &heading = chapter.headings[headings++];
            if (!heading.anchor.isEmpty())
                anchor = heading.anchor;
            m_sections.push_back({{chapter.name, anchor}, chapter.title, heading.title, {}});
        } else if (!m_sections.empty() && !block.text().isEmpty()) {
            QString &text = m_sections.back().text;
            text += (text.isEmpty() ? u""_s : u" "_s) + block.text().simplified();
        }
    }
}

std::vector<ManualHit> ManualSearch::find(const QStringList &words) const
{
    std::vector<ManualHit> inHeadings;
    std::vector<ManualHit> inTexts;
    if (words.isEmpty())
        return inHeadings;
    for (const Section &section : m_sections) {
        if (!holdsAll(section.heading + u' ' + section.text, words))
            continue;
        const bool isInHeading = holdsAll(section.heading, words);
        (isInHeading ? inHeadings : inTexts)
            .push_back(
                {section.place, section.chapter, section.heading, snippetOf(section.text, words)});
    }
    inHeadings.insert(inHeadings.end(), inTexts.begin(), inTexts.end());
    return inHeadings;
}

} // namespace sled
