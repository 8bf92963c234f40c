// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/rowchecker.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace sled {

namespace {

constexpr std::size_t kFew = 64; ///< Rows that are not worth a hand-over: some 4 ms.

} // namespace

std::vector<CheckedRow> RowChecker::check(std::vector<RawRow> rows, SignatureMode mode)
{
    return check(std::move(rows), mode, m_verified);
}

std::vector<CheckedRow> RowChecker::parse(std::vector<RawRow> rows)
{
    return check(std::move(rows), SignatureMode::Leave, nullptr);
}

void RowChecker::rest()
{
    m_pool.reset();
    m_known.reset();
}

std::vector<CheckedRow> RowChecker::checkFew(const std::vector<RawRow> &rows, SignatureMode mode,
                                             VerifiedOps *verified)
{
    std::optional<VerifiedBatch> batch;
    if (verified && m_known)
        batch.emplace(*m_known, m_stop);
    else if (verified)
        batch.emplace(*verified);
    std::vector<CheckedRow> checked;
    checked.reserve(rows.size());
    for (const RawRow &row : rows) {
        if (m_stop.stop_requested())
            break;
        checked.push_back(checkRow(row, mode, m_parser, batch ? &*batch : nullptr));
    }
    return checked;
}

std::vector<CheckedRow> RowChecker::check(std::vector<RawRow> rows, SignatureMode mode,
                                          const std::shared_ptr<VerifiedOps> &verified)
{
    if (rows.size() <= kFew)
        return checkFew(rows, mode, verified.get());
    std::vector<CheckedRow> checked;
    checked.reserve(rows.size());
    // A page is fewer jobs than the pool has room for, so that one thread may do both.
    static_assert(kPageRows / CheckPool::kRowsAJob <= 4);
    const bool remembers = verified != nullptr;
    if (!m_pool || m_poolMode != mode || m_doesPoolRemember != remembers) {
        std::shared_ptr<KnownMarks> known;
        if (remembers)
            known = m_known ? m_known : verified->nothingKnown();
        m_pool = std::make_unique<CheckPool>(m_threads, mode, m_stop, std::move(known));
        m_poolMode = mode;
        m_doesPoolRemember = remembers;
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
