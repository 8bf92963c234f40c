// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/statereplay.h"

#include "core/session/checkpool.h"
#include "core/store/sleddatabase.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace sled {

namespace {

/// One run of replayState().
class StateRun {
public:
    StateRun(Document &document, const std::stop_token &stop)
        : m_document(document), m_stop(stop), m_pool(0, SignatureMode::Check, stop)
    {
    }

    void add(std::vector<RawRow> rows)
    {
        for (auto begin = rows.begin(); begin != rows.end();) {
            const auto left = static_cast<std::size_t>(rows.end() - begin);
            const auto end
                = begin + static_cast<std::ptrdiff_t>(std::min(left, CheckPool::kRowsAJob));
            if (!m_pool.hasRoom())
                applyOldest();
            m_pool.submit({std::make_move_iterator(begin), std::make_move_iterator(end)});
            begin = end;
        }
    }

    void finish()
    {
        while (!m_pool.isEmpty())
            applyOldest();
    }

private:
    void applyOldest()
    {
        for (const CheckedRow &row : m_pool.take()) {
            if (m_stop.stop_requested())
                return;
            if (!row.isMalformed)
                m_document.apply(row.op, replayChecks(row), OpTag{});
        }
    }

    Document &m_document;
    const std::stop_token &m_stop;
    CheckPool m_pool;
};

} // namespace

Result<std::unique_ptr<ReplayedState>>
replayState(const QString &path, std::optional<quint64> rowLimit, const std::stop_token &stop)
{
    Result<SledDatabase> database = SledDatabase::open(path, stop);
    if (!database)
        return tl::unexpected(database.error());
    auto state = std::make_unique<ReplayedState>();
    StateRun run(state->document, stop);
    quint64 left = rowLimit.value_or(std::numeric_limits<quint64>::max());
    std::optional<RowId> after;
    while (left > 0) {
        Result<std::vector<RawRow>> page = database->readPage(after, stop);
        if (!page)
            return tl::unexpected(page.error());
        if (page->empty())
            break;
        after = page->back().row;
        if (page->size() > left)
            page->resize(static_cast<std::size_t>(left));
        left -= page->size();
        run.add(*std::move(page));
    }
    run.finish();
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled, {});
    return state;
}

} // namespace sled
