// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demosled.h"
#include "core/session/transitionqueue.h"

#include <QString>

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace sled {

/// Something to do with a sled on the thread that writes it, such as to receive an op. Done
/// again if it fails because of the database, so it must not have done half of it then.
using SledJob = std::function<Result<void>(DemoSled &)>;

/// How an event log is written.
struct EventLogOptions {
    std::size_t capacity = 256; ///< Transitions that may wait.
    /// How long writing is tried again once nothing more can come.
    std::chrono::milliseconds closingPatience{30'000};
    /// Takes the ops of each transaction after it was committed, on the writing thread.
    std::function<void(std::vector<MadeOp>)> onCommitted;
};

/// What happened on the writing thread since somebody looked last.
struct EventLogNews {
    std::optional<std::string> openedSled; ///< The id of the sled, once it is open.
    std::vector<DeclaredGap> gaps;         ///< Declared, and committed.
    std::uint64_t written = 0;             ///< Transitions committed since the start.
    std::optional<Error> trouble;          ///< Writing fails since then and is tried again.
    bool hasRecovered = false;             ///< From what was told before.
    bool isOver = false;
    std::optional<Error> failure; ///< Why it is over, unless all is written.
};

/// The part of an EventLogSubscriber that lives on its writing thread, and what the two share.
class EventLogWorker final {
public:
    EventLogWorker(QString path, std::shared_ptr<TransitionQueue> queue, EventLogOptions options);
    Q_DISABLE_COPY_MOVE(EventLogWorker)
    ~EventLogWorker() = default;

    /// The logical number of the bus's first transition, once it is known. A worker that
    /// follows another one on the same bus is given it, and declares what was not written.
    void setLogicalBase(std::optional<std::int64_t> base) { m_logicalBase = base; }

    /// Writes until the queue ends, or until it cannot. After a stop it still writes what
    /// there is, but tries nothing twice.
    void run(const std::stop_token &stop);

    // From any thread.
    void post(SledJob job); ///< Done in order, before transitions fired afterwards are logged.
    [[nodiscard]] EventLogNews takeNews();
    [[nodiscard]] std::optional<std::int64_t> logicalBase() const; ///< After run().

private:
    using Step = std::function<Result<void>()>;

    [[nodiscard]] Result<void> open(const std::stop_token &stop);
    [[nodiscard]] Result<void> work(const std::stop_token &stop);
    [[nodiscard]] Result<void> logBatch(const TransitionQueue::Batch &batch,
                                        const std::stop_token &stop);
    [[nodiscard]] Result<void> runJobs(const std::stop_token &stop);
    [[nodiscard]] Result<void> commit(const std::stop_token &stop);
    /// Repeats \a step while it fails with one of \a passing, which may pass by themselves.
    [[nodiscard]] Result<void> persist(const Step &step, const std::stop_token &stop,
                                       std::span<const ErrorCode> passing);
    [[nodiscard]] Result<void> persist(const Step &step, const std::stop_token &stop);
    void tellTrouble(const Error &error);
    void tellRecovery();

    const QString m_path;
    const std::shared_ptr<TransitionQueue> m_queue;
    const EventLogOptions m_options;
    std::unique_ptr<DemoSled> m_sled;
    std::optional<std::int64_t> m_logicalBase;
    std::uint64_t m_nextLogical = 0;
    std::vector<DeclaredGap> m_openGaps; ///< Not committed yet.
    std::uint64_t m_openTransitions = 0; ///< Not committed yet.

    mutable std::mutex m_mutex; ///< Guards what follows.
    std::condition_variable_any m_pause;
    std::vector<SledJob> m_jobs;
    EventLogNews m_news;
};

} // namespace sled
