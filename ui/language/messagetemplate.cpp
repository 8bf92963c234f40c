// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/messagetemplate.h"

#include <algorithm>

namespace sled {

namespace {

/// The number of the place that begins at \a i of \a text, from 0; nothing if none does.
std::optional<int> placeAt(const QString &text, qsizetype i)
{
    if (text[i] != u'%' || i + 1 >= text.size() || text[i + 1] < u'1' || text[i + 1] > u'9')
        return std::nullopt;
    return text[i + 1].digitValue() - 1;
}

} // namespace

MessageTemplate::MessageTemplate(const char *utf8) : m_source(utf8), m_fixed(1)
{
    const QString text = QString::fromUtf8(utf8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const auto place = placeAt(text, i)) {
            m_places.push_back(*place);
            m_fixed.emplace_back();
            ++i;
        } else {
            m_fixed.back() += text[i];
            ++m_fixedLength;
        }
    }
}

std::optional<QStringList> MessageTemplate::match(const QString &text) const
{
    if (m_places.empty())
        return text == m_fixed.front() ? std::optional(QStringList()) : std::nullopt;
    const QString &last = m_fixed.back();
    if (text.size() < m_fixedLength || !text.startsWith(m_fixed.front()) || !text.endsWith(last))
        return std::nullopt;
    QStringList arguments(9);
    const qsizetype end = text.size() - last.size();
    qsizetype begin = m_fixed.front().size();
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const bool isLast = i + 1 == m_places.size();
        const qsizetype next = isLast ? end : text.indexOf(m_fixed[i + 1], begin);
        if (next < begin || next > end)
            return std::nullopt;
        arguments[m_places[i]] = text.mid(begin, next - begin);
        begin = next + m_fixed[i + 1].size();
    }
    arguments.resize(*std::ranges::max_element(m_places) + 1);
    return arguments;
}

QString filled(const QString &text, const QStringList &arguments)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto place = placeAt(text, i);
        if (place && *place < arguments.size()) {
            out += arguments[*place];
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace sled
