// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jsonindent.h"

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kIndent = 2;
constexpr qsizetype kMaxFlat = 100; ///< Characters of what has strings in it, on one line.
constexpr qsizetype kMaxDepth = 64; ///< Deeper levels are not indented further.

bool isDeceptive(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

bool isSpace(QChar character)
{
    return character == u' ' || character == u'\n' || character == u'\t' || character == u'\r';
}

/// Writes JSON text piece by piece.
class Indenter {
public:
    explicit Indenter(const QString &json) : m_json(json) { m_out.reserve(json.size() * 2); }

    QString run()
    {
        while (m_at < m_json.size())
            step(m_json[m_at]);
        return std::move(m_out);
    }

private:
    void step(QChar next)
    {
        if (next == u'"')
            copyString();
        else if (next == u'[' || next == u'{')
            open();
        else if (next == u']' || next == u'}')
            close();
        else if (!isSpace(next))
            copyOther(next);
        else
            ++m_at;
    }

    void put(QChar character)
    {
        if (isDeceptive(character))
            m_out += u"\\u"_s + QString::number(character.unicode(), 16).rightJustified(4, u'0');
        else
            m_out += character;
    }

    void copyString()
    {
        m_out += m_json[m_at++];
        while (m_at < m_json.size()) {
            const QChar character = m_json[m_at++];
            put(character);
            if (character == u'\\' && m_at < m_json.size())
                put(m_json[m_at++]);
            else if (character == u'"')
                return;
        }
    }

    void copyOther(QChar character)
    {
        ++m_at;
        put(character);
        if (character == u':')
            m_out += u' ';
        else if (character == u',')
            newLine();
    }

    void open()
    {
        const qsizetype end = endOfFlat();
        if (end > 0) {
            copyFlat(end);
            return;
        }
        m_out += m_json[m_at++];
        ++m_depth;
        newLine();
    }

    void close()
    {
        m_depth = std::max<qsizetype>(0, m_depth - 1);
        newLine();
        m_out += m_json[m_at++];
    }

    /// Past the bracket that closes this container, if all of it fits on one line: nothing
    /// but numbers, or something short without another container. 0 if not.
    [[nodiscard]] qsizetype endOfFlat() const
    {
        bool hasString = false;
        for (qsizetype i = m_at + 1; i < m_json.size(); ++i) {
            const QChar character = m_json[i];
            if (character == u']' || character == u'}')
                return hasString && i - m_at > kMaxFlat ? 0 : i + 1;
            if (character == u'[' || character == u'{')
                return 0;
            if (character != u'"')
                continue;
            hasString = true;
            for (++i; i < m_json.size() && m_json[i] != u'"'; ++i) {
                if (m_json[i] == u'\\')
                    ++i;
            }
        }
        return 0;
    }

    void copyFlat(qsizetype end)
    {
        while (m_at < end) {
            const QChar character = m_json[m_at];
            if (character == u'"') {
                copyString();
                continue;
            }
            ++m_at;
            if (!isSpace(character))
                put(character);
            if (character == u',' || character == u':')
                m_out += u' ';
        }
    }

    void newLine()
    {
        m_out += u'\n';
        m_out += QString(std::min(m_depth, kMaxDepth) * kIndent, u' ');
    }

    const QString &m_json;
    QString m_out;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
};

} // namespace

QString indentedJson(const QString &json)
{
    return Indenter(json).run();
}

} // namespace sled
