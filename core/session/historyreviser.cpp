// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/historyreviser.h"

#include "core/base/backgroundthread.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDoublings = 8; ///< Of the time to wait for more forged ops.

Error changedFile()
{
    return {ErrorCode::OutOfRange,
            u"the file has changed since it was read, so what forged ops led to cannot be taken "
            "back; reload it"_s};
}

} // namespace

HistoryReviser::HistoryReviser(History &history, const LoadOptions &options, QObject *parent)
    : QObject(parent), m_history(history), m_options(options)
{
    m_poll.setInterval(kPollInterval);
    connect(&m_poll, &QTimer::timeout, this, &HistoryReviser::poll);
}

HistoryReviser::~HistoryReviser() = default;

void HistoryReviser::forget(const std::vector<OpIndex> &forged)
{
    m_forged.insert(m_forged.end(), forged.begin(), forged.end());
    for (const OpIndex op : forged) {
        for (const SourceIndex source :
             m_history.sourceSets().members(m_history.ops().at(op).sources))
            note(source);
    }
    if (!forged.empty())
        noteJoint();
}

void HistoryReviser::sourceLoaded(SourceIndex source)
{
    // Ops found to be forged before this source came were taken for good in it.
    const bool holdsForged = std::any_of(m_forged.begin(), m_forged.end(), [&](OpIndex op) {
        const auto &holders = m_history.sourceSets().members(m_history.ops().at(op).sources);
        return std::binary_search(holders.begin(), holders.end(), source);
    });
    if (holdsForged)
        note(source);
    if (!m_forged.empty())
        noteJoint();
}

void HistoryReviser::noteJoint()
{
    for (std::uint32_t i = 0; i < m_history.sourceCount(); ++i) {
        if (isReplayedJointly(m_history.source(SourceIndex{i}).kind))
            note(SourceIndex{i});
    }
}

void HistoryReviser::note(SourceIndex source)
{
    const auto index = static_cast<std::size_t>(source);
    if (m_sources.size() <= index)
        m_sources.resize(index + 1);
    SourceState &state = m_sources[index];
    if (state.isDue)
        return;
    state.isDue = true;
    state.notBefore.setRemainingTime(kGather * (1 << std::min(state.revisions, kMostDoublings)));
    m_poll.start();
}

void HistoryReviser::poll()
{
    if (m_revision)
        return applySome();
    if (m_current)
        return collect();
    bool isWaiting = false;
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const SourceIndex source{static_cast<std::uint32_t>(i)};
        const bool isDue = m_sources[i].isDue;
        isWaiting = isWaiting || isDue;
        const bool isRead = isDue && m_history.source(source).state != Source::State::Loading;
        const bool isTime
            = m_sources[i].notBefore.hasExpired() || m_history.claims().pendingCount() == 0;
        if (isRead && isTime)
            return start(source);
    }
    if (!isWaiting) {
        m_poll.stop();
        Q_EMIT finished();
    }
}

void HistoryReviser::start(SourceIndex source)
{
    SourceState &state = m_sources[static_cast<std::size_t>(source)];
    state.isDue = false;
    ++state.revisions;
    m_current = source;
    Q_EMIT revising(source);
    auto forged = std::make_shared<ForgedOps>();
    for (const OpIndex op : m_forged)
        forged->insert(m_history.ops().at(op).fingerprint);
    const SourceKind kind = m_history.source(source).kind;
    RevisionRequest request{
        {source, m_history.source(source).path, kind, m_history.rowCount(source)},
        {},
        m_options,
        std::move(forged)};
    if (isReplayedJointly(kind))
        request.others = readSources(m_history, source);
    m_thread
        = std::jthread([this, request, strings = m_history.strings()](const std::stop_token &stop) {
              beBackgroundThread();
              Result<SourceRevision> revision = replayAgain(request, *strings, stop);
              const std::lock_guard lock(m_mutex);
              m_result.emplace(std::move(revision));
          });
}

void HistoryReviser::collect()
{
    std::optional<Result<SourceRevision>> result;
    {
        const std::lock_guard lock(m_mutex);
        result = std::exchange(m_result, std::nullopt);
    }
    if (!result)
        return;
    m_thread = {}; // it has said its last word
    if (!*result)
        return end(result->error());
    if ((*result)->rows.size() != m_history.rowCount(*m_current))
        return end(changedFile());
    m_revision = **std::move(result);
    m_applied = 0;
    applySome();
}

void HistoryReviser::applySome()
{
    constexpr std::size_t kRowsAClock = 256;
    QElapsedTimer turn;
    turn.start();
    const SourceIndex source = *m_current;
    while (m_applied < m_revision->rows.size()) {
        if (m_applied % kRowsAClock == 0 && std::chrono::milliseconds(turn.elapsed()) >= kMaxTurn)
            return;
        const SourceRevision::Row &next = m_revision->rows[m_applied];
        const SourceRow row = m_history.row(source, m_applied);
        const std::uint64_t fingerprint
            = row.op == OpIndex::None ? 0 : m_history.ops().at(row.op).fingerprint;
        if (next.row != row.row || next.fingerprint != fingerprint)
            return end(changedFile());
        m_history.revise(source, m_applied,
                         {next.delivered, next.verdict,
                          m_revision->reasons.of(static_cast<std::uint32_t>(m_applied))});
        ++m_applied;
    }
    m_history.setOutcome(source, std::move(m_revision->outcome));
    end(std::nullopt);
}

void HistoryReviser::end(const std::optional<Error> &error)
{
    const SourceIndex source = *std::exchange(m_current, std::nullopt);
    m_revision.reset();
    if (error)
        Q_EMIT failed(source, *error);
    else
        Q_EMIT revised(source);
}

} // namespace sled
