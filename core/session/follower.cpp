// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/follower.h"

#include "core/session/jointcontext.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace sled {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kRowsCheckedAtOnce = 2048; ///< Of one burst, if the rest may stay pending.
constexpr std::size_t kRowsAMessage = 256;
constexpr std::chrono::milliseconds kOutcomePause{1000}; ///< Between two, at least.
constexpr int kOutcomeFactor = 50;                       ///< Of the time that the last one took.
constexpr std::chrono::milliseconds kDoubt{250};         ///< Before a file is taken to be replaced.
constexpr std::chrono::milliseconds kRetrySlice{1000};   ///< Between looks at the clocks.

Error anotherHistory()
{
    return {ErrorCode::OutOfRange,
            u"the rows that were read are not in the file any more: the history was compacted or "
            "the file replaced; what it holds now is shown as a source of its own"_s};
}

Error alteredRow(RowId row)
{
    return {ErrorCode::OutOfRange,
            u"row %1 was changed in the file after it was read, so what is shown may be out of "
            "date; reload it"_s.arg(toNumber(row))};
}

bool isShort(const std::vector<RawRow> &page)
{
    qint64 bytes = 0;
    for (const RawRow &row : page)
        bytes += row.sizeBytes;
    return page.size() < std::size_t{kPageRows} && bytes < kPageBytes;
}

bool isSame(const FollowState &a, const FollowState &b)
{
    return a.phase == b.phase && a.rowsGone == b.rowsGone && a.error.code == b.error.code
        && a.error.detail == b.error.detail && a.retryAfter == b.retryAfter;
}

} // namespace

Follower::Follower(FollowRequest request, StringPool &strings, FollowControl &control,
                   const FollowSink &sink, std::stop_token stop)
    : m_request(std::move(request)),
      m_strings(strings),
      m_control(control),
      m_sink(sink),
      m_stop(std::move(stop)),
      m_replayer(strings),
      m_checker(m_request.options.threads, m_stop, m_request.options.verified),
      m_audit(m_request.path)
{
}

void Follower::run()
{
    m_control.changes.watch(m_request.path);
    while (!m_stop.stop_requested()) {
        if (m_control.isPaused) {
            m_control.changes.sleep(kRetrySlice);
            continue;
        }
        const Result<void> read = readOn();
        m_checker.rest();
        if (m_stop.stop_requested() || !(read ? settle() : cope(read.error())))
            return;
        rest();
        m_rowsThisTime = 0;
    }
}

Result<void> Follower::readOn()
{
    if (Result<void> opened = openIfNeeded(); !opened)
        return opened;
    for (;;) {
        Result<std::vector<RawRow>> page = m_database->readPage(m_rows.last(), m_stop);
        if (!page)
            return tl::unexpected(page.error());
        if (page->empty() && !isRestored())
            return tl::unexpected(anotherHistory());
        if (page->empty())
            return {};
        const bool isLast = isShort(*page);
        if (Result<void> taken = take(*std::move(page)); !taken)
            return taken;
        // What comes after a short page is found by the next look. A pause is heard between pages.
        if (m_control.isPaused || (isLast && isRestored()))
            return {};
    }
}

Result<void> Follower::openIfNeeded()
{
    if (m_database)
        return {};
    Result<SledDatabase> database = SledDatabase::open(m_request.path, m_stop);
    if (!database)
        return tl::unexpected(database.error());
    m_database = *std::move(database);
    m_control.changes.watch(m_request.path); // its directory may have come just now
    const qint64 rows = m_database->estimateRows(m_stop).value_or(0);
    if (!report(FollowState::Phase::CatchingUp)
        || !m_sink(SourceOpened{m_request.source, m_database->kind(),
                                openWayName(m_database->way()), rows}))
        return failure(ErrorCode::Cancelled, {});
    return {};
}

Result<void> Follower::take(std::vector<RawRow> page)
{
    const std::size_t known = m_rows.size();
    const auto split = page.begin()
        + static_cast<std::ptrdiff_t>(std::min<std::size_t>(
            page.size(), isRestored() ? 0 : static_cast<std::size_t>(m_request.rowCount) - known));
    for (const RawRow &row : page)
        m_rows.add(row);
    std::vector<RawRow> fresh(std::make_move_iterator(split), std::make_move_iterator(page.end()));
    page.erase(split, page.end());
    if (!page.empty())
        takeAgain(std::move(page));
    if (isRestored() && known < m_request.rowCount && !(m_chain == m_request.chain))
        return tl::unexpected(anotherHistory());
    return fresh.empty() ? Result<void>() : takeNew(std::move(fresh));
}

void Follower::takeAgain(std::vector<RawRow> rows)
{
    std::vector<CheckedRow> checked = m_checker.parse(std::move(rows));
    markForged(checked, *m_request.forged);
    for (const CheckedRow &row : checked)
        m_chain.add(row.row, row.isMalformed ? 0 : row.fingerprint);
    m_replayer.replay(m_request.source, checked);
}

SignatureMode Follower::modeForNew() const
{
    return m_rowsThisTime < kRowsCheckedAtOnce ? SignatureMode::Check
                                               : m_request.options.signatures;
}

Result<void> Follower::takeNew(std::vector<RawRow> rows)
{
    const SignatureMode mode = modeForNew();
    m_rowsThisTime += rows.size();
    std::vector<CheckedRow> checked = m_checker.check(std::move(rows), mode);
    markForged(checked, *m_request.forged);
    m_isOutcomeDue = true;
    for (std::span<CheckedRow> left = checked; !left.empty();) {
        const auto some = left.first(std::min(left.size(), kRowsAMessage));
        FollowedRows read{m_replayer.replay(m_request.source, some), {}};
        if (m_request.wantsRows)
            read.rows.assign(std::make_move_iterator(some.begin()),
                             std::make_move_iterator(some.end()));
        if (m_stop.stop_requested() || !m_sink(std::move(read)))
            return failure(ErrorCode::Cancelled, {});
        left = left.subspan(some.size());
    }
    return {};
}

bool Follower::settle()
{
    m_backoff.reset();
    m_isDoubted = false;
    if (m_control.isPaused)
        return true; // what is left is read when it goes on
    return report(FollowState::Phase::Following) && sendOutcome() && audit();
}

bool Follower::cope(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return false;
    // Once more, a little later: what is being copied or restored may be half there.
    if (error.code == ErrorCode::OutOfRange && isRestored() && !std::exchange(m_isDoubted, true)) {
        m_control.changes.sleep(kDoubt);
        return true;
    }
    if (error.code == ErrorCode::OutOfRange) {
        m_sink(FileReplaced{error});
        return false;
    }
    FollowState state = m_state;
    state.phase = FollowState::Phase::Waiting;
    state.error = error;
    state.retryAfter = m_backoff.next();
    m_state = state;
    return m_sink(std::move(state));
}

bool Follower::report(FollowState::Phase phase, const Error &error)
{
    FollowState state;
    state.phase = phase;
    state.error = error;
    state.rowsGone = m_rows.goneCount();
    if (isSame(state, m_state))
        return true;
    m_state = state;
    return m_sink(std::move(state));
}

bool Follower::sendOutcome()
{
    const auto begin = Clock::now();
    if (!m_isOutcomeDue || begin < m_outcomeNotBefore)
        return true;
    m_isOutcomeDue = false;
    FollowOutcome message{outcomeOf(m_replayer.document(), m_request.options), {}};
    if (m_request.options.wantsItems) {
        message.shadowStages.emplace();
        for (const ShadowItem &item :
             m_database->readShadow(m_stop).value_or(std::vector<ShadowItem>())) {
            const auto intern = [this](const QByteArray &utf8) {
                return m_strings.intern({utf8.constData(), static_cast<std::size_t>(utf8.size())});
            };
            message.shadowStages->push_back({intern(item.storyId), intern(item.stage)});
        }
    }
    const auto end = Clock::now();
    m_outcomeNotBefore
        = end + std::max<Clock::duration>(kOutcomePause, kOutcomeFactor * (end - begin));
    return m_sink(std::move(message));
}

bool Follower::audit()
{
    const std::optional<RowId> altered = m_audit.step(m_rows, m_stop);
    if (altered && !m_sink(RowsAltered{alteredRow(*altered)}))
        return false;
    return report(m_state.phase);
}

void Follower::rest()
{
    if (m_state.phase == FollowState::Phase::Waiting)
        return restUntilRetry();
    if (m_rowsThisTime > 0 && m_control.changes.sleep(kLeastInterval))
        return;
    m_control.changes.wait(kPollInterval);
}

void Follower::restUntilRetry()
{
    // The directory may have been made anew.
    m_control.changes.watch(m_request.path);
    if (m_control.changes.sleep(kPollInterval))
        return;
    const auto retryAt = Clock::now() + m_state.retryAfter;
    while (!m_stop.stop_requested() && Clock::now() < retryAt) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(retryAt - Clock::now());
        const auto news = m_control.changes.wait(std::min(left, kRetrySlice));
        if (news != FileChanges::News::None || m_suspend.hasSlept()) {
            m_backoff.reset();
            return;
        }
    }
}

void follow(FollowRequest request, StringPool &strings, FollowControl &control,
            const std::stop_token &stop, const FollowSink &sink)
{
    const std::stop_callback wake(stop, [&control] { control.changes.wake(); });
    Follower(std::move(request), strings, control, sink, stop).run();
}

} // namespace sled
