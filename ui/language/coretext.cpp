// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/coretext.h"

#include "ui/language/coretexttable.h"
#include "ui/language/language.h"
#include "ui/language/messagetemplate.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <vector>

namespace sled {

namespace {

constexpr int kDeepest = 4;           ///< Messages within messages.
constexpr qsizetype kLongest = 4'000; ///< Characters: longer ones quote more than they say.

/// What core can say: whole messages by their text, those with places by how much is fixed.
class KnownTexts {
public:
    static const KnownTexts &all()
    {
        static const KnownTexts known;
        return known;
    }

    // NOLINTNEXTLINE(misc-no-recursion): at most kDeepest
    QString translated(const QString &english, int depth) const
    {
        if (const auto whole = m_whole.constFind(english); whole != m_whole.constEnd())
            return QCoreApplication::translate("sled::CoreText", *whole);
        if (depth >= kDeepest)
            return english;
        for (const MessageTemplate &one : m_templates) {
            auto arguments = one.match(english);
            if (!arguments)
                continue;
            for (QString &argument : *arguments)
                argument = translated(argument, depth + 1);
            return filled(QCoreApplication::translate("sled::CoreText", one.source()), *arguments);
        }
        return english;
    }

private:
    KnownTexts()
    {
        for (const auto texts : {coreTextsOfChecks(), coreTextsOfFiles(), coreTextsOfFilters()}) {
            for (const char *text : texts) {
                const QString english = QString::fromUtf8(text);
                if (english.contains(u'%'))
                    m_templates.emplace_back(text);
                else
                    m_whole.insert(english, text);
            }
        }
        std::ranges::stable_sort(m_templates, std::ranges::greater(),
                                 &MessageTemplate::fixedLength);
    }

    QHash<QString, const char *> m_whole;
    std::vector<MessageTemplate> m_templates;
};

} // namespace

QString coreText(const QString &english)
{
    if (english.isEmpty() || english.size() > kLongest
        || installedLanguage() == QLatin1String("en"))
        return english;
    return KnownTexts::all().translated(english, 0);
}

QString coreText(std::string_view english)
{
    return coreText(QString::fromUtf8(english));
}

} // namespace sled
