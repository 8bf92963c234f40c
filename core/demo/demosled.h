// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/eventlog.h"
#include "core/report/timetext.h"
#include "core/store/opwriter.h"

#include <QString>

#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sled {

/// An op that a demonstration sled made, as the others receive and all store it.
struct MadeOp {
    SignedOp op;
    OpRow row;
    qint64 at = 0; ///< Unix seconds.
};

/// One replica of a demonstration: a document, a key and the database that they live in.
/// Used on one thread.
class DemoSled final {
public:
    /// So many rows are written without a flush().
    static constexpr std::size_t kRowsATransaction = 16'384;

    /// Makes a new database at \a path. \return as OpWriter::create().
    static Result<std::unique_ptr<DemoSled>> create(const QString &path, OpWriter::Journal journal,
                                                    const KeyPair::Seed &seed);
    /// Goes on with a database that create() made: replays its rows, and signs with the key
    /// stored in it. Requires: nobody else writes into it meanwhile.
    /// \return as OpWriter::reopen() and SledDatabase::open(), ErrorCode::Damaged if a row is
    ///         no op, or ErrorCode::Cancelled.
    static Result<std::unique_ptr<DemoSled>> reopen(const QString &path,
                                                    const std::stop_token &stop);
    Q_DISABLE_COPY_MOVE(DemoSled)
    ~DemoSled() = default;

    [[nodiscard]] const std::string &id() const noexcept { return m_log->sledId(); }

    void setTime(qint64 at) { m_at = at; } ///< Unix seconds, for what is made from now on.

    // What happens here. Errors are those of the database.
    Result<OpId> insertItem(Value content); ///< After the last one.
    Result<void> setRegister(const OpId &item, std::string_view field, Value value);
    Result<void> log(const TransitionFired &fired);
    Result<void> logGap(const DeclaredGap &gap);

    /// What happened elsewhere; an op that refers to one not here yet waits for it.
    Result<void> receive(const MadeOp &made);

    /// What \a reader(const Document &) returns; see EventLog::read().
    template <typename Reader>
    auto read(Reader &&reader) const
    {
        return m_log->read(std::forward<Reader>(reader));
    }

    /// Ops made here since the last call, in order.
    [[nodiscard]] std::vector<MadeOp> takeMade() { return std::exchange(m_made, {}); }

    /// Writes what has not been written yet, in one transaction. What could not be written
    /// is kept for the next call.
    Result<void> flush();
    [[nodiscard]] std::size_t unwrittenCount() const noexcept { return m_rows.size(); }

private:
    DemoSled(OpWriter writer, const KeyPair &keys);
    Result<void> replay(const QString &path, const std::stop_token &stop);
    Result<void> keep(const SignedOp &op);
    Result<void> add(const SignedOp &op);

    const KeyPair m_keys;
    StringPool m_strings;
    OpWriter m_writer;
    std::vector<OpRow> m_rows; ///< Not written yet.
    std::vector<MadeOp> m_made;
    const OpRow *m_received = nullptr; ///< Of the op being received, if one is.
    bool m_isReplaying = false;        ///< What comes is stored already.
    TimeText m_timeText;
    qint64 m_at = 0;
    std::unique_ptr<EventLog> m_log; // last: it persists into what is above
};

} // namespace sled
