// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/verifier.h"

#include <algorithm>
#include <utility>

namespace sled {

namespace {

/// Checks in flight a thread: more than it can do between two polls, and little enough that
/// nothing preferred has to wait long even if it was in flight already.
constexpr std::size_t kAhead = 2048;

constexpr double kSmoothing = 0.1; ///< Weight of the last interval in the rate.

} // namespace

Verifier::Verifier(History &history, int threads, QObject *parent,
                   std::shared_ptr<VerifiedOps> verified)
    : QObject(parent), m_history(history), m_pool(threads, std::move(verified))
{
    m_poll.setInterval(kPollInterval);
    connect(&m_poll, &QTimer::timeout, this, &Verifier::poll);
}

Verifier::~Verifier() = default;

void Verifier::takeIn()
{
    const auto size = static_cast<std::uint32_t>(m_history.ops().size());
    if (size > m_seen) {
        if (!m_ranges.empty() && m_ranges.back().end == m_seen)
            m_ranges.back().end = size;
        else
            m_ranges.push_back({m_seen, size});
        m_seen = size;
        Q_EMIT progressed(progress());
    }
    updateState();
}

void Verifier::prefer(const std::vector<OpIndex> &ops)
{
    if (m_state != State::Running)
        return;
    // Those in flight already are checked once more: cheaper than to wait for their turn.
    std::vector<SignatureTask> tasks;
    for (const OpIndex op : ops) {
        if (const SignatureClaim *claim = m_history.claims().find(op))
            tasks.push_back(taskFor(op, *claim));
    }
    m_pool.submitFirst(std::move(tasks));
}

SignatureTask Verifier::taskFor(OpIndex op, const SignatureClaim &claim) const
{
    return {op, m_history.authors().at(m_history.ops().at(op).signer), claim};
}

void Verifier::pause()
{
    if (m_state == State::Running)
        halt(State::Paused);
}

void Verifier::stop()
{
    if (m_state == State::Running || m_state == State::Paused)
        halt(State::Stopped);
}

void Verifier::halt(State state)
{
    m_state = state;
    for (const SignatureTask &task : m_pool.withdraw()) {
        const auto op = static_cast<std::uint32_t>(task.op);
        m_ranges.push_back({op, op + 1});
    }
    // Single ops join into ranges again, so that what is left stays small.
    std::sort(m_ranges.begin(), m_ranges.end(),
              [](const Range &a, const Range &b) { return a.first < b.first; });
    std::vector<Range> joined;
    for (const Range &range : m_ranges) {
        if (!joined.empty() && range.first <= joined.back().end)
            joined.back().end = std::max(joined.back().end, range.end);
        else
            joined.push_back(range);
    }
    m_ranges = std::move(joined);
    announceState();
}

void Verifier::resume()
{
    if (m_state != State::Paused && m_state != State::Stopped)
        return;
    m_state = State::Idle;
    updateState();
    if (m_state == State::Idle)
        announceState();
}

void Verifier::updateState()
{
    const bool isDue = m_history.claims().pendingCount() > 0;
    if (m_state == State::Idle && isDue) {
        m_state = State::Running;
        m_perSecond = 0.0;
        m_sinceResults.start();
        m_poll.start();
        refill();
        announceState();
    } else if (m_state == State::Running && !isDue) {
        m_state = State::Idle;
        announceState();
    }
    if (m_state != State::Running && m_pool.outstanding() == 0)
        m_poll.stop();
}

void Verifier::announceState()
{
    Q_EMIT stateChanged();
    Q_EMIT progressed(progress());
}

void Verifier::poll()
{
    takeResults();
    if (m_state == State::Running)
        refill();
    updateState();
}

void Verifier::takeResults()
{
    const std::vector<SignatureResult> results = m_pool.takeResults();
    if (results.empty())
        return;
    std::vector<OpIndex> ops;
    std::vector<OpIndex> forged;
    ops.reserve(results.size());
    for (const SignatureResult &result : results) {
        if (!m_history.claims().find(result.op))
            continue; // checked twice: see prefer()
        m_history.setSignature(result.op, result.isOk);
        ops.push_back(result.op);
        if (!result.isOk)
            forged.push_back(result.op);
    }
    m_history.promoteVariants();
    m_checked += static_cast<qint64>(ops.size());
    const double seconds = static_cast<double>(m_sinceResults.restart()) / 1000.0;
    const double rate = static_cast<double>(ops.size()) / std::max(seconds, 0.001);
    m_perSecond = m_perSecond > 0 ? m_perSecond + kSmoothing * (rate - m_perSecond) : rate;
    if (!ops.empty())
        Q_EMIT checked(ops, forged);
    Q_EMIT progressed(progress());
}

void Verifier::refill()
{
    const std::size_t wanted = kAhead * m_pool.threadCount();
    std::vector<SignatureTask> tasks;
    while (!m_ranges.empty() && m_pool.outstanding() + tasks.size() < wanted) {
        Range &range = m_ranges.back();
        if (range.first == range.end) {
            m_ranges.pop_back();
            continue;
        }
        const OpIndex op{--range.end};
        if (const SignatureClaim *claim = m_history.claims().find(op))
            tasks.push_back(taskFor(op, *claim));
    }
    if (!tasks.empty())
        m_pool.submit(std::move(tasks));
}

VerificationProgress Verifier::progress() const
{
    VerificationProgress progress;
    const auto pending = static_cast<qint64>(m_history.claims().pendingCount());
    progress.checked = m_checked;
    progress.total = m_checked + pending;
    progress.perSecond = m_perSecond;
    if (m_state == State::Running && m_perSecond > 0)
        progress.secondsLeft = static_cast<double>(pending) / m_perSecond;
    return progress;
}

} // namespace sled
