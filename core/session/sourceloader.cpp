// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sourceloader.h"

#include "core/history/replayer.h"
#include "core/session/checkedrows.h"

#include <QStringList>

#include <utility>

namespace sled {

namespace {

/// One run of loadSource().
class SourceRun {
public:
    SourceRun(const LoadRequest &request, StringPool &strings, const std::stop_token &stop,
              const LoadSink &sink)
        : m_request(request), m_stop(stop), m_sink(sink), m_strings(strings), m_replayer(strings)
    {
    }

    /// Reads to the end. \return the error that reading ended with; the rows before it count.
    Result<void> run()
    {
        const LoadOptions &options = m_request.options;
        auto rows = CheckedRows::open(m_request.path,
                                      {.signatures = options.signatures,
                                       .threads = options.threads,
                                       .wantsItems = options.wantsItems},
                                      m_stop);
        if (!rows)
            return tl::unexpected(rows.error());
        if (!m_sink(SourceOpened{m_request.source, openWayName((*rows)->way()),
                                 (*rows)->rowsExpected()}))
            return failure(ErrorCode::Cancelled, {});
        for (;;) {
            const Result<std::vector<CheckedRow>> next = (*rows)->next();
            if (!next)
                return tl::unexpected(next.error());
            if (next->empty())
                break;
            if (!m_sink(m_replayer.replay(m_request.source, *next)))
                return failure(ErrorCode::Cancelled, {});
        }
        for (const ShadowItem &item : (*rows)->takeShadow())
            m_shadow.push_back({intern(item.storyId), intern(item.stage)});
        return {};
    }

    [[nodiscard]] const Document &document() const { return m_replayer.document(); }
    [[nodiscard]] std::vector<ShadowStage> takeShadow() { return std::move(m_shadow); }

private:
    StringId intern(const QByteArray &utf8)
    {
        return m_strings.intern({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    }

    const LoadRequest &m_request;
    const std::stop_token &m_stop;
    const LoadSink &m_sink;
    StringPool &m_strings;
    std::vector<ShadowStage> m_shadow;
    Replayer m_replayer;
};

} // namespace

void loadSource(const LoadRequest &request, StringPool &strings, const std::stop_token &stop,
                const LoadSink &sink)
{
    SourceRun run(request, strings, stop, sink);
    const Result<void> result = run.run();
    SourceEnded ended{request.source, std::nullopt, outcomeOf(run.document(), request.options),
                      run.takeShadow()};
    if (!result)
        ended.error = result.error();
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
