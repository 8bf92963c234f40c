// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/pseudotranslator.h"

#include <QStringView>

#include <string_view>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kPlain = u"AEIOUYaeiouycnsz";
constexpr QStringView kAccented = u"ÅÉÎÖÛÝåéîöûýçñšž";
static_assert(kPlain.size() == kAccented.size());

/// Whether what follows the percent sign at \a i of \a text makes it the place of an argument.
bool isPlace(QStringView text, qsizetype i)
{
    if (i + 1 < text.size() && text[i + 1] == u'L')
        ++i;
    return i + 1 < text.size() && (text[i + 1].isDigit() || text[i + 1] == u'n');
}

QString accented(QStringView text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && isPlace(text, i)) {
            const qsizetype letters = text[i + 1] == u'L' ? 3 : 2;
            out += text.mid(i, letters);
            i += letters - 1;
            continue;
        }
        const qsizetype at = kPlain.indexOf(text[i]);
        out += at >= 0 ? kAccented[at] : text[i];
    }
    return out;
}

/// What Qt asks for without showing it: names of keys are read back as well.
bool isForQt(std::string_view context)
{
    return context == "sled::DateFormat" || context == "QShortcut" || context == "QLocale"
        || context == "QGuiApplication";
}

} // namespace

QString PseudoTranslator::translate(const char *context, const char *sourceText, const char *,
                                    int) const
{
    const std::string_view text(sourceText ? sourceText : "");
    if (text == "QT_LAYOUT_DIRECTION")
        return m_direction == Qt::RightToLeft ? u"RTL"_s : u"LTR"_s;
    if (text.empty() || isForQt(context ? context : ""))
        return {};
    const QString source = QString::fromUtf8(text);
    return kBegin + accented(source) + QString(source.size() / 3, u'~') + kEnd;
}

} // namespace sled
