// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/checkedrows.h"

#include "core/base/backgroundthread.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sled {

CheckedRows::CheckedRows(QString path, const CheckOptions &options, const std::stop_token &stop)
    : m_path(std::move(path)),
      m_options(options),
      m_callersStop(stop, [this] { m_stop.request_stop(); }),
      m_pool(options.threads, options.signatures, m_stop.get_token(),
             options.verified ? options.verified->known() : nullptr),
      m_reader([this] { read(); })
{
}

CheckedRows::~CheckedRows()
{
    m_stop.request_stop();
}

Result<std::unique_ptr<CheckedRows>>
CheckedRows::open(const QString &path, const CheckOptions &options, const std::stop_token &stop)
{
    std::unique_ptr<CheckedRows> rows(new CheckedRows(path, options, stop));
    std::unique_lock lock(rows->m_mutex);
    rows->m_hasOpened.wait(lock, [&rows] { return rows->m_opened.has_value(); });
    if (!*rows->m_opened) {
        const Error error = rows->m_opened->error();
        lock.unlock(); // the mutex goes away with the rows
        return tl::unexpected(error);
    }
    lock.unlock();
    return rows;
}

SourceKind CheckedRows::kind() const
{
    return (*m_opened)->kind; // written once, before open() returned
}

QString CheckedRows::openedHow() const
{
    return (*m_opened)->how;
}

qint64 CheckedRows::rowsExpected() const
{
    return (*m_opened)->rowsExpected;
}

Result<std::vector<CheckedRow>> CheckedRows::next()
{
    std::vector<CheckedRow> rows = m_pool.take();
    if (m_stop.stop_requested())
        return failure(ErrorCode::Cancelled, {});
    if (!rows.empty())
        return rows;
    const std::lock_guard lock(m_mutex);
    if (m_error)
        return tl::unexpected(*m_error);
    return rows;
}

std::vector<ShadowItem> CheckedRows::takeShadow()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_shadow, {});
}

qint64 CheckedRows::framesSkipped()
{
    const std::lock_guard lock(m_mutex);
    return m_framesSkipped;
}

Result<CheckedRows::Opened> CheckedRows::describe(Result<std::unique_ptr<RowSource>> &source)
{
    if (!source)
        return tl::unexpected(source.error());
    return Opened{(*source)->kind(), (*source)->openedHow(), (*source)->estimateRows().value_or(0)};
}

void CheckedRows::read()
{
    beBackgroundThread();
    // A source is used and destroyed on the thread that opened it: on this one.
    Result<std::unique_ptr<RowSource>> source = openRowSource(m_path, m_stop.get_token());
    {
        const std::lock_guard lock(m_mutex);
        m_opened = describe(source);
        m_hasOpened.notify_one();
    }
    if (!source)
        return;
    const Result<void> all = readPages(**source);
    {
        const std::lock_guard lock(m_mutex);
        m_framesSkipped = (*source)->framesSkipped();
        if (!all)
            m_error = all.error();
    }
    if (all && m_options.wantsItems)
        readShadow(**source);
    m_pool.close(); // whoever takes the end sees what was written before
}

Result<void> CheckedRows::readPages(RowSource &source)
{
    std::uint64_t rowsLeft = m_options.rowLimit;
    while (rowsLeft > 0) {
        Result<std::vector<RawRow>> page = source.readPage(m_lastRow, m_stop.get_token());
        if (!page)
            return tl::unexpected(page.error());
        if (page->empty())
            break;
        page->resize(static_cast<std::size_t>(std::min<std::uint64_t>(page->size(), rowsLeft)));
        rowsLeft -= page->size();
        m_lastRow = page->back().row;
        if (!submit(*std::move(page)))
            return failure(ErrorCode::Cancelled, {});
    }
    return {};
}

bool CheckedRows::submit(std::vector<RawRow> page)
{
    for (auto begin = page.begin(); begin != page.end();) {
        const auto count = std::min<std::ptrdiff_t>(page.end() - begin, CheckPool::kRowsAJob);
        if (!m_pool.submit(
                {std::make_move_iterator(begin), std::make_move_iterator(begin + count)}))
            return false;
        begin += count;
    }
    return true;
}

void CheckedRows::readShadow(RowSource &source)
{
    auto items = source.readShadow(m_stop.get_token());
    if (!items || items->empty())
        return;
    const auto newRows = source.readPage(m_lastRow, m_stop.get_token());
    if (!newRows || !newRows->empty())
        return;
    const std::lock_guard lock(m_mutex);
    m_shadow = *std::move(items);
}

} // namespace sled
