// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/crdt/document.h"
#include "core/eventlog/gap.h"
#include "core/eventlog/transition.h"
#include "core/ops/keypair.h"
#include "core/ops/op.h"

#include <QtGlobal>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace sled {

/// The event log of one sled: writes transitions into its document, each under the next
/// number of that sled, and keeps every op.
///
/// Thread-safe. Computing the number, signing, persisting and applying are one step under a
/// lock, so that the numbers of a sled are contiguous from 0 whoever writes. If an op cannot
/// be persisted, nothing is applied and its number goes to the next one.
class EventLog final {
public:
    /// Persists one op, in order. Called under the lock: must not call the log.
    using Sink = std::function<Result<void>(const SignedOp &)>;

    /// Continues the log in \a document, in which all ops persisted so far have been
    /// replayed. Requires: its schema has `event_log`.
    EventLog(std::unique_ptr<Document> document, const KeyPair &keys, Sink persist);
    Q_DISABLE_COPY_MOVE(EventLog)
    ~EventLog() = default;

    [[nodiscard]] const std::string &sledId() const noexcept { return m_sledId; }

    /// Logs \a fired after the last entry. O(1).
    /// \return its `event_seq`, the sink's error, or ErrorCode::OutOfRange if entries in
    ///         the document have used up the numbers.
    Result<std::uint64_t> append(const TransitionFired &fired);

    /// Declares that the transitions of \a gap were missed, noticed \a at (Unix seconds).
    /// \return the one `event_seq` that this takes, or as append(); ErrorCode::OutOfRange
    ///         if \a gap is not valid.
    Result<std::uint64_t> appendGap(const DeclaredGap &gap, qint64 at);

    /// Persists and applies an op that another sled made, or this one about something else.
    /// An op whose signature is bad is neither kept nor applied.
    /// \return the document's verdict, or the sink's error.
    Result<Verdict> receive(const SignedOp &op);
    /// The same for a caller that has made the \a checks.
    Result<Verdict> receive(const SignedOp &op, const OpChecks &checks);

    /// What \a reader(const Document &) returns, which it calls under the lock. It must not
    /// call the log, nor let a reference to the document out.
    template <typename Reader>
    auto read(Reader &&reader) const
    {
        const std::lock_guard lock(m_mutex);
        return std::forward<Reader>(reader)(std::as_const(*m_document));
    }

private:
    void noteNewEntries();

    const KeyPair m_keys;
    const std::string m_sledId;
    const Sink m_persist;
    mutable std::mutex m_mutex; ///< Guards what follows.
    std::unique_ptr<Document> m_document;
    std::uint64_t m_nextSeq = 0;    ///< One more than the highest of our entries.
    std::uint32_t m_notedCount = 0; ///< Elements that m_nextSeq allows for.
};

/// Logs \a fired; does nothing while no log is open (\a log is null), as in a process that
/// serves no project.
Result<void> logTransitionEvent(EventLog *log, const TransitionFired &fired);

} // namespace sled
