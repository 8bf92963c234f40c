// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/followerthread.h"
#include "core/session/jointtail.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <tsl/robin_set.h>
#include <vector>

class QElapsedTimer;

namespace sled {

/// Follows sources of a History: what is committed to their databases is added at once. Lives,
/// and signals, on its owner's thread, which is the history's.
///
/// The history is changed only from there, between two turns of the event loop, at most for
/// kMaxTurn at a time; a slow owner slows reading, memory does not grow. Nothing that was read is
/// ever taken away: if a file comes to hold another history, that becomes a source of its own.
class LiveTail final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveTail)

public:
    static constexpr std::chrono::milliseconds kPollInterval{25};
    static constexpr std::chrono::milliseconds kMaxTurn{10};

    /// \a history must outlive the tail. If \a options leave signatures pending, those of few new
    /// rows are checked all the same before they come.
    explicit LiveTail(History &history, const LoadOptions &options, QObject *parent = nullptr);
    ~LiveTail() override; ///< Stops all, then joins.

    /// Adds the database at \a path as a source, and follows it from its first row on.
    SourceIndex open(const QString &path);
    /// Follows \a source from where it was read to, once that is loaded. It is read once more for
    /// that, in the background: replay goes on with the document of all its rows. Op files and
    /// archives, which no sled writes, are not followed.
    void follow(SourceIndex source);
    void unfollow(SourceIndex source); ///< What was read stays.

    /// Reads no more until resume(); nothing is lost by it.
    void pause(SourceIndex source) { setPaused(source, true); }
    void resume(SourceIndex source) { setPaused(source, false); }
    void pauseAll();
    void resumeAll();

    /// Reads on but keeps what it reads to itself: the history does not change because of what is
    /// committed, until it is let go. That takes as much memory as the rows do.
    void setHeldBack(bool isHeldBack);
    [[nodiscard]] bool isHeldBack() const { return m_isHeldBack; }
    /// Events held back that the history does not have.
    [[nodiscard]] qint64 heldBackCount() const { return qint64(m_heldBack.size()); }

    /// Stops reading \a source, whose rows are about to be judged anew: see restart().
    void hold(SourceIndex source);
    /// Begins anew with what the history knows of \a source by now, if it is followed.
    void restart(SourceIndex source);
    void forget(const std::vector<OpIndex> &forged); ///< Their signatures are bad.

    [[nodiscard]] bool isFollowed(SourceIndex source) const;
    [[nodiscard]] std::vector<SourceIndex> followed() const;
    [[nodiscard]] FollowState state(SourceIndex source) const;

Q_SIGNALS:
    /// The history is about to change: whoever reads it on another thread has to stop now.
    void aboutToChange();
    /// Half open. All of them come from \a source.
    void eventsAppended(sled::EventIndex first, sled::EventIndex end, sled::SourceIndex source);
    void verdictsChanged();                       ///< Of events that were there before.
    void sourceAdded(sled::SourceIndex source);   ///< By open(), or as in sourceReplaced().
    void sourceChanged(sled::SourceIndex source); ///< Its counts, its state or its outcome.
    void followStateChanged(sled::SourceIndex source);
    /// What the file of \a former holds now is read as \a fresh, which is followed instead.
    void sourceReplaced(sled::SourceIndex former, sled::SourceIndex fresh);
    void heldBackChanged(); ///< isHeldBack() or heldBackCount().

private:
    struct Followed {
        FollowState state;
        bool isPaused = false;
        bool isOwn = false; ///< By open(): nobody else reads it.
        bool isDue = true;  ///< To be started, once nobody else works on the source.
        bool isHeld = false;
        bool givesRows = false;                 ///< What it reads is given to the joint replay.
        std::unique_ptr<FollowerThread> thread; ///< Null: it is not running.
    };
    /// What the messages of one turn have changed.
    struct Turn {
        bool isRead = false;
        bool areVerdictsChanged = false;
        bool isStateChanged = false;
        bool isReplaced = false;
    };

    /// By open(), or by somebody else, who may not have begun.
    [[nodiscard]] bool isBeingLoaded(SourceIndex source) const;
    [[nodiscard]] Followed *find(SourceIndex source);
    void setPaused(SourceIndex source, bool isPaused);
    void start(SourceIndex source, Followed &followed);
    void deliver();
    void keepJoint();
    void deliverJoint();
    void startIfFree(SourceIndex source);
    void collectFrom(SourceIndex source);
    void deliverFrom(SourceIndex source, const QElapsedTimer &turn);
    void take(SourceIndex source, FollowMessage message, Turn &turn);
    void replace(SourceIndex former);
    [[nodiscard]] EventIndex eventEnd() const;

    History &m_history;
    const LoadOptions m_options;
    QTimer m_poll;
    std::shared_ptr<const ForgedOps> m_forged = std::make_shared<ForgedOps>();
    std::map<SourceIndex, FollowState> m_ended; ///< Of replaced sources.
    JointTail m_joint;
    std::size_t m_jointSources = 0; ///< That there were when it began.
    bool m_isHeldBack = false;
    tsl::robin_set<OpId, ByteIdHash> m_heldBack; ///< Ops of the events.
    SourceIndex m_last{}; ///< Whose turn it was last: each is first now and then.
    std::map<SourceIndex, Followed> m_followed; // last member: threads end before all else
};

} // namespace sled
