// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/document.h"
#include "core/history/batch.h"
#include "core/history/checkedrow.h"

#include <span>
#include <tsl/robin_set.h>
#include <vector>

namespace sled {

/// Replays the rows of files of ops and archives, which are no sleds: together with those of all
/// other sources, on one document into which all ops go.
///
/// An op waits for what it lacks, be it an origin, a dependency or the element that it changes,
/// whichever source that comes from and whenever. So where an op stands in the end does not
/// depend on the order of the sources, or on databases being added later; only which of two
/// writes wins a register that the reference leaves to chance does. Not thread-safe.
class JointReplay final {
public:
    /// \a strings must outlive this.
    explicit JointReplay(StringPool &strings)
        : m_strings(strings),
          m_document(pipelineSchema(), strings, Document::MissingElement::IsWaitedFor)
    {
    }

    /// Takes the next rows of a sled's database, whose verdicts its own replay gives.
    /// \return what became of rows of other sources that had waited for them.
    [[nodiscard]] std::vector<HistoryBatch> add(std::span<const CheckedRow> rows);

    /// Takes the next rows of \a source. Rows of one source come in order; sources may alternate.
    /// \return what became of them, then of rows of other sources that had waited for them.
    [[nodiscard]] std::vector<HistoryBatch> replay(SourceIndex source,
                                                   std::span<const CheckedRow> rows);

    [[nodiscard]] const Document &document() const noexcept { return m_document; }

    /// All that rows were given of to replay().
    [[nodiscard]] std::vector<SourceIndex> sources() const;
    /// Whether a row of \a source inserts the element \a id of `items`.
    [[nodiscard]] bool holdsItem(SourceIndex source, const OpId &id) const;

private:
    /// Rows of one source with tags one after the other.
    struct Run {
        std::uint32_t firstTag = 0;
        SourceIndex source{};
        std::uint32_t firstRow = 0;
    };

    struct Member {
        bool isReplayed = false;
        std::uint32_t rows = 0; ///< Up to now.
        tsl::robin_set<OpId, ByteIdHash> items;
    };

    [[nodiscard]] const Run *runOf(OpTag tag) const;
    void noteReleases(std::vector<HistoryBatch> &batches) const;
    Member &memberOf(SourceIndex source);
    std::uint32_t beginRun(SourceIndex source, std::size_t rows); ///< \return its first tag.

    StringPool &m_strings;
    Document m_document;
    std::vector<Run> m_runs;       ///< By firstTag.
    std::vector<Member> m_members; ///< By SourceIndex.
    std::uint32_t m_nextTag = 0;
};

} // namespace sled
