// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/authortable.h"
#include "core/base/column.h"
#include "core/base/stringpool.h"
#include "core/history/batch.h"
#include "core/history/eventcolumns.h"
#include "core/history/eventstate.h"
#include "core/history/optable.h"
#include "core/history/replayoutcome.h"
#include "core/history/rowchain.h"
#include "core/history/rowreasons.h"
#include "core/history/shadowstage.h"
#include "core/history/signatureclaims.h"
#include "core/history/source.h"
#include "core/history/sourcerows.h"
#include "core/history/sourcesets.h"

#include <memory>
#include <tsl/robin_map.h>
#include <vector>

namespace sled {

/// Everything that was read, all sources together.
///
/// Each source is replayed on its own; this lays the results over each other by op: one
/// event, and the set of sources that hold it. An accepted insert that comes again under the
/// same id, signed by another or addressed otherwise, makes no second event, just as it makes
/// no second element. Lives on one thread; copies of events() may go to others.
class History final {
public:
    explicit History(std::shared_ptr<StringPool> strings);
    History(const History &) = delete;
    History &operator=(const History &) = delete;

    SourceIndex addSource(const QString &path);

    /// Adds what replay made of the next rows of batch.source.
    /// \return the events that are new: all from the former eventCount() on.
    void append(const HistoryBatch &batch);

    /// Ops whose signature is not checked yet, and what is to be checked.
    [[nodiscard]] const SignatureClaims &claims() const noexcept { return m_claims; }
    /// Notes what the check of op \a index found. Rows keep their verdicts until revise().
    void setSignature(OpIndex index, bool isOk);
    /// Parts the ops that setSignature() found forged since the last call from those of the same
    /// id: each makes an event of its own, as if that had been known when it came, so
    /// eventCount() may grow. Linear in the ops of those ids.
    void promoteVariants();
    /// Replaces what replay made of a row of \a source.
    void revise(SourceIndex source, std::size_t number, const RevisedRow &revised);

    [[nodiscard]] std::size_t sourceCount() const noexcept { return m_sources.size(); }
    [[nodiscard]] const Source &source(SourceIndex index) const { return at(index).source; }
    Source &source(SourceIndex index) { return at(index).source; } ///< For whoever loads it.

    [[nodiscard]] std::size_t rowCount(SourceIndex source) const { return at(source).rows.size(); }
    [[nodiscard]] SourceRow row(SourceIndex source, std::size_t number) const
    {
        return at(source).rows[number];
    }
    /// Over all rows of \a source: by it another reading is known for the same.
    [[nodiscard]] const RowChain &rowChain(SourceIndex source) const { return at(source).chain; }
    /// Why a row is malformed or was waiting when it was read; empty for all others.
    [[nodiscard]] QString reason(SourceIndex source, std::size_t number) const;
    /// The row of \a source that first held \a op, or nothing. Linear in its rows.
    [[nodiscard]] std::optional<RowId> findRow(SourceIndex source, OpIndex op) const;

    /// The op in \a row of \a source; nothing if there is no such row or it is malformed.
    /// Logarithmic: rowids ascend.
    [[nodiscard]] std::optional<OpIndex> findOp(SourceIndex source, RowId row) const;
    /// The position of \a row in \a source; nothing if there is none. Logarithmic.
    [[nodiscard]] std::optional<std::size_t> findNumber(SourceIndex source, RowId row) const;

    [[nodiscard]] const OpTable &ops() const noexcept { return m_ops; }
    [[nodiscard]] const SourceSets &sourceSets() const noexcept { return m_sourceSets; }
    [[nodiscard]] const AuthorTable &authors() const noexcept { return m_authors; }

    /// Rows in which \a op, or one that stands behind it, waits.
    [[nodiscard]] std::uint32_t waitingIn(OpIndex op) const
    {
        const auto found = m_waitingIn.find(static_cast<std::uint32_t>(op));
        return found == m_waitingIn.end() ? 0 : found->second;
    }

    [[nodiscard]] std::size_t eventCount() const noexcept { return m_events.size(); }
    [[nodiscard]] const EventColumns &events() const noexcept { return m_events; }
    /// By EventIndex: a copy is a snapshot for another thread, 8 bytes an event.
    [[nodiscard]] const std::vector<EventState> &states() const noexcept { return m_states; }
    [[nodiscard]] const EventState &stateOf(EventIndex event) const
    {
        return m_states[static_cast<std::size_t>(event)];
    }
    [[nodiscard]] const OpRecord &opOf(EventIndex event) const
    {
        return m_ops.at(m_events.op(event));
    }
    [[nodiscard]] const std::vector<SourceIndex> &sourcesOf(EventIndex event) const
    {
        return m_sourceSets.members(stateOf(event).heldBy);
    }
    /// The sources of \a op and, if it makes an event, of those that stand behind it.
    [[nodiscard]] SourceSetId heldBy(OpIndex op) const
    {
        const OpRecord &record = m_ops.at(op);
        return record.isEvent ? stateOf(record.event()).heldBy : record.sources;
    }

    [[nodiscard]] const std::shared_ptr<StringPool> &strings() const noexcept { return m_strings; }
    [[nodiscard]] std::string_view text(StringId id) const { return m_strings->text(id); }

    /// What the replay of \a source came to in the end.
    void setOutcome(SourceIndex source, ReplayOutcome outcome);
    [[nodiscard]] const ReplayOutcome &outcome(SourceIndex source) const
    {
        return at(source).outcome;
    }
    /// What the `pipeline_items` of \a source says; see LoadOptions::wantsItems. Empty if it
    /// has none that can be read.
    void setShadowStages(SourceIndex source, std::vector<ShadowStage> stages);
    [[nodiscard]] const std::vector<ShadowStage> &shadowStages(SourceIndex source) const
    {
        return at(source).shadowStages;
    }
    /// Whether all sources that hold the entry of \a event have deleted it.
    [[nodiscard]] bool isDeleted(EventIndex event) const;
    /// Those events, ascending. Linear in them and in those that some sources have deleted.
    [[nodiscard]] std::vector<EventIndex> deletedEvents() const;

private:
    struct SourceData {
        Source source;
        SourceRows rows;
        RowChain chain;
        RowReasons reasons;
        ReplayOutcome outcome;
        std::vector<ShadowStage> shadowStages;
    };

    [[nodiscard]] const SourceData &at(SourceIndex index) const
    {
        return *m_sources[static_cast<std::size_t>(index)];
    }
    [[nodiscard]] SourceData &at(SourceIndex index)
    {
        return *m_sources[static_cast<std::size_t>(index)];
    }
    void appendRow(SourceData &data, SourceIndex source, const ReplayedRow &row);
    void change(SourceIndex source, const VerdictChange &change);
    OpIndex addOp(const OpFacts &facts, const HashedId &id, Verdict verdict);
    void addEvent(OpRecord &op, OpIndex index, const EventFacts &facts);
    void hold(OpIndex index, SourceIndex source);
    void count(OpIndex index, SourceIndex source, Verdict verdict, int step);
    [[nodiscard]] EventState &stateOfOp(const OpRecord &op) ///< Requires: it makes an event.
    {
        return m_states[static_cast<std::size_t>(op.event())];
    }
    void countWaiting(OpIndex index, int step);
    void updateStates(OpIndex index); ///< Of its event, and of that which it stands behind.
    void addVariant(OpIndex primary, OpIndex variant);
    void detach(OpIndex variant);       ///< It was found forged.
    void promoteBehind(OpIndex forged); ///< The first of its variants stands for the others.
    [[nodiscard]] SourceSetId unitedWith(SourceSetId set, SourceSetId other);

    std::shared_ptr<StringPool> m_strings;
    std::vector<std::unique_ptr<SourceData>> m_sources;
    AuthorTable m_authors;
    SourceSets m_sourceSets;
    OpTable m_ops;
    SignatureClaims m_claims;
    tsl::robin_map<std::uint32_t, std::vector<OpIndex>> m_variants; ///< By their primary.
    tsl::robin_map<std::uint32_t, std::uint32_t> m_waitingIn;       ///< By op: rows that wait.
    tsl::robin_map<std::uint32_t, SourceIndex> m_rejectedIn; ///< By op: who refused it first.
    std::vector<OpIndex> m_toPart; ///< Forged ops with others of their id.
    EventColumns m_events;
    std::vector<EventState> m_states;                       ///< By EventIndex.
    tsl::robin_map<std::uint32_t, SourceSetId> m_deletedIn; ///< By EventIndex.
};

} // namespace sled
