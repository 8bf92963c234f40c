// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/storylives.h"
#include "core/analysis/storyreader.h"
#include "ui/models/newestjob.h"
#include "ui/models/readinginturns.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace sled {

/// Tells the lives of all stories in the background, again and again while their history grows.
///
/// The history is copied on its own thread, at most for kMaxTurn at a time; lives are told on
/// another. While the history does not come to rest, it is at work a fifth of the time at most.
class StoriesFeed final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoriesFeed)

public:
    static constexpr std::chrono::milliseconds kMaxTurn{10};
    static constexpr std::chrono::milliseconds kGather{200};

    explicit StoriesFeed(QObject *parent = nullptr);
    ~StoriesFeed() override = default; ///< Stops telling and waits for that.

    /// Starts over for \a history, which must outlive its use here; null: for none.
    void setHistory(const History *history);
    void refresh();       ///< The history has changed, and will again.
    void refreshAtRest(); ///< It has changed, and that is all for now.

    /// Whether what is told is, or will be, out of date.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] std::shared_ptr<const StoryLives> lives() const { return m_lives; }

Q_SIGNALS:
    void livesChanged();
    void busyChanged();

private:
    using Answer = std::shared_ptr<const StoryLives>; ///< Null: stopped.

    void take(const Answer &answer);
    [[nodiscard]] bool isAtWork() const { return m_reading.isActive() || m_job.isBusy(); }

    const History *m_history = nullptr;
    Answer m_lives = std::make_shared<StoryLives>();
    bool m_isStale = false; ///< Something has changed since it was begun to be read.
    bool m_isAtRest = false;
    QElapsedTimer m_work; ///< Since the history was begun to be read.
    std::chrono::milliseconds m_pause = kGather;
    QTimer m_gather;
    ReadingInTurns<StoryReader> m_reading;
    NewestJob<Answer> m_job; // last member: waits for its work before anything goes away
};

} // namespace sled
