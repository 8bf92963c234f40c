// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/storiesfeed.h"

#include <algorithm>
#include <utility>

namespace sled {

namespace {

constexpr std::size_t kStoriesAtOnce = 5'000; ///< Entries copied before it looks at the clock.

std::shared_ptr<const StoryLives> tell(const StoryInput &input, const std::stop_token &stop)
{
    Result<StoryLives> lives = StoryLives::tell(input, stop);
    return lives ? std::make_shared<const StoryLives>(*std::move(lives)) : nullptr;
}

} // namespace

StoriesFeed::StoriesFeed(QObject *parent)
    : QObject(parent),
      m_reading(kStoriesAtOnce, kMaxTurn,
                [this](const std::shared_ptr<const StoryInput> &input) {
                    m_job.run([input](const std::stop_token &stop) { return tell(*input, stop); });
                }),
      m_job([this](const Answer &answer) { take(answer); })
{
    m_gather.setSingleShot(true);
    connect(&m_gather, &QTimer::timeout, this, [this] {
        m_isStale = false;
        m_work.start();
        m_reading.start(*m_history);
    });
}

void StoriesFeed::setHistory(const History *history)
{
    m_gather.stop();
    m_reading.stop();
    m_job.cancel();
    m_history = history;
    m_isStale = false;
    m_pause = kGather;
    m_lives = std::make_shared<StoryLives>();
    Q_EMIT livesChanged();
    Q_EMIT busyChanged();
}

void StoriesFeed::refresh()
{
    if (!m_history)
        return;
    m_isStale = true;
    m_isAtRest = false;
    if (!isAtWork() && !m_gather.isActive())
        m_gather.start(m_pause);
    Q_EMIT busyChanged();
}

void StoriesFeed::refreshAtRest()
{
    if (!m_history)
        return;
    m_isStale = true;
    m_isAtRest = true;
    if (!isAtWork())
        m_gather.start(kGather);
    Q_EMIT busyChanged();
}

bool StoriesFeed::isBusy() const
{
    return m_isStale || isAtWork();
}

void StoriesFeed::take(const Answer &answer)
{
    constexpr int kRest = 4; // times as long as it worked
    m_pause = std::max(kGather, std::chrono::milliseconds(m_work.elapsed()) * kRest);
    if (m_isStale)
        m_gather.start(m_isAtRest ? kGather : m_pause);
    if (answer) {
        m_lives = answer;
        Q_EMIT livesChanged();
    }
    Q_EMIT busyChanged();
}

} // namespace sled
