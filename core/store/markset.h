// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/opmark.h"

#include <memory>
#include <vector>

namespace sled {

/// Marks in strictly ascending order.
using SortedMarks = std::vector<OpMark>;

/// Whether \a mark is among \a marks, which ascend. In two or three looks for any number, as they
/// are evenly distributed; logarithmic if they were not.
[[nodiscard]] bool containsMark(const SortedMarks &marks, const OpMark &mark) noexcept;

/// All that are in \a a or in \a b.
[[nodiscard]] SortedMarks united(const SortedMarks &a, const SortedMarks &b);

/// A set that grows by sorted parts, of which it keeps few: each is more than twice the next one.
/// 16 bytes a mark. A copy is cheap, and does not change when the original grows.
class MarkSet final {
public:
    void add(SortedMarks marks); ///< Takes time with the parts that it joins.
    [[nodiscard]] bool contains(const OpMark &mark) const noexcept;
    [[nodiscard]] std::size_t partCount() const noexcept { return m_parts.size(); }
    [[nodiscard]] std::size_t size() const noexcept; ///< What is in several parts counts twice.

private:
    std::vector<std::shared_ptr<const SortedMarks>> m_parts; ///< Largest first.
};

} // namespace sled
