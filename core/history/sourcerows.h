// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/blocks.h"
#include "core/crdt/verdict.h"
#include "core/history/indexes.h"
#include "core/store/rowid.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace sled {

/// One row of a source: which op it holds and what became of it.
struct SourceRow {
    RowId row{};
    OpIndex op = OpIndex::None;             ///< None: malformed.
    Verdict delivered = Verdict::Malformed; ///< The reference's answer when the row was read.
    Verdict verdict = Verdict::Malformed;   ///< Where the op stands now.
};

/// The rows of one source, in the order of their ids, which ascend. Five bytes a row, and sixteen
/// wherever ids leave some out. Not thread-safe.
class SourceRows final {
public:
    void append(const SourceRow &row); ///< Requires: its id is greater than all before.

    [[nodiscard]] std::size_t size() const noexcept { return m_ops.size(); }
    /// Logarithmic in the places where ids leave some out.
    [[nodiscard]] SourceRow operator[](std::size_t number) const;
    [[nodiscard]] OpIndex op(std::size_t number) const { return m_ops[number]; }
    /// The position of the row with this id, if there is one. Logarithmic as above.
    [[nodiscard]] std::optional<std::size_t> find(RowId row) const;

    void setDelivered(std::size_t number, Verdict verdict);
    void setVerdict(std::size_t number, Verdict verdict);

private:
    /// Rows whose ids follow each other.
    struct Run {
        std::size_t first = 0; ///< Position of its first row.
        RowId row{};           ///< Its id.
    };

    [[nodiscard]] const Run &runOf(std::size_t number) const;

    std::vector<Run> m_runs;
    Blocks<OpIndex> m_ops;
    Blocks<std::uint8_t> m_verdicts; ///< Delivered in the upper half.
};

} // namespace sled
