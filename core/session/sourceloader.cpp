// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sourceloader.h"

#include "core/eventlog/entryfields.h"
#include "core/history/replayer.h"
#include "core/session/checkpool.h"
#include "core/store/sleddatabase.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace sled {

namespace {

/// One run of loadSource().
class SourceRun {
public:
    SourceRun(const LoadRequest &request, StringPool &strings, const std::stop_token &stop,
              const LoadSink &sink)
        : m_source(request.source),
          m_stop(stop),
          m_sink(sink),
          m_replayer(strings),
          m_pool(request.options.threads, request.options.signatures, stop)
    {
    }

    /// Reads to the end. \return the error that reading ended with; the rows before it count.
    Result<void> run(const QString &path)
    {
        Result<SledDatabase> database = SledDatabase::open(path, m_stop);
        if (!database)
            return tl::unexpected(database.error());
        const qint64 rowsExpected = database->estimateRows().value_or(0);
        if (!m_sink(SourceOpened{m_source, openWayName(database->way()), rowsExpected}))
            return cancelled();
        const Result<void> read = readPages(*database);
        // What was read before an error is as good as the rest.
        while (!m_pool.isEmpty() && !m_stop.stop_requested()) {
            if (!deliverOldest())
                return cancelled();
        }
        return m_stop.stop_requested() ? cancelled() : read;
    }

    [[nodiscard]] std::vector<OpId> logOrder() const
    {
        const ListReplica &log = m_replayer.document().list(kEventLogField);
        std::vector<OpId> ids;
        for (const ElementIndex element : log.order()) {
            if (log.isVisible(element))
                ids.push_back(log.id(element));
        }
        return ids;
    }

    [[nodiscard]] std::vector<ItemState> items() const { return itemStates(m_replayer.document()); }

private:
    static Result<void> cancelled() { return failure(ErrorCode::Cancelled, {}); }

    Result<void> readPages(SledDatabase &database)
    {
        std::optional<RowId> after;
        for (;;) {
            Result<std::vector<RawRow>> page = database.readPage(after, m_stop);
            if (!page)
                return tl::unexpected(page.error());
            if (page->empty())
                return {};
            after = page->back().row;
            if (!submit(*std::move(page)))
                return cancelled();
        }
    }

    bool submit(std::vector<RawRow> page)
    {
        for (auto begin = page.begin(); begin != page.end();) {
            const auto left = static_cast<std::size_t>(page.end() - begin);
            const auto end
                = begin + static_cast<std::ptrdiff_t>(std::min(left, CheckPool::kRowsAJob));
            if (!m_pool.hasRoom() && !deliverOldest())
                return false;
            m_pool.submit({std::make_move_iterator(begin), std::make_move_iterator(end)});
            begin = end;
        }
        return true;
    }

    bool deliverOldest()
    {
        const std::vector<CheckedRow> rows = m_pool.take();
        return m_sink(m_replayer.replay(m_source, rows)) && !m_stop.stop_requested();
    }

    const SourceIndex m_source;
    const std::stop_token &m_stop;
    const LoadSink &m_sink;
    Replayer m_replayer;
    CheckPool m_pool;
};

} // namespace

void loadSource(const LoadRequest &request, StringPool &strings, const std::stop_token &stop,
                const LoadSink &sink)
{
    SourceRun run(request, strings, stop, sink);
    const Result<void> result = run.run(request.path);
    SourceEnded ended{request.source, std::nullopt, {}, {}};
    if (!result)
        ended.error = result.error();
    if (request.options.wantsLogOrder)
        ended.logOrder = run.logOrder();
    if (request.options.wantsItems)
        ended.items = run.items();
    sink(std::move(ended));
}

void loadAll(const QStringList &paths, History &history, const LoadOptions &options,
             const std::stop_token &stop)
{
    for (const QString &path : paths) {
        const LoadRequest request{history.addSource(path), path, options};
        loadSource(request, *history.strings(), stop, [&history](LoadMessage message) {
            apply(std::move(message), history);
            return true;
        });
    }
}

} // namespace sled
