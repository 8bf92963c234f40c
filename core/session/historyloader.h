// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/inbox.h"
#include "core/session/sourceloader.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <thread>

namespace sled {

/// Loads sources into a History in the background. Lives, and signals, on its owner's thread.
///
/// The history is changed only from that thread, between two turns of its event loop, at
/// most for kMaxTurn at a time.
class HistoryLoader final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kPollInterval{25};
    static constexpr std::chrono::milliseconds kMaxTurn{10};
    static constexpr std::size_t kMaxWaiting = 64; ///< Messages; then reading waits.

    /// \a history must outlive the loader.
    explicit HistoryLoader(History &history, const LoadOptions &options = {},
                           QObject *parent = nullptr);
    ~HistoryLoader() override; ///< Cancels, then joins.

    /// Adds \a paths as sources and loads them after those still in hand; of these, databases
    /// come before what is replayed together with them.
    void load(const QStringList &paths);
    /// Stops loading; sources not read to their end become Cancelled, their rows stay.
    void cancel();

    [[nodiscard]] bool isLoading() const { return m_thread.joinable(); }
    [[nodiscard]] qint64 rowsRead() const; ///< Of all sources.
    /// An estimate, never below rowsRead(): of sources that wait for their turn by their size.
    [[nodiscard]] qint64 rowsExpected() const;

Q_SIGNALS:
    void sourceAdded(sled::SourceIndex source);
    void sourceChanged(sled::SourceIndex source); ///< Its state, turn or counts.
    void eventsAppended(sled::EventIndex first, sled::EventIndex end); ///< Half open.
    void verdictsChanged();                                ///< Of events that were there before.
    void sourceLoaded(sled::SourceIndex source);           ///< To its end, or as far as it can be.
    void progressed(qint64 rowsRead, qint64 rowsExpected); ///< At most once per kPollInterval.
    void finished(); ///< Nothing is left to load. Not after cancel().

private:
    void enqueue(SourceIndex source);
    [[nodiscard]] LoadRequest requestFor(SourceIndex source);
    void startNext();
    void deliver();
    [[nodiscard]] EventIndex eventEnd() const;

    History &m_history;
    const LoadOptions m_options;
    QTimer m_poll;
    std::vector<SourceIndex> m_queue;     ///< Sources to load, next first.
    std::shared_ptr<JointReplay> m_joint; ///< Of m_thread while that runs; holds all that was read.
    std::shared_ptr<KnownMarks> m_known;  ///< In memory until all is loaded; may be null.
    std::shared_ptr<Inbox<LoadMessage>> m_inbox;
    std::jthread m_thread; // last member: joins before anything it uses goes away
};

} // namespace sled
