// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/reportsfeed.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace sled {

namespace {

constexpr std::size_t kEventsAtOnce = 20'000; ///< Copied before it looks at the clock.

} // namespace

ReportsFeed::ReportsFeed(QObject *parent)
    : QObject(parent),
      m_reading(kEventsAtOnce, kMaxTurn,
                [this](const std::shared_ptr<const ReportInput> &read) {
                    ReportInput input = *read;
                    input.lives = m_lives;
                    input.shown = m_shown;
                    input.present = double(QDateTime::currentSecsSinceEpoch());
                    m_job.run([input = std::make_shared<const ReportInput>(std::move(input)),
                               kind = m_kind, request = m_request](const std::stop_token &stop) {
                        Result<NamedReport> report = makeReport(kind, *input, request, stop);
                        return report ? std::make_shared<const NamedReport>(*std::move(report))
                                      : Report();
                    });
                }),
      m_job([this](const Report &report) { take(report); })
{
    m_gather.setSingleShot(true);
    connect(&m_gather, &QTimer::timeout, this, &ReportsFeed::begin);
}

void ReportsFeed::setHistory(const History *history)
{
    m_gather.stop();
    m_reading.stop();
    m_job.cancel();
    m_history = history;
    m_lives = std::make_shared<StoryLives>();
    m_shown.reset();
    m_report.reset();
    m_isStale = false;
    Q_EMIT reportChanged();
    Q_EMIT busyChanged();
}

void ReportsFeed::setLives(std::shared_ptr<const StoryLives> lives)
{
    m_lives = std::move(lives);
    refresh();
}

void ReportsFeed::setShownEvents(const ShownEvents &shown, const QString &filter)
{
    if (shown == m_shown && filter == m_request.filter)
        return;
    m_shown = shown;
    m_request.filter = filter;
    refresh();
}

void ReportsFeed::setKind(ReportKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    changeRequest();
}

void ReportsFeed::setZone(const QTimeZone &zone, const QString &name)
{
    if (name == m_request.zoneName)
        return;
    m_request.zone = zone;
    m_request.zoneName = name;
    changeRequest();
}

void ReportsFeed::setWanted(bool isWanted)
{
    if (isWanted == m_isWanted)
        return;
    m_isWanted = isWanted;
    if (m_isWanted && m_isStale && !isAtWork())
        m_gather.start(kGather);
    Q_EMIT busyChanged();
}

void ReportsFeed::refresh()
{
    makeSoon(m_pause);
}

/// The user asks for another: that does not wait.
void ReportsFeed::changeRequest()
{
    m_reading.stop();
    m_job.cancel();
    m_report.reset();
    Q_EMIT reportChanged();
    m_gather.stop();
    makeSoon(kGather);
}

void ReportsFeed::makeSoon(std::chrono::milliseconds delay)
{
    if (!m_history)
        return;
    m_isStale = true;
    if (m_isWanted && !isAtWork() && !m_gather.isActive())
        m_gather.start(m_report ? delay : kGather);
    Q_EMIT busyChanged();
}

void ReportsFeed::begin()
{
    if (!m_isWanted || !m_history)
        return;
    m_isStale = false;
    if (!m_lives->input().strings)
        return; // none are told yet; there will be others
    m_work.start();
    m_reading.start(*m_history);
}

bool ReportsFeed::isBusy() const
{
    return m_isWanted && (m_isStale || isAtWork());
}

void ReportsFeed::take(const Report &report)
{
    constexpr int kRest = 4; // times as long as it worked
    m_pause = std::max(kPause, std::chrono::milliseconds(m_work.elapsed()) * kRest);
    if (report) {
        m_report = report;
        Q_EMIT reportChanged();
    }
    if (m_isStale && m_isWanted)
        m_gather.start(m_pause);
    Q_EMIT busyChanged();
}

} // namespace sled
