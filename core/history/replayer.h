// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/document.h"
#include "core/history/batch.h"
#include "core/history/checkedrow.h"

#include <span>

namespace sled {

/// Replays the rows of one source on a document of its own, in their order: what this
/// makes of them is what that sled believes. Not thread-safe.
class Replayer final {
public:
    /// \a strings must outlive the replayer.
    explicit Replayer(StringPool &strings)
        : m_strings(strings), m_document(pipelineSchema(), strings)
    {
    }

    /// Replays the next rows. Replaying in one call or in many gives the same.
    HistoryBatch replay(SourceIndex source, std::span<const CheckedRow> rows);

    [[nodiscard]] const Document &document() const noexcept { return m_document; }

private:
    StringPool &m_strings;
    Document m_document;
    std::uint32_t m_nextRow = 0;
};

} // namespace sled
