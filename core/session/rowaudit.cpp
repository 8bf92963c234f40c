// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/rowaudit.h"

#include <algorithm>

namespace sled {

namespace {

constexpr std::chrono::milliseconds kLeastPause{250}; ///< Between two pages.
constexpr int kPauseFactor = 100;                     ///< Of the time that the last one took.

} // namespace

std::optional<RowId> RowAudit::step(KnownRows &rows, const std::stop_token &stop)
{
    const auto begin = Clock::now();
    if (m_isOver || rows.size() == 0 || begin < m_notBefore)
        return std::nullopt;
    m_notBefore = begin + kLeastPause;
    if (!isDue())
        return std::nullopt;
    const std::optional<RowId> altered = lookAtPage(rows, stop);
    m_isOver = altered.has_value();
    const auto end = Clock::now();
    m_notBefore = end + std::max<Clock::duration>(kLeastPause, kPauseFactor * (end - begin));
    return altered;
}

bool RowAudit::isDue()
{
    if (m_isUnderWay)
        return true;
    const Result<FileFacts> facts = lookAt(m_path);
    if (!facts || m_seen == *facts)
        return false;
    m_isUnderWay = true;
    // What was written within the grain of file times may still come under the same stamp.
    const bool isSettled = facts->isSettled(fileClockNs());
    m_seen = isSettled ? std::optional(*facts) : std::nullopt;
    m_after.reset();
    return true;
}

std::optional<RowId> RowAudit::lookAtPage(KnownRows &rows, const std::stop_token &stop)
{
    if (!m_database) {
        Result<SledDatabase> database = SledDatabase::open(m_path, stop);
        if (!database)
            return std::nullopt; // whoever follows it says so
        m_database = *std::move(database);
    }
    const Result<std::vector<RawRow>> page = m_database->readPage(m_after, stop);
    if (!page) {
        m_database.reset();
        m_isUnderWay = false;
        m_seen.reset(); // once more from the start: the row that a page ended with is gone
        return std::nullopt;
    }
    const std::optional<RowId> altered = rows.compare(m_after, *page);
    const bool isAtEnd = page->empty() || page->back().row >= *rows.last();
    if (isAtEnd) {
        m_isUnderWay = false;
        m_database.reset();
    } else {
        m_after = page->back().row;
    }
    return altered;
}

} // namespace sled
