// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/eventchecks.h"

#include <algorithm>
#include <limits>

namespace sled {

namespace {

const EventFacts &factsAt(const EventSlice &slice, std::size_t i)
{
    return slice.input.events.facts(EventIndex{static_cast<std::uint32_t>(slice.begin + i)});
}

/// The number of an event in the columns of slice.input that begin with its first one.
std::size_t placeAt(const EventSlice &slice, std::size_t i)
{
    return slice.begin + i - static_cast<std::size_t>(slice.input.first);
}

std::size_t valueOf(const EventState &state, FilterField field)
{
    switch (field) {
    case FilterField::Verification:
        return static_cast<std::size_t>(state.verification);
    case FilterField::Attribution:
        return static_cast<std::size_t>(state.attribution);
    default:
        return static_cast<std::size_t>(state.verdict);
    }
}

std::string_view fileName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1); // of no slash npos: from 0 on
}

} // namespace

void AnswerMemo::reserve(std::size_t texts)
{
    if (m_answers.size() < texts)
        m_answers.resize(texts);
}

bool AnswerMemo::find(std::uint8_t &known, CheckLimits &limits,
                      std::span<const std::string_view> texts)
{
    TextAnswer answer = TextAnswer::No;
    for (const std::string_view text : texts) {
        if (answer != TextAnswer::No)
            break;
        answer = m_test.isCostly() && limits.isOver() ? TextAnswer::TooSlow : m_test.test(text);
    }
    if (answer == TextAnswer::TooSlow)
        return false;
    known = answer == TextAnswer::Yes ? kYes : kNo;
    return true;
}

bool StringCheck::check(const EventSlice &slice)
{
    const StringPool &strings = *slice.input.strings;
    m_memo.reserve(strings.size());
    std::ranges::fill(slice.holds, std::uint8_t{0});
    for (const ColumnOf column : m_columns) {
        for (std::size_t i = 0; i < slice.holds.size(); ++i) {
            const StringId id = factsAt(slice, i).*column;
            const std::optional<bool> fits
                = m_memo.answer(static_cast<std::size_t>(id), slice.limits,
                                [&] { return std::array{strings.text(id)}; });
            if (!fits)
                return false;
            if (*fits)
                slice.holds[i] = 1;
        }
    }
    return true;
}

NumberCheck::NumberCheck(double EventFacts::*column, std::vector<UnixSpan> spans) : m_column(column)
{
    std::ranges::sort(spans, {}, &UnixSpan::begin);
    for (const UnixSpan &span : spans) {
        if (!(span.begin < span.end))
            continue;
        if (!m_spans.empty() && span.begin <= m_spans.back().end)
            m_spans.back().end = std::max(m_spans.back().end, span.end);
        else
            m_spans.push_back(span);
    }
}

bool NumberCheck::isIn(double number) const
{
    const auto after
        = std::upper_bound(m_spans.begin(), m_spans.end(), number,
                           [](double wanted, const UnixSpan &span) { return wanted < span.begin; });
    return after != m_spans.begin() && number < std::prev(after)->end;
}

bool NumberCheck::check(const EventSlice &slice) const
{
    if (m_spans.size() == 1) {
        const UnixSpan span = m_spans.front();
        for (std::size_t i = 0; i < slice.holds.size(); ++i) {
            const double number = factsAt(slice, i).*m_column;
            slice.holds[i] = number >= span.begin && number < span.end ? 1 : 0;
        }
        return true;
    }
    for (std::size_t i = 0; i < slice.holds.size(); ++i)
        slice.holds[i] = isIn(factsAt(slice, i).*m_column) ? 1 : 0;
    return true;
}

bool StateCheck::check(const EventSlice &slice) const
{
    for (std::size_t i = 0; i < slice.holds.size(); ++i) {
        const EventState &state = slice.input.states[placeAt(slice, i)];
        slice.holds[i] = m_allowed[valueOf(state, m_field)] ? 1 : 0;
    }
    return true;
}

bool SourceCheck::check(const EventSlice &slice)
{
    const FilterInput &input = slice.input;
    m_memo.reserve(input.sourceSets.size());
    for (std::size_t i = 0; i < slice.holds.size(); ++i) {
        const auto set = static_cast<std::size_t>(input.states[placeAt(slice, i)].heldBy);
        const std::optional<bool> fits = m_memo.answer(set, slice.limits, [&] {
            std::vector<std::string_view> texts;
            for (const SourceIndex source : input.sourceSets[set]) {
                const std::string &path = input.sourcePaths[static_cast<std::size_t>(source)];
                texts.insert(texts.end(), {path, fileName(path)});
            }
            return texts;
        });
        if (!fits)
            return false;
        slice.holds[i] = *fits ? 1 : 0;
    }
    return true;
}

bool FindingCheck::check(const EventSlice &slice) const
{
    const FindingBits *const bits = slice.input.findings.get();
    std::ranges::fill(slice.holds, std::uint8_t{0});
    if (!bits)
        return true;
    const auto numberOf = [](const auto &one) { return static_cast<std::size_t>(one.first); };
    auto next = std::ranges::lower_bound(*bits, slice.begin, {}, numberOf);
    for (; next != bits->end() && numberOf(*next) < slice.begin + slice.holds.size(); ++next)
        slice.holds[numberOf(*next) - slice.begin] = (next->second & m_bits) != 0 ? 1 : 0;
    return true;
}

bool OpIdCheck::check(const EventSlice &slice)
{
    for (std::size_t i = 0; i < slice.holds.size(); ++i) {
        const OpId &id = slice.input.ids[placeAt(slice, i)];
        bool fits = std::ranges::any_of(
            m_ranges, [&id](const Range &range) { return range.first <= id && id <= range.last; });
        if (m_test && !fits) {
            const TextAnswer answer = m_test->isCostly() && slice.limits.isOver()
                ? TextAnswer::TooSlow
                : m_test->test(id.toHex());
            if (answer == TextAnswer::TooSlow)
                return false;
            fits = answer == TextAnswer::Yes;
        }
        slice.holds[i] = fits ? 1 : 0;
    }
    return true;
}

} // namespace sled
