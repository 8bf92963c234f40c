// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/history.h"
#include "core/session/sourcerevision.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace sled {

/// Takes forged ops out of a history again, with all that came of them: every row ends as in
/// a replay that knew from the start which signatures are bad.
///
/// Replays each source that holds one in the background, from its file, and puts the result
/// into the history on its owner's thread, at most for kMaxTurn at a time. Lives, and
/// signals, there.
class HistoryReviser final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryReviser)

public:
    static constexpr std::chrono::milliseconds kPollInterval{33};
    static constexpr std::chrono::milliseconds kMaxTurn{20};
    /// After the first forged op of a source: there may be more.
    static constexpr std::chrono::milliseconds kGather{300};

    /// \a history must outlive the reviser; \a options as for loading it.
    HistoryReviser(History &history, const LoadOptions &options, QObject *parent = nullptr);
    ~HistoryReviser() override; ///< Stops, then joins.

    void forget(const std::vector<OpIndex> &forged); ///< Their signatures are bad.
    void sourceLoaded(SourceIndex source);           ///< It holds all its rows now.

    [[nodiscard]] bool isBusy() const { return m_poll.isActive(); }

Q_SIGNALS:
    /// Its rows are about to be replayed again: none may come until revised() or failed().
    void revising(sled::SourceIndex source);
    void revised(sled::SourceIndex source); ///< Its verdicts, counts and reasons are right now.
    /// The file is not what was read any more, or cannot be read: reload it.
    void failed(sled::SourceIndex source, const sled::Error &error);
    void finished(); ///< isBusy() has become false.

private:
    struct SourceState {
        bool isDue = false; ///< Holds an op found to be forged since its last replay began.
        int revisions = 0;  ///< The more there were, the longer to wait for the next one.
        QDeadlineTimer notBefore;
    };

    void note(SourceIndex source);
    void noteJoint(); ///< Sources whose ops may wait for, or follow, those of any other.
    void poll();
    void start(SourceIndex source);
    void collect();
    void applySome();
    void end(const std::optional<Error> &error);

    History &m_history;
    const LoadOptions m_options;
    QTimer m_poll;
    std::vector<SourceState> m_sources; ///< By SourceIndex.
    std::vector<OpIndex> m_forged;
    std::optional<SourceIndex> m_current;
    std::optional<SourceRevision> m_revision; ///< Being applied.
    std::size_t m_applied = 0;                ///< Rows of it.

    std::mutex m_mutex; ///< Guards what follows.
    std::optional<Result<SourceRevision>> m_result;
    std::jthread m_thread; // last member: joins before anything it uses goes away
};

} // namespace sled
