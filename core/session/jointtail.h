// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/jointcontext.h"
#include "core/session/loadoptions.h"

#include <functional>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

namespace sled {

/// Keeps files of ops and archives up to date with what comes to followed databases: their ops
/// that waited for it are released. Replays on a thread of its own, which reads all sources once
/// more to begin with; for the thread of the history.
class JointTail final {
public:
    JointTail(History &history, const LoadOptions &options);
    ~JointTail(); ///< Stops, then joins.
    Q_DISABLE_COPY_MOVE(JointTail)

    /// Begins anew with what the history holds now. What comes from then on is to be added.
    void start(std::shared_ptr<const ForgedOps> forged);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_thread.joinable(); }

    void add(std::vector<CheckedRow> rows); ///< Of a database, and in the history already.

    /// Takes into the history what has become known, and calls \a aboutToChange before it does.
    /// \return the sources that have changed.
    std::vector<SourceIndex> deliver(const std::function<void()> &aboutToChange);

private:
    struct Shared;
    struct Outcome {
        std::vector<HistoryBatch> changes; ///< Without rows.
        std::vector<std::pair<SourceIndex, ReplayOutcome>> outcomes;
    };
    struct Work;

    /// \return whether it changes anything: only an op that waits can be released.
    bool release(SourceIndex source, const HistoryBatch &batch);

    History &m_history;
    const LoadOptions m_options;
    std::shared_ptr<Shared> m_shared;
    std::jthread m_thread; // last member: joins before anything it uses goes away
};

} // namespace sled
