// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/markset.h"

#include <algorithm>
#include <iterator>

namespace sled {

namespace {

/// \a part of \a whole: where a value lies among so many, if they are evenly distributed.
std::size_t shareOf(std::uint64_t part, std::size_t whole) noexcept
{
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::size_t>((Wide{part} * Wide{whole}) >> 64U);
}

/// A place near that of \a mark.
std::size_t guessPlace(const SortedMarks &marks, const OpMark &mark) noexcept
{
    std::size_t at = shareOf(mark.high, marks.size());
    // The first guess misses by the root of the number, the second by the root of that.
    if (const std::uint64_t there = marks[at].high; there < mark.high)
        at = std::min(at + shareOf(mark.high - there, marks.size()), marks.size() - 1);
    else
        at -= std::min(at, shareOf(there - mark.high, marks.size()));
    return at;
}

} // namespace

bool containsMark(const SortedMarks &marks, const OpMark &mark) noexcept
{
    if (marks.empty())
        return false;
    // [first, end) is widened from the guess until the mark must lie in it, if anywhere.
    std::size_t first = guessPlace(marks, mark);
    std::size_t end = first;
    for (std::size_t step = 8; first > 0 && mark < marks[first]; step *= 2) {
        end = first;
        first -= std::min(first, step);
    }
    for (std::size_t step = 8; end < marks.size() && marks[end] <= mark; step *= 2) {
        first = end;
        end = std::min(end + step, marks.size());
    }
    const auto begin = marks.begin();
    return std::binary_search(begin + static_cast<std::ptrdiff_t>(first),
                              begin + static_cast<std::ptrdiff_t>(end), mark);
}

SortedMarks united(const SortedMarks &a, const SortedMarks &b)
{
    SortedMarks all;
    all.reserve(a.size() + b.size());
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

void MarkSet::add(SortedMarks marks)
{
    if (marks.empty())
        return;
    while (!m_parts.empty() && m_parts.back()->size() <= 2 * marks.size()) {
        marks = united(*m_parts.back(), marks);
        m_parts.pop_back();
    }
    m_parts.push_back(std::make_shared<const SortedMarks>(std::move(marks)));
}

bool MarkSet::contains(const OpMark &mark) const noexcept
{
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [&mark](const auto &part) { return containsMark(*part, mark); });
}

std::size_t MarkSet::size() const noexcept
{
    std::size_t size = 0;
    for (const auto &part : m_parts)
        size += part->size();
    return size;
}

} // namespace sled
