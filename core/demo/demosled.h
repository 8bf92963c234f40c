// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/eventlog/eventlog.h"
#include "core/report/timetext.h"
#include "core/store/opwriter.h"

#include <QString>

#include <memory>
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
    /// Makes a new database at \a path. \return as OpWriter::create().
    static Result<std::unique_ptr<DemoSled>> create(const QString &path, OpWriter::Journal journal,
                                                    const KeyPair::Seed &seed);
    Q_DISABLE_COPY_MOVE(DemoSled)
    ~DemoSled() = default;

    [[nodiscard]] const std::string &id() const noexcept { return m_log->sledId(); }

    void setTime(qint64 at) { m_at = at; } ///< Unix seconds, for what is made from now on.

    // What happens here. Errors are those of the database.
    Result<OpId> insertItem(Value content); ///< After the last one.
    Result<void> setRegister(const OpId &item, std::string_view field, Value value);
    Result<void> log(const TransitionFired &fired);
    Result<void> logGap(const DeclaredGap &gap);

    /// What happened elsewhere. Requires: the ops that \a made refers to are here.
    Result<void> receive(const MadeOp &made);

    /// Ops made here since the last call, in order.
    [[nodiscard]] std::vector<MadeOp> takeMade() { return std::exchange(m_made, {}); }

    /// Writes what has not been written yet.
    Result<void> flush();

private:
    DemoSled(OpWriter writer, const KeyPair &keys);
    Result<void> keep(const SignedOp &op);
    Result<void> add(const SignedOp &op);

    static constexpr std::size_t kRowsATransaction = 8192;

    const KeyPair m_keys;
    StringPool m_strings;
    OpWriter m_writer;
    std::vector<OpRow> m_rows; ///< Not written yet.
    std::vector<MadeOp> m_made;
    const OpRow *m_received = nullptr; ///< Of the op being received, if one is.
    TimeText m_timeText;
    qint64 m_at = 0;
    std::unique_ptr<EventLog> m_log; // last: it persists into what is above
};

} // namespace sled
