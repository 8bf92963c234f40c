// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/texttest.h"

#include "core/query/filtervalueparser.h"
#include "core/query/textglob.h"

#include <algorithm>

namespace sled {

namespace {

void foldInto(std::string &out, std::string_view utf8)
{
    out.assign(utf8);
    bool isAscii = true;
    for (char &c : out) {
        isAscii = isAscii && static_cast<unsigned char>(c) < 0x80;
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    if (isAscii)
        return;
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    out = text.toCaseFolded().toStdString();
}

bool contains(const std::vector<std::string> &sorted, std::string_view text)
{
    const auto found = std::lower_bound(sorted.begin(), sorted.end(), text);
    return found != sorted.end() && *found == text;
}

bool hasPart(std::string_view text, const std::vector<std::string> &parts)
{
    return std::ranges::any_of(parts, [text](const std::string &part) {
        return text.find(part) != std::string_view::npos;
    });
}

} // namespace

std::string foldedCase(std::string_view utf8)
{
    std::string folded;
    foldInto(folded, utf8);
    return folded;
}

TextTest::TextTest(const FilterCondition &condition)
{
    for (const PlacedFilterValue &placed : condition.values) {
        const auto &value = std::get<FilterText>(placed.value);
        if (condition.op == FilterOperator::Matches)
            m_regex.emplace(value);
        else if (condition.op == FilterOperator::Contains && !hasWildcards(value))
            addPart(value);
        else
            addWhole(value);
    }
    std::ranges::sort(m_exact);
    std::ranges::sort(m_folded);
}

void TextTest::takeStages()
{
    for (const std::string &name : m_folded)
        m_stages |= 1U << static_cast<unsigned>(stageFromLabel(name));
    m_stages &= ~(1U << static_cast<unsigned>(Stage::Unknown));
}

TextAnswer TextTest::test(std::string_view utf8)
{
    if (m_regex)
        return m_regex->matches(utf8);
    if (isExact(utf8))
        return TextAnswer::Yes;
    if (m_folded.empty() && m_foldedParts.empty() && m_globs.empty())
        return TextAnswer::No;
    foldInto(m_scratch, utf8);
    return testFolded(m_scratch);
}

void TextTest::addWhole(const FilterText &value)
{
    const std::string text = value.text.toStdString();
    if (value.isQuoted)
        m_exact.push_back(text);
    else if (hasWildcards(value))
        m_globs.push_back(foldedCase(text));
    else
        m_folded.push_back(foldedCase(text));
}

void TextTest::addPart(const FilterText &value)
{
    const std::string text = value.text.toStdString();
    if (value.isQuoted)
        m_exactParts.push_back(text);
    else
        m_foldedParts.push_back(foldedCase(text));
}

bool TextTest::isExact(std::string_view utf8) const
{
    return contains(m_exact, utf8) || hasPart(utf8, m_exactParts)
        || (m_stages != 0 && (m_stages >> static_cast<unsigned>(stageFromLabel(utf8)) & 1U) != 0);
}

TextAnswer TextTest::testFolded(std::string_view folded) const
{
    if (contains(m_folded, folded) || hasPart(folded, m_foldedParts))
        return TextAnswer::Yes;
    for (const std::string &glob : m_globs) {
        const TextAnswer answer = matchesGlob(glob, folded);
        if (answer != TextAnswer::No)
            return answer;
    }
    return TextAnswer::No;
}

} // namespace sled
