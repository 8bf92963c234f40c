// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sourceloader.h"

#include "core/history/replayer.h"
#include "core/session/checkedrows.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace sled {

namespace {

/// One run of loadSource().
class SourceRun {
public:
    SourceRun(const LoadRequest &request, StringPool &strings, const std::stop_token &stop,
              const LoadSink &sink)
        : m_request(request),
          m_stop(stop),
          m_sink(sink),
          m_strings(strings),
          m_joint(request.joint),
          m_replayer(strings)
    {
    }

    /// Reads to the end. \return the error that reading ended with; the rows before it count.
    Result<void> run()
    {
        const LoadOptions &options = m_request.options;
        auto rows = CheckedRows::open(m_request.path,
                                      {.signatures = options.signatures,
                                       .threads = options.threads,
                                       .wantsItems = options.wantsItems,
                                       .verified = options.verified},
                                      m_stop);
        if (!rows)
            return tl::unexpected(rows.error());
        if (!m_sink(SourceOpened{m_request.source, (*rows)->kind(), (*rows)->openedHow(),
                                 (*rows)->rowsExpected()}))
            return failure(ErrorCode::Cancelled, {});
        m_isJoint = isReplayedJointly((*rows)->kind());
        if (m_isJoint && !m_joint)
            m_joint = std::make_shared<JointReplay>(m_strings);
        if (m_joint) {
            const auto caughtUp = catchUp(m_request.before, {}, options.threads, *m_joint, m_stop);
            if (!caughtUp)
                return tl::unexpected(caughtUp.error());
        }
        for (;;) {
            Result<std::vector<CheckedRow>> next = (*rows)->next();
            if (!next)
                return tl::unexpected(next.error());
            if (next->empty())
                break;
            if (!replay(*next))
                return failure(ErrorCode::Cancelled, {});
            (*rows)->recycle(*std::move(next));
        }
        m_framesSkipped = (*rows)->framesSkipped();
        for (const ShadowItem &item : (*rows)->takeShadow())
            m_shadow.push_back({intern(item.storyId), intern(item.stage)});
        return {};
    }

    /// The last message.
    SourceEnded takeEnd()
    {
        SourceEnded ended;
        ended.source = m_request.source;
        if (!m_isJoint)
            ended.outcome = outcomeOf(m_replayer.document(), m_request.options);
        if (m_joint) {
            for (const SourceIndex source : m_joint->sources())
                ended.jointOutcomes.emplace_back(source,
                                                 outcomeOf(*m_joint, source, m_request.options));
        }
        ended.framesSkipped = m_framesSkipped;
        ended.shadowStages = std::move(m_shadow);
        return ended;
    }

private:
    /// \return false if the sink said stop.
    bool replay(const std::vector<CheckedRow> &rows)
    {
        const SourceIndex source = m_request.source;
        if (!m_isJoint && !m_sink(m_replayer.replay(source, rows)))
            return false;
        if (!m_joint)
            return true;
        auto batches = m_isJoint ? m_joint->replay(source, rows) : m_joint->add(rows);
        return std::all_of(batches.begin(), batches.end(),
                           [this](HistoryBatch &batch) { return m_sink(std::move(batch)); });
    }

    StringId intern(const QByteArray &utf8)
    {
        return m_strings.intern({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    }

    const LoadRequest &m_request;
    const std::stop_token &m_stop;
    const LoadSink &m_sink;
    StringPool &m_strings;
    std::vector<ShadowStage> m_shadow;
    qint64 m_framesSkipped = 0;
    bool m_isJoint = false;
    std::shared_ptr<JointReplay> m_joint;
    Replayer m_replayer;
};

} // namespace

void loadSource(const LoadRequest &request, StringPool &strings, const std::stop_token &stop,
                const LoadSink &sink)
{
    SourceRun run(request, strings, stop, sink);
    const Result<void> result = run.run();
    SourceEnded ended = run.takeEnd();
    if (!result)
        ended.error = result.error();
    sink(std::move(ended));
}

void loadAll(const QStringList &paths, History &history, const LoadOptions &options,
             const std::stop_token &stop)
{
    // In memory until the last source is read.
    const std::shared_ptr<KnownMarks> known
        = options.verified ? options.verified->known() : nullptr;
    std::vector<SourceIndex> sources;
    for (const QString &path : paths) {
        sources.push_back(history.addSource(path));
        history.source(sources.back()).kind
            = sourceKindOfFile(path).value_or(SourceKind::SledDatabase);
    }
    std::stable_partition(sources.begin(), sources.end(), [&history](SourceIndex source) {
        return !isReplayedJointly(history.source(source).kind);
    });
    std::shared_ptr<JointReplay> joint;
    if (hasJointSource(history))
        joint = std::make_shared<JointReplay>(*history.strings());
    for (const SourceIndex source : sources) {
        const LoadRequest request{source, history.source(source).path, options, joint, {}};
        loadSource(request, *history.strings(), stop, [&history](LoadMessage message) {
            apply(std::move(message), history);
            return true;
        });
    }
    if (options.verified)
        options.verified->flush();
}

} // namespace sled
