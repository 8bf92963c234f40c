// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/rowchecker.h"

#include <algorithm>
#include <iterator>

namespace sled {

namespace {

constexpr std::size_t kFew = 64; ///< Rows that are not worth a hand-over: some 4 ms.

} // namespace

std::vector<CheckedRow> RowChecker::check(std::vector<RawRow> rows, SignatureMode mode)
{
    std::vector<CheckedRow> checked;
    checked.reserve(rows.size());
    if (rows.size() <= kFew) {
        for (const RawRow &row : rows) {
            if (m_stop.stop_requested())
                break;
            checked.push_back(checkRow(row, mode, m_parser));
        }
        return checked;
    }
    // A page is fewer jobs than the pool has room for, so that one thread may do both.
    static_assert(kPageRows / CheckPool::kRowsAJob <= 4);
    if (!m_pool || m_poolMode != mode) {
        m_pool = std::make_unique<CheckPool>(m_threads, mode, m_stop);
        m_poolMode = mode;
    }
    std::size_t jobs = 0;
    for (auto begin = rows.begin(); begin != rows.end(); ++jobs) {
        const auto count = std::min<std::ptrdiff_t>(rows.end() - begin, CheckPool::kRowsAJob);
        m_pool->submit({std::make_move_iterator(begin), std::make_move_iterator(begin + count)});
        begin += count;
    }
    for (; jobs > 0; --jobs) {
        std::vector<CheckedRow> some = m_pool->take();
        std::move(some.begin(), some.end(), std::back_inserter(checked));
    }
    return checked;
}

} // namespace sled
