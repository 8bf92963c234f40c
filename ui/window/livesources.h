// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/historyreviser.h"
#include "core/session/livetail.h"
#include "core/session/verifier.h"

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace sled {

/// Which sources of a window are live: wishes that outlast a history, and what carries them out
/// in the one of the moment.
class LiveSources final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveSources)

public:
    explicit LiveSources(QObject *parent = nullptr);
    ~LiveSources() override;

    /// All must outlive their use here, until release().
    void setHistory(History &history, const LoadOptions &options, Verifier &verifier,
                    HistoryReviser &reviser);
    void release();
    void addSource(SourceIndex source); ///< Follows it, if it is to be live.

    void setAllLive(bool areLive); ///< Those too that are opened later.
    void setLive(SourceIndex source, bool isLive);
    /// What is live, told by absolute paths, for sources opened from now on; see SavedView::Live.
    void setWishes(bool areAllLive, const QStringList &exceptions);
    [[nodiscard]] QStringList exceptions() const; ///< Absolute paths, by name.
    /// Whether the newest events are to be kept in view once sources are live.
    void setFollowWanted(bool isWanted) { m_isFollowWanted = isWanted; }
    [[nodiscard]] bool isFollowWanted() const { return m_isFollowWanted; }
    void setPaused(bool isPaused); ///< Shows nothing new until it ends, but collects it.
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] qint64 collectedCount() const; ///< Events, while it is paused.
    [[nodiscard]] bool areAllLive() const { return m_areAllLive; }
    [[nodiscard]] bool isAnyWanted() const { return m_areAllLive || !m_live.isEmpty(); }
    [[nodiscard]] bool isLive(SourceIndex source) const;
    [[nodiscard]] FollowState state(SourceIndex source) const;
    [[nodiscard]] std::vector<SourceIndex> followed() const;

Q_SIGNALS:
    void aboutToChange(); ///< As all that follows: see LiveTail.
    void eventsAppended(sled::EventIndex first, sled::EventIndex end);
    void verdictsChanged();
    void sourceAdded(sled::SourceIndex source);
    void sourceChanged(sled::SourceIndex source);
    void stateChanged(sled::SourceIndex source);
    void wishesChanged(); ///< Other sources are to be live.
    void pauseChanged();  ///< isPaused() or collectedCount().

private:
    [[nodiscard]] bool isWanted(SourceIndex source) const;

    History *m_history = nullptr;
    bool m_areAllLive = false;
    bool m_isPaused = false;
    bool m_isFollowWanted = true;
    QSet<QString> m_live;  ///< Absolute paths of sources, if not all are.
    QSet<QString> m_quiet; ///< Those that are not, if all others are.
    std::unique_ptr<LiveTail> m_tail;
};

} // namespace sled
