// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/namedfilters.h"

#include <QList>

#include <algorithm>

namespace sled {

NamedFilters NamedFilters::fromFile(const QByteArray &file)
{
    NamedFilters filters;
    QList<QByteArray> lines = file.split('\n');
    if (lines.back().isEmpty())
        lines.removeLast();
    filters.m_lines.assign(lines.begin(), lines.end());
    return filters;
}

QByteArray NamedFilters::toFile() const
{
    QByteArray file;
    for (const QByteArray &line : m_lines)
        file += line + '\n';
    return file;
}

std::optional<NamedFilters::Entry> NamedFilters::entryOf(const QByteArray &bytes)
{
    const QString line = QString::fromUtf8(bytes);
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    Entry entry{line.left(colon).trimmed(), line.mid(colon + 1).trimmed()};
    if (!isName(entry.name))
        return std::nullopt;
    return entry;
}

std::vector<NamedFilters::Entry> NamedFilters::all() const
{
    std::vector<Entry> entries;
    for (const QByteArray &line : m_lines) {
        std::optional<Entry> entry = entryOf(line);
        const bool isKnown = entry
            && std::any_of(entries.begin(), entries.end(),
                           [&](const Entry &other) { return other.name == entry->name; });
        if (entry && !isKnown)
            entries.push_back(*std::move(entry));
    }
    return entries;
}

std::optional<QString> NamedFilters::filter(const QString &name) const
{
    for (const QByteArray &line : m_lines) {
        if (const auto entry = entryOf(line); entry && entry->name == name)
            return entry->filter;
    }
    return std::nullopt;
}

bool NamedFilters::isName(const QString &name)
{
    return !name.isEmpty() && name == name.trimmed() && !name.startsWith(u'#')
        && !name.startsWith(QChar::ByteOrderMark) // in a file it would be none of the name
        && std::none_of(name.begin(), name.end(), [](QChar character) {
               return character == u':' || character == u'\n' || character == u'\r';
           });
}

void NamedFilters::set(const QString &name, const QString &filter)
{
    const QByteArray line = QString(name + QStringLiteral(": ") + filter).toUtf8();
    for (QByteArray &known : m_lines) {
        if (const auto entry = entryOf(known); entry && entry->name == name) {
            known = known.endsWith('\r') ? line + '\r' : line;
            return;
        }
    }
    m_lines.push_back(line);
}

void NamedFilters::remove(const QString &name)
{
    std::erase_if(m_lines, [&name](const QByteArray &line) {
        const auto entry = entryOf(line);
        return entry && entry->name == name;
    });
}

} // namespace sled
