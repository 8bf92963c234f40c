// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/checkedrows.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sled {

CheckedRows::CheckedRows(SledDatabase database, const CheckOptions &options,
                         const std::stop_token &stop)
    : m_database(std::move(database)),
      m_stop(stop),
      m_rowsLeft(options.rowLimit),
      m_pool(options.threads, options.signatures, stop)
{
}

Result<std::unique_ptr<CheckedRows>>
CheckedRows::open(const QString &path, const CheckOptions &options, const std::stop_token &stop)
{
    Result<SledDatabase> database = SledDatabase::open(path, stop);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<CheckedRows>(new CheckedRows(*std::move(database), options, stop));
}

Result<std::vector<CheckedRow>> CheckedRows::next()
{
    fill();
    std::vector<CheckedRow> rows;
    if (!m_pool.isEmpty())
        rows = m_pool.take();
    if (m_stop.stop_requested())
        return failure(ErrorCode::Cancelled, {});
    if (rows.empty() && m_error)
        return tl::unexpected(*m_error);
    return rows;
}

void CheckedRows::fill()
{
    while (m_pool.hasRoom() && !m_stop.stop_requested()) {
        if (m_next == m_page.size() && !readPage())
            return;
        const std::size_t count = std::min(m_page.size() - m_next, CheckPool::kRowsAJob);
        const auto begin = m_page.begin() + static_cast<std::ptrdiff_t>(m_next);
        m_pool.submit({std::make_move_iterator(begin),
                       std::make_move_iterator(begin + static_cast<std::ptrdiff_t>(count))});
        m_next += count;
    }
}

bool CheckedRows::readPage()
{
    if (m_isAtEnd || m_rowsLeft == 0)
        return false;
    Result<std::vector<RawRow>> page = m_database.readPage(m_after, m_stop);
    m_isAtEnd = !page || page->empty();
    if (!page)
        m_error = page.error();
    if (m_isAtEnd)
        return false;
    m_page = *std::move(page);
    m_after = m_page.back().row;
    m_page.resize(static_cast<std::size_t>(std::min<std::uint64_t>(m_page.size(), m_rowsLeft)));
    m_rowsLeft -= m_page.size();
    m_next = 0;
    return true;
}

} // namespace sled
